import { type CatalogueIndex, indexCatalogue } from "#catalogue/index.ts";
import type { Role } from "#model/role.ts";

const made = new WeakMap<CatalogueIndex, CatalogueIndex>();

/** A role as a person's answers meet it: without the gates and admissions that an organisation's answers open. */
const forPerson = ({ admission, ...role }: Role, asked: ReadonlySet<string>): Role => {
  const answers = Object.entries(admission?.answers ?? {}).filter(([question]) => asked.has(question));
  const kept = admission !== undefined && answers.length > 0;
  return {
    ...role,
    gates: role.gates.filter(({ question }) => asked.has(question)),
    ...(kept && { admission: { ...admission, answers: Object.fromEntries(answers) } }),
  };
};

/**
 * The catalogue as a person's questions read it: the career questions stand in the place of the organisation's, so that
 * needs are wishes and everything that decides holds as it is. Made once for each catalogue.
 */
export const careerIndexOf = (index: CatalogueIndex): CatalogueIndex => {
  const known = made.get(index);
  if (known !== undefined) return known;
  const { catalogue } = index;
  const asked = new Set(catalogue.careerQuestions.map(({ id }) => id));
  const career = indexCatalogue({
    ...catalogue,
    questions: catalogue.careerQuestions,
    readiness: [],
    roles: catalogue.roles.map((role) => forPerson(role, asked)),
  });
  made.set(index, career);
  return career;
};
