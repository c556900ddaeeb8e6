import {
  type Assessment,
  call,
  type CatalogueIndex,
  type Checked,
  type DecisionRecord,
  type DocumentFormat,
  type DocumentKind,
  operations,
  type Remit,
  remitFiles,
  type Spelling,
  type Tone,
} from "@remit/core";
import { chainText } from "#text/paper.ts";
import { type Context, print, printJson, refuse } from "./context.ts";
import { writeWhole } from "./files.ts";
import { handOver } from "./hand-over.ts";
import { catalogueWith, effectsOf } from "./own-catalogue.ts";
import { type PaperSource, readSource } from "./sources.ts";
import { writeAll } from "./write-all.ts";

/** How a remit is drafted where the file is an assessment. */
export type Drafting = {
  readonly role?: string;
  readonly title?: string;
  readonly tone?: Tone;
  readonly spelling?: Spelling;
  readonly respondent?: string;
  readonly catalogue?: string;
};
type WriteFlags = Drafting & {
  readonly format?: DocumentFormat;
  readonly output?: string;
  readonly why?: string;
};

const without = <T extends object>(flags: T): T =>
  Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined)) as T;

const drafted = (
  context: Context,
  index: CatalogueIndex,
  assessment: Assessment,
  { role, title, tone, spelling, respondent }: Drafting,
): Promise<Checked<Remit>> =>
  call(operations, "draft-remit", without({ assessment, role, title, tone, spelling, respondent }), {
    effects: effectsOf(context, index),
  });

/** The remit a file holds, or the one drafted from the assessment it holds. */
export const remitOf = (
  context: Context,
  index: CatalogueIndex,
  source: PaperSource,
  flags: Drafting,
): Promise<Checked<Remit>> | Checked<Remit> => {
  if (source.is === "remit") return { value: source.remit };
  if (source.is === "assessment") return drafted(context, index, source.assessment, flags);
  return drafted(context, index, source.record.assessment, {
    ...flags,
    role: flags.role ?? source.record.decision.role,
  });
};

const recordOf = async (
  context: Context,
  index: CatalogueIndex,
  source: PaperSource,
  { role, title, respondent }: Drafting,
): Promise<Checked<DecisionRecord>> => {
  if (source.is === "record") return { value: source.record };
  if (source.is === "remit") return { issues: [{ code: "cli/record-needs-answers", path: [], data: {} }] };
  const decision = role === undefined ? undefined : { role, ...(title !== undefined && { title }) };
  return call(
    operations,
    "record-decision",
    without({ assessment: source.assessment, respondent, decision }),
    {
      effects: effectsOf(context, index),
    },
  );
};

/** Why lines of the remit are there whose id or text holds what was asked for. */
const explain = async (
  context: Context,
  index: CatalogueIndex,
  source: PaperSource,
  remit: Remit,
  { why = "", respondent }: WriteFlags,
): Promise<void> => {
  if (source.is === "remit")
    return refuse(context, [{ code: "cli/why-needs-answers", path: [], data: {} }], false);
  const assessment = source.is === "record" ? source.record.assessment : source.assessment;
  const lines = Object.values(remit)
    .filter(Array.isArray)
    .flat()
    .filter((line): line is Remit["accountabilities"][number] => typeof line === "object" && "text" in line)
    .filter(({ id, text }) => [id, text].some((each) => each.toLowerCase().includes(why.toLowerCase())));
  if (lines.length === 0)
    return refuse(context, [{ code: "write/unknown-line", path: [], data: { given: why } }], false);
  for (const { id: line } of lines) {
    const { value, issues } = await call(
      operations,
      "explain-line",
      without({ remit, assessment, respondent, line }),
      {
        effects: effectsOf(context, index),
      },
    );
    if (issues) return refuse(context, issues, false);
    print(context, [...chainText(context.page, value, index), ""]);
  }
};

/** `remit write KIND FILE`: one document from an assessment, a remit or a decision record, in one format, or `all` of them. */
export async function write(
  this: Context,
  flags: WriteFlags,
  kind: DocumentKind | "all",
  file: string,
): Promise<void> {
  const { format = "md", output, catalogue } = flags;
  const extension = kind === "all" ? "zip" : format;
  const shown = file === "-" ? undefined : file;
  const own = await catalogueWith(catalogue);
  if (own.issues) return refuse(this, own.issues, false, catalogue);
  const index = own.value;
  if (output === undefined && ["docx", "pdf", "zip"].includes(extension))
    return refuse(this, [{ code: "cli/needs-output", path: [], data: { format: extension } }], false);
  const source = await readSource(file, index);
  if (source.issues) return refuse(this, source.issues, false, shown);
  let from: { remit: Remit } | { record: DecisionRecord };
  if (kind === "record") {
    const record = await recordOf(this, index, source.value, flags);
    if (record.issues) return refuse(this, record.issues, false, shown);
    from = { record: record.value };
  } else {
    const remit = await remitOf(this, index, source.value, flags);
    if (remit.issues) return refuse(this, remit.issues, false, shown);
    if (flags.why !== undefined) return explain(this, index, source.value, remit.value, flags);
    if (kind === "all") {
      const record = await recordOf(this, index, source.value, flags);
      return writeAll(
        this,
        index,
        { remit: remit.value, record },
        { format: flags.format, output: output!, source: shown },
      );
    }
    from = { remit: remit.value };
  }
  const { value, issues } = await call(
    operations,
    "write-document",
    { kind, format, ...from },
    {
      effects: effectsOf(this, index),
    },
  );
  if (issues) return refuse(this, issues, false, shown);
  return handOver(this, value, output);
}

/** `remit draft FILE`: the remit of the role recommended, or of another one, as a file to edit. */
export async function draft(
  this: Context,
  { output, ...flags }: Drafting & { readonly output?: string },
  file: string,
): Promise<void> {
  const shown = file === "-" ? undefined : file;
  const own = await catalogueWith(flags.catalogue);
  if (own.issues) return refuse(this, own.issues, false, flags.catalogue);
  const source = await readSource(file, own.value);
  if (source.issues) return refuse(this, source.issues, false, shown);
  const remit = await remitOf(this, own.value, source.value, flags);
  if (remit.issues) return refuse(this, remit.issues, false, shown);
  const { writeRemit } = await remitFiles();
  const text = writeRemit(remit.value);
  if (output === undefined) return this.process.stdout.write(text);
  const written = await writeWhole(output, text);
  if (written.issues) return refuse(this, written.issues, false, output);
  return undefined;
}

/** `remit verify RECORD`: makes a recorded decision again; ends with 1 where anything differs. */
export async function verify(
  this: Context,
  { json, catalogue }: { readonly json: boolean; readonly catalogue?: string },
  file: string,
): Promise<void> {
  const own = await catalogueWith(catalogue);
  if (own.issues) return refuse(this, own.issues, json, catalogue);
  const source = await readSource(file, own.value);
  const shown = file === "-" ? undefined : file;
  if (source.issues) return refuse(this, source.issues, json, shown);
  if (source.value.is !== "record")
    return refuse(this, [{ code: "cli/not-a-record", path: [], data: {} }], json, shown);
  const { value, issues } = await call(
    operations,
    "verify-record",
    { record: source.value.record },
    {
      effects: effectsOf(this, own.value),
    },
  );
  if (issues) return refuse(this, issues, json, shown);
  if (!value.identical) this.outcome.code = 1;
  if (json) return printJson(this, value);
  const { verificationText } = await import("#text/paper.ts");
  return print(this, verificationText(this.page, value));
}

/** `remit revise REMIT ASSESSMENT`: what new answers would change in a remit; with `--take all` or ids, the remit with it. */
export async function revise(
  this: Context,
  flags: {
    readonly json: boolean;
    readonly take?: string;
    readonly refuse?: string;
    readonly output?: string;
    readonly respondent?: string;
    readonly catalogue?: string;
  },
  remitFile: string,
  assessmentFile: string,
): Promise<void> {
  const own = await catalogueWith(flags.catalogue);
  if (own.issues) return refuse(this, own.issues, flags.json, flags.catalogue);
  const index = own.value;
  const [to, from] = [await readSource(remitFile, index), await readSource(assessmentFile, index)];
  if (to.issues) return refuse(this, to.issues, flags.json, remitFile);
  if (from.issues) return refuse(this, from.issues, flags.json, assessmentFile);
  if (to.value.is !== "remit")
    return refuse(this, [{ code: "write/not-a-remit", path: [], data: {} }], flags.json, remitFile);
  if (from.value.is !== "assessment")
    return refuse(
      this,
      [{ code: "decide/not-an-assessment", path: [], data: {} }],
      flags.json,
      assessmentFile,
    );
  const { remit, text } = to.value;
  const { assessment } = from.value;
  const { respondent } = flags;
  const ask = (choice: { take?: string[]; refuse?: string[] }) =>
    call(operations, "revise-remit", without({ remit, assessment, respondent, ...choice }), {
      effects: effectsOf(this, index),
    });
  const proposed = await ask({});
  if (proposed.issues) return refuse(this, proposed.issues, flags.json);
  const every = proposed.value.changes.map(({ id }) => id);
  const chosen = (given: string | undefined): string[] =>
    given === undefined ? [] : given === "all" ? every : given.split(",");
  const [take, turnDown] = [chosen(flags.take), chosen(flags.refuse)];
  // Deciding again would say the same where nothing was chosen.
  const settled = take.length + turnDown.length === 0 ? proposed : await ask({ take, refuse: turnDown });
  if (settled.issues) return refuse(this, settled.issues, flags.json);
  if (flags.output !== undefined) {
    const { writeRemit } = await remitFiles();
    const before = flags.output === remitFile ? text : undefined;
    const written = await writeWhole(flags.output, writeRemit(settled.value.remit, before));
    if (written.issues) return refuse(this, written.issues, flags.json, flags.output);
  }
  if (flags.json) return printJson(this, settled.value);
  const { changesText } = await import("#text/paper.ts");
  return print(this, changesText(this.page, settled.value));
}
