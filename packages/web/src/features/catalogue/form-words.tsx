import type { CatalogueIndex } from "@remit/core";
import type { BodyOf } from "./draft.ts";
import { Pick, Words } from "./fields.tsx";
import { words } from "./words.ts";

type Reword = BodyOf<"reword">;

const fields: Readonly<Record<Reword["of"], readonly string[]>> = {
  role: ["name", "short", "summary"],
  accountability: ["name", "short", "definition"],
  question: ["text", "short", "help", "why"],
  domain: ["name", "summary"],
};

type Entry = {
  readonly id: string;
  readonly own?: readonly { field?: string | undefined; was?: string | undefined }[] | undefined;
};

const entriesOf = ({ catalogue }: CatalogueIndex, of: Reword["of"]): readonly Entry[] =>
  ({
    role: catalogue.roles,
    accountability: catalogue.accountabilities,
    question: catalogue.questions,
    domain: catalogue.domains,
  })[of];

/** Entries of the shipped catalogue: what is one's own is worded where it is added. */
const shippedOnly = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ id }) => !id.startsWith("own-"));

const wordsOf = (entry: Entry | undefined, field: string): string => {
  const was = entry?.own?.find((mark) => mark.field === field)?.was;
  return was ?? (entry as Readonly<Record<string, string | undefined>> | undefined)?.[field] ?? "";
};

const nameOf = (entry: Entry, of: Reword["of"]): string =>
  wordsOf(entry, of === "question" ? "text" : "name");

/** An entry, one of its fields, and the words for it. */
export const RewordFields = ({
  body,
  index,
  onChange,
}: {
  readonly body: Reword;
  readonly index: CatalogueIndex;
  readonly onChange: (body: Reword) => void;
}) => {
  const entries = shippedOnly(entriesOf(index, body.of));
  const entry = entries.find(({ id }) => id === body.id);
  return (
    <div className="own-fields">
      <Pick
        label={words.of}
        value={body.of}
        options={Object.entries(words.kinds)}
        onChange={(given) => {
          const of = given as Reword["of"];
          const [first] = shippedOnly(entriesOf(index, of));
          onChange({ ...body, of, id: first?.id ?? "", field: fields[of][0] ?? "name" });
        }}
      />
      <Pick
        label={words.entry}
        value={body.id}
        options={entries.map((each) => [each.id, nameOf(each, body.of)])}
        onChange={(id) => onChange({ ...body, id })}
      />
      <Pick
        label={words.field}
        value={body.field}
        options={fields[body.of].map((field) => [field, words.fields[field] ?? field])}
        onChange={(field) => onChange({ ...body, field })}
      />
      <Words
        label={words.words}
        long
        value={body.text}
        onChange={(text) => onChange({ ...body, text })}
        hint={words.strengthHint(wordsOf(entry, body.field).replace(/\.$/, ""))}
      />
    </div>
  );
};

type Title = BodyOf<"title">;

/** A title, and the roles that are meant by it. */
export const TitleFields = ({
  body,
  index,
  onChange,
}: {
  readonly body: Title;
  readonly index: CatalogueIndex;
  readonly onChange: (body: Title) => void;
}) => {
  const roles = index.catalogue.roles.map(({ id, name }) => [id, name] as const);
  const [first = "", second = "", ...more] = body.title.roles;
  const set = (ids: readonly string[]): void =>
    onChange({ ...body, title: { ...body.title, roles: [...new Set(ids.filter((id) => id !== ""))] } });
  return (
    <div className="own-fields">
      <Words
        label={words.titleText}
        value={body.title.title}
        onChange={(title) => onChange({ ...body, title: { ...body.title, title } })}
      />
      <Pick
        label={words.means1}
        value={first}
        options={roles}
        onChange={(id) => set([id, second, ...more])}
      />
      <Pick
        label={words.means2}
        value={second}
        options={[["", words.noOther], ...roles.filter(([id]) => id !== first)]}
        onChange={(id) => set([first, id, ...more])}
      />
    </div>
  );
};
