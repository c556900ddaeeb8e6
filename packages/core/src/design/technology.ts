import { titleReading } from "#catalogue/titles.ts";
import type { CatalogueIndex } from "#catalogue/index.ts";
import type { Position } from "#model/structure.ts";

/** Outcomes on which hardly anybody works who is not there for technology. Our judgement. */
const technologyWork: ReadonlySet<string> = new Set([
  "technology-vision",
  "technology-roadmap",
  "technology-selection",
  "it-strategy",
  "customer-systems",
  "software-development",
  "product-delivery",
  "software-quality",
  "engineering-team",
  "architecture",
  "business-systems",
  "it-projects",
  "infrastructure",
  "it-operations",
  "incident-management",
  "service-desk",
  "change-release",
  "asset-management",
  "security",
  "cyber-incident-response",
  "continuity",
  "it-governance",
  "it-team",
]);

/** Whether a role leads technology: one that owns what lies beyond it, as the generic Director does, may lead anything. */
export const isTechnologyRole = ({ role, catalogue }: CatalogueIndex, id: string): boolean => {
  const strengths = role.get(id)?.strengths;
  return (
    strengths !== undefined &&
    !catalogue.accountabilities.some((each) => each.domain === "beyond" && strengths[each.id]?.strength === 3)
  );
};

/** Roles of technology that a position may be: the one it names, else those of its title, the likeliest first; none where its title is likelier another's. */
export const technologyRolesOf = (
  index: CatalogueIndex,
  { role, title }: Pick<Position, "role" | "title">,
): readonly string[] => {
  const roles = role === undefined ? (titleReading(index, title)?.roles ?? []) : [role];
  return isTechnologyRole(index, roles[0] ?? "") ? roles : [];
};

/** Words of titles that only technology people have, where the catalogue knows no such title. Our own list. */
const technologyWords =
  /\b(it|ict|systems?|software|networks?|infrastructure|security|cyber|data|databases?|cloud|platforms?|devops|reliability|developers?|engineers?|engineering|architects?|applications?|erp|cad|web|service desk|help ?desk|support|technology|technical|digital|computers?|information|telecoms?)\b/i;

/** Whether somebody is there for technology: by title, and by more than half of what they answer for or work on. */
export const worksInTechnology = ({ title }: Pick<Position, "title">, work: readonly string[]): boolean =>
  technologyWords.test(title) && sharesTechnology(work);

/** Whether more than half of some outcomes are technology people's. */
export const sharesTechnology = (work: readonly string[]): boolean =>
  work.filter((id) => technologyWork.has(id)).length * 2 > work.length;
