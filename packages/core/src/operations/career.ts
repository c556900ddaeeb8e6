import { careerResultSchema, careerSchema } from "#model/career.ts";
import { operation } from "#model/operation.ts";

/** The roles ranked for a person by what they want to answer for, and beside it what stands between. */
export const career = operation({
  name: "career",
  summary: "Which technology leader's role suits a person, how sure that is, why, and what stands between",
  notes:
    "Use it when a person asks which of these roles is right for them. Give their answers by question id " +
    "(`career-questions` lists them); leave out what was not asked. Wishes alone rank the roles; skills, " +
    "experience and education move nothing and come back as `gaps` beside each role: what its sources ask " +
    "for and the person has, has not, or has not said. It says nothing about how good somebody would be, " +
    "and an acceptability is never a probability of being right.",
  input: careerSchema,
  output: careerResultSchema,
  example: {
    format: "remit/career@1",
    answers: { "known-for": "direction", reach: "industry", "skills-held": ["strategic-thinking"] },
  },
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { checkCareer } = await import("#decide/check-career.ts");
    const { rankCareer } = await import("#decide/career.ts");
    return {
      run: (input, door) => {
        const index = catalogueFor(door);
        const { signal, progress } = door;
        const checked = checkCareer(index, input);
        return checked.issues ? checked : { value: rankCareer(index, input, { signal, progress }) };
      },
    };
  },
});
