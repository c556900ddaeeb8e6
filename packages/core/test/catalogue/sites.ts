import type { Catalogue } from "#model/catalogue.ts";
import { roleSites } from "./role-sites.ts";
import type { NameOf, Site } from "./site.ts";
import { site } from "./site.ts";

const relationSites = (
  { roles, summary, handovers, order, cites }: Catalogue["relations"][number],
  nameOf: NameOf,
): Site[] => {
  const at = `relations/${roles.join("/")}`;
  const pair = roles.map(nameOf).join(" and ");
  const above =
    order.above === "depends" || order.above === "level" ? order.above : `${nameOf(order.above)} above`;
  return [
    site("pair", `${at}/cites`, `${pair}: ${summary}`, { cites }, roles),
    ...handovers.map((handover, place) =>
      site("handover", `${at}/handovers/${place}`, `${pair}: ${handover.what}`, handover, [
        handover.from,
        handover.to,
      ]),
    ),
    site("order", `${at}/order`, `${pair}, who is higher: ${above} (${order.certainty})`, order, roles),
    ...order.for.map((side, place) =>
      site(
        "order-side",
        `${at}/order/for/${place}`,
        `${pair}, for ${nameOf(side.role)}: ${side.says}`,
        { cites: side.cites, basis: order.basis },
        roles,
      ),
    ),
  ];
};

/** Citations for closing a gap: how a person may come by a requirement. */
const requirementSites = ({ id, name, closes = [] }: Catalogue["requirements"][number]): Site[] =>
  closes.map((way, place) =>
    site("closing", `requirements/${id}/closes/${place}`, `To come by "${name}": ${way.text}`, way),
  );

const careerQuestionSites = (question: Catalogue["careerQuestions"][number], nameOf: NameOf): Site[] => {
  const at = `career-questions/${question.id}`;
  return [
    site("question", `${at}/cites`, `Asked of a person: ${question.text} ${question.why}`, question),
    ...question.options.flatMap((option) =>
      Object.entries(option.effects).map(([id, effect]) => ({
        ...site(
          "wish",
          `${at}/${option.id}/${id}`,
          `"${option.says}" ${effect.by > 0 ? "raises" : "lowers"} the wish to answer for: ${nameOf(id)}, by ${Math.abs(effect.by)} of 4${
            effect.why === undefined ? "" : ` (${effect.why})`
          }`,
          effect,
        ),
        accountability: id,
      })),
    ),
  ];
};

const questionSites = (question: Catalogue["questions"][number], nameOf: NameOf): Site[] => {
  const at = `questions/${question.id}`;
  return [
    site("question", `${at}/cites`, `Asked: ${question.text} ${question.why}`, question),
    ...question.options.flatMap((option) => [
      ...Object.entries(option.effects).map(([id, effect]) => ({
        ...site(
          "effect",
          `${at}/${option.id}/${id}`,
          `"${option.says}" ${effect.by > 0 ? "raises" : "lowers"} the need of: ${nameOf(id)}, by ${Math.abs(effect.by)} of 4${
            effect.why === undefined ? "" : ` (${effect.why})`
          }`,
          effect,
        ),
        accountability: id,
      })),
      ...option.qualifications.map((entry) =>
        site(
          "qualification",
          `${at}/${option.id}/qualifications/${entry.requirement}`,
          `"${option.says}" puts into the posting: ${entry.text} (${entry.level})`,
          entry,
        ),
      ),
    ]),
  ];
};

/** Every place of the catalogue that cites statements or names them as speaking against, those without any left out. */
export const citationSites = (catalogue: Catalogue): Site[] => {
  const names = new Map<string, string>([
    ...catalogue.accountabilities.map(({ id, name, definition }) => [id, `${name} (${definition})`] as const),
    ...catalogue.roles.map(({ id, short }) => [id, short] as const),
    ...catalogue.traits.map(({ id, low, high }) => [id, `from -2 "${low}" to 2 "${high}"`] as const),
  ]);
  const nameOf: NameOf = (id) => names.get(id) ?? id;
  return [
    ...catalogue.roles.flatMap((role) => roleSites(role, nameOf)),
    ...catalogue.accountabilities.map((entry) => ({
      ...site(
        "accountability",
        `accountabilities/${entry.id}`,
        `An outcome that sources name: ${nameOf(entry.id)}`,
        entry,
      ),
      accountability: entry.id,
    })),
    ...catalogue.relations.flatMap((relation) => relationSites(relation, nameOf)),
    ...catalogue.titles.map((entry) =>
      site(
        "title",
        `titles/${entry.title}`,
        `"${entry.title}" is read as ${entry.roles.map(nameOf).join(", else ")}${entry.note === undefined ? "" : `: ${entry.note}`}`,
        entry,
        entry.roles,
      ),
    ),
    ...catalogue.questions.flatMap((question) => questionSites(question, nameOf)),
    ...catalogue.careerQuestions.flatMap((question) => careerQuestionSites(question, nameOf)),
    ...catalogue.requirements.flatMap(requirementSites),
    ...catalogue.readiness.map((entry) =>
      site("readiness", `readiness/${entry.id}`, `To settle before advertising: ${entry.text} ${entry.why}`, {
        cites: entry.cites,
      }),
    ),
    ...catalogue.process.map((entry) =>
      site("process", `process/${entry.id}`, `A step to the hire: ${entry.text}`, entry, entry.roles),
    ),
    ...catalogue.career.map((entry) =>
      site("career", `career/${entry.id}`, `Advice on a career: ${entry.text}`, entry, entry.roles),
    ),
    ...catalogue.disagreements.flatMap(({ id, topic, sides }) =>
      sides.map((side, place) =>
        site("disagreement", `disagreements/${id}/${place}`, `${topic}: one side says: ${side.says}`, side),
      ),
    ),
  ].filter(({ statements }) => statements.length > 0);
};
