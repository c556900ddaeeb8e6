import type { Amendment, AmendmentBody, CatalogueIndex } from "@remit/core";

export type Kind = AmendmentBody["kind"];
export type BodyOf<K extends Kind> = Extract<AmendmentBody, { kind: K }>;

/** An id of one's own from words: "Kiln control" is "own-kiln-control". */
export const ownId = (words: string): string => {
  const plain = words
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
  return plain === "" ? "own-entry" : `own-${plain}`;
};

/** The same, or with a number behind it where it is taken. */
const freeId = (words: string, taken: readonly string[]): string => {
  const id = ownId(words);
  if (!taken.includes(id)) return id;
  let at = 2;
  while (taken.includes(`${id}-${at}`)) at += 1;
  return `${id}-${at}`;
};

/** Ids of its own that amendments already give. */
export const idsOf = (amendments: readonly Amendment[]): string[] =>
  amendments.flatMap(({ body }) => {
    if (body.kind === "accountability") return [body.accountability.id];
    return body.kind === "question" ? [body.question.id] : [];
  });

/** An id for an answer from its label, different from those before it. */
export const answerIds = (labels: readonly string[]): string[] => {
  const ids: string[] = [];
  for (const label of labels) {
    const plain = ownId(label).slice(4);
    const same = ids.filter((id) => id === plain || id.startsWith(`${plain}-`)).length;
    ids.push(same === 0 ? plain : `${plain}-${same + 1}`);
  }
  return ids;
};

const option = (label: string): BodyOf<"question">["question"]["options"][number] => ({
  id: "",
  label,
  says: label,
  effects: {},
  qualifications: [],
  engagement: {},
  present: [],
});

export const emptyOption = option("");

/** A form as it opens, for a kind; a strength may come from a role's page. */
export const emptyBody = (
  kind: Kind,
  { catalogue, role }: CatalogueIndex,
  given: { readonly role?: string; readonly accountability?: string } = {},
): AmendmentBody => {
  const [firstRole, firstAccountability, firstDomain] = [
    catalogue.roles[0]!.id,
    catalogue.accountabilities[0]!.id,
    catalogue.domains[0]!.id,
  ];
  switch (kind) {
    case "strength": {
      const of = role.get(given.role ?? "")?.id ?? firstRole;
      const accountability = given.accountability ?? firstAccountability;
      const was = role.get(of)?.strengths[accountability]?.strength;
      return { kind, role: of, accountability, strength: was === 3 ? 2 : 3 };
    }
    case "accountability":
      return {
        kind,
        accountability: {
          id: "",
          domain: firstDomain,
          name: "",
          short: "",
          definition: "",
          bearing: { outward: 0, strategic: 0 },
          beyondTechnology: false,
          cites: [],
        },
        strengths: {},
      };
    case "title":
      return { kind, title: { title: "", roles: [firstRole], cites: [] } };
    case "question":
      return {
        kind,
        question: {
          id: "",
          kind: "one",
          order: catalogue.questions.length + 1,
          text: "",
          short: "",
          help: "",
          why: "",
          cites: [],
          options: [option(""), option("")],
        },
      };
    case "reword":
      return { kind, of: "accountability", id: firstAccountability, field: "name", text: "" };
  }
};

/** Whether the form asks for this question; others are edited in the file. */
export const editable = ({ body }: Amendment): boolean =>
  body.kind !== "question" ||
  (body.question.kind === "one" &&
    body.question.options.every(
      ({ qualifications, engagement, present }) =>
        qualifications.length === 0 && Object.keys(engagement).length === 0 && present.length === 0,
    ));

const filled = (...texts: readonly string[]): boolean => texts.every((text) => text.trim() !== "");

/** The amendment as it is saved, with ids of its own that follow from its words and are not `taken`; nothing while something is still to be filled in. */
export const completed = (
  { reason, body }: Amendment,
  taken: readonly string[] = [],
): Amendment | undefined => {
  if (!filled(reason)) return undefined;
  switch (body.kind) {
    case "strength":
      return { reason, body };
    case "reword":
      return filled(body.text) ? { reason, body } : undefined;
    case "title":
      return filled(body.title.title) ? { reason, body } : undefined;
    case "accountability": {
      const { name, short, definition, id } = body.accountability;
      if (!filled(name, definition)) return undefined;
      const accountability = {
        ...body.accountability,
        id: id === "" ? freeId(name, taken) : id,
        short: filled(short) ? short : name,
      };
      return { reason, body: { ...body, accountability } };
    }
    case "question": {
      const { question } = body;
      if (!filled(question.text, ...question.options.map(({ label }) => label))) return undefined;
      const ids = answerIds(question.options.map(({ label }) => label));
      const options = question.options.map((each, at) => ({
        ...each,
        id: each.id === "" ? ids[at]! : each.id,
        says: each.label,
      }));
      return {
        reason,
        body: {
          ...body,
          question: {
            ...question,
            id:
              question.id === ""
                ? freeId(filled(question.short) ? question.short : question.text, taken)
                : question.id,
            short: filled(question.short) ? question.short : question.text,
            help: filled(question.help) ? question.help : question.text,
            why: filled(question.why) ? question.why : reason,
            options,
          },
        },
      };
    }
  }
};
