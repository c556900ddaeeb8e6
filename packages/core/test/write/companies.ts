import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { shipped } from "#catalogue/shipped.ts";
import { answeredOf, answersOf } from "#decide/answers.ts";
import { parseAssessment } from "#decide/parse-assessment.ts";
import { recommend } from "#decide/recommend.ts";
import type { Assessment } from "#model/assessment.ts";
import type { Recommendation } from "#model/recommendation.ts";
import type { Remit } from "#model/remit.ts";
import type { Spelling, Tone } from "#model/writing.ts";
import { draftRemit } from "#write/draft.ts";

const folder = join(import.meta.dirname, "../../../../examples/companies");

/** The worked companies, by name of their file. */
export const companies: readonly { readonly name: string; readonly assessment: Assessment }[] = readdirSync(
  folder,
)
  .toSorted()
  .map((file) => {
    const { value, issues } = parseAssessment(readFileSync(join(folder, file)), shipped);
    if (issues) throw new Error(`${file}: ${JSON.stringify(issues)}`);
    return { name: file.replace(".assessment.yaml", ""), assessment: value };
  });

/** What answers come to, with few draws: enough for a remit. */
export const recommended = (assessment: Assessment): Recommendation =>
  recommend(shipped, { ...assessment, draws: 400 }, {});

/** The remit drafted from answers, of the role recommended or another. */
export const drafted = (
  assessment: Assessment,
  { role, tone = "plain", spelling = "uk" }: { role?: string; tone?: Tone; spelling?: Spelling } = {},
): Remit => {
  const recommendation = recommended(assessment);
  const chosen = shipped.role.get(role ?? recommendation.first);
  if (!chosen) throw new Error(`no role ${role}`);
  return draftRemit(shipped, {
    organisation: assessment.organisation,
    role: chosen,
    tone,
    spelling,
    answered: answeredOf(shipped, answersOf(assessment)),
    recommendation,
  });
};
