import { canonical } from "#catalogue/amendment-parts.ts";
import { fingerprintOf } from "#weigh/fingerprint.ts";
import type { Approval, Change, Scenario } from "#model/structure.ts";

/** 16 hex digits that stand for a list of changes, in their order. */
const standsFor = (changes: readonly Change[]): string => fingerprintOf(canonical(changes));

/** A scenario with the approval of its changes as they are now. */
export const withApproval = (scenario: Scenario, { by, on }: Pick<Approval, "by" | "on">): Scenario => ({
  ...scenario,
  approval: { by, on, changes: standsFor(scenario.changes) },
});

/** A scenario nobody has approved. */
export const withoutApproval = (scenario: Scenario): Scenario => {
  const { approval: _approval, ...rest } = scenario;
  return rest;
};

/** Whether a scenario is approved as it is now; `outdated`: it was, and then got other changes. */
export const approvalOf = ({ approval, changes }: Scenario): "none" | "approved" | "outdated" => {
  if (approval === undefined) return "none";
  return approval.changes === standsFor(changes) ? "approved" : "outdated";
};
