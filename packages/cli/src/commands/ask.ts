import { existsSync } from "node:fs";
import { cancel, confirm, intro, isCancel, log, multiselect, outro, select, text } from "@clack/prompts";
import {
  type Answer,
  type Assessment,
  assessmentFiles,
  call,
  type CatalogueIndex,
  type Checked,
  operations,
  type Question,
  type Recommendation,
  shipped,
} from "@remit/core";
import { wrap } from "#text/layout.ts";
import { asking } from "#text/words.ts";
import { type Context, refuse } from "./context.ts";
import { readAssessment, writeWhole } from "./files.ts";

const stop = Symbol("stop");
type Reply = Answer | typeof stop;

const openOptions = [
  { value: "unknown", label: asking.dontKnow },
  { value: "not-applicable", label: asking.notApplicable },
];

const askNumber = async (question: Question): Promise<Reply> => {
  const given = await text({
    message: question.text,
    placeholder: asking.number(question.unit ?? ""),
    validate: (value) => (/^\d{0,8}$/.test((value ?? "").trim()) ? undefined : asking.numberWrong),
  });
  if (isCancel(given)) return stop;
  const number = (given ?? "").trim();
  return number === "" ? "unknown" : Number(number);
};

/** One question of the catalogue as a prompt; leaving it is `stop`. */
const askQuestion = async (question: Question, width: number): Promise<Reply> => {
  log.message([question.help, question.why].flatMap((each) => wrap(each, width)).join("\n"));
  if (question.kind === "number") return askNumber(question);
  const options = question.options.map(({ id, label, help }) => ({
    value: id,
    label,
    ...(help !== undefined && { hint: help }),
  }));
  if (question.kind === "one") {
    const given = await select<string>({ message: question.text, options: [...options, ...openOptions] });
    return isCancel(given) ? stop : given;
  }
  const open = openOptions.slice(0, 1);
  const given = await multiselect<string>({
    message: question.text,
    options: [...options, ...open],
    required: false,
  });
  if (isCancel(given)) return stop;
  return given.includes("unknown") ? "unknown" : given;
};

const standing = (result: Recommendation, index: CatalogueIndex): string => {
  const [first, second] = result.standings;
  const short = (id = ""): string => index.role.get(id)?.short ?? id;
  const share = (each: typeof first): number => each?.acceptability[0] ?? 0;
  return asking.standing(short(first?.role), share(first), short(second?.role), share(second));
};

const startOf = async (
  file: string,
  index: CatalogueIndex,
): Promise<Checked<{ assessment: Assessment; text?: string }> | typeof stop> => {
  if (existsSync(file)) return readAssessment(file, index);
  const name = await text({
    message: asking.name,
    validate: (value) => ((value ?? "").trim() === "" ? asking.nameNeeded : undefined),
  });
  if (isCancel(name)) return stop;
  return {
    value: { assessment: { format: "remit/assessment@1", organisation: { name: name.trim() }, answers: {} } },
  };
};

/**
 * The interview in the terminal: the engine names the next question, every answer is saved at once, and the engine says
 * when the rest could hardly change the outcome.
 */
export async function ask(this: Context, _flags: object, file = "assessment.yaml"): Promise<void> {
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    return refuse(this, [{ code: "cli/not-a-terminal", path: [], data: {} }], false);
  const index = shipped;
  const { writeAssessment } = await assessmentFiles();
  intro(asking.intro);
  const started = await startOf(file, index);
  if (started === stop) return cancel(asking.stopped(file));
  if (started.issues) return refuse(this, started.issues, false, file);
  let { assessment, text: before } = started.value;
  if (assessment.respondents !== undefined)
    return refuse(this, [{ code: "cli/file-of-several", path: [], data: {} }], false, file);
  if (before !== undefined) log.info(asking.resumed(file, Object.keys(assessment.answers ?? {}).length));
  let mayStopSaid = false;
  for (;;) {
    const decided = await call(operations, "decide", assessment, { effects: { today: this.today } });
    if (decided.issues) return refuse(this, decided.issues, false, file);
    const result = decided.value;
    const question = index.question.get(result.next?.question ?? "");
    if (Object.keys(assessment.answers ?? {}).length > 0) log.message(standing(result, index));
    if (question === undefined) {
      log.success(asking.all);
      break;
    }
    if (result.stop.may && !mayStopSaid) {
      mayStopSaid = true;
      log.success(asking.mayStop(result.stop.holds, index.role.get(result.first)?.name ?? result.first));
      const more = await confirm({ message: asking.more, initialValue: false });
      if (isCancel(more) || !more) break;
    }
    const reply = await askQuestion(question, this.page.width - 4);
    if (reply === stop) return cancel(asking.stopped(file));
    assessment = { ...assessment, answers: { ...assessment.answers, [question.id]: reply } };
    before = writeAssessment(assessment, index, before);
    const saved = await writeWhole(file, before);
    if (saved.issues) return refuse(this, saved.issues, false, file);
    log.step(asking.saved(file, Object.keys(assessment.answers ?? {}).length));
  }
  return outro(asking.outro(file));
}
