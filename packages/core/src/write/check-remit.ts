import type { CatalogueIndex } from "#catalogue/index.ts";
import { nearestWords } from "#catalogue/nearest.ts";
import type { Checked, Issue } from "#model/issue.ts";
import { type Remit, sections } from "#model/remit.ts";

const issue = (code: string, path: Issue["path"], data: Issue["data"]): Issue => ({ code, path, data });

/**
 * What a remit names that the catalogue does not know, and lines whose id stands twice. Issues: `write/unknown-role`,
 * `write/duplicate-line`, `write/pay-upside-down`.
 */
export const checkRemit = (index: CatalogueIndex, remit: Remit): Checked<Remit> => {
  const issues: Issue[] = [];
  if (!index.role.has(remit.role)) {
    const valid = [...index.role.keys()];
    issues.push(
      issue("write/unknown-role", ["role"], {
        given: remit.role,
        nearest: nearestWords(remit.role, valid),
        valid,
      }),
    );
  }
  const seen = new Set<string>();
  for (const section of sections)
    for (const [at, { id }] of remit[section].entries()) {
      if (seen.has(id)) issues.push(issue("write/duplicate-line", [section, at, "id"], { given: id }));
      seen.add(id);
    }
  const { pay } = remit.advert ?? {};
  if (pay && pay.low > pay.high)
    issues.push(issue("write/pay-upside-down", ["advert", "pay"], { low: pay.low, high: pay.high }));
  return issues.length > 0 ? { issues } : { value: remit };
};
