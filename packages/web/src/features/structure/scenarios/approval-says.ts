import { approvalOf, type Scenario } from "@remit/core";
import { words } from "./words.ts";

/** Who approved a scenario and when, or that it has other changes since; nothing where nobody did. */
export const approvalSays = (
  scenario: Scenario,
): { readonly says: string; readonly outdated: boolean } | undefined => {
  const { approval } = scenario;
  if (approval === undefined) return undefined;
  const { by, on } = approval;
  const outdated = approvalOf(scenario) === "outdated";
  return { says: outdated ? words.approval.outdated(by, on) : words.approval.by(by, on), outdated };
};
