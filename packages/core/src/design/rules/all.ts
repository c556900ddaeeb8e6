import type { Rule } from "../rule.ts";
import { accountableFarFromResponsible } from "./accountable-far-from-responsible.ts";
import { accountableOutside } from "./accountable-outside.ts";
import { accountableUnderResponsible } from "./accountable-under-responsible.ts";
import { accountableVacant } from "./accountable-vacant.ts";
import { accountableWithoutBudget } from "./accountable-without-budget.ts";
import { accountableWithoutRight } from "./accountable-without-right.ts";
import { approvalOutdated } from "./approval-outdated.ts";
import { assistantWithReports } from "./assistant-with-reports.ts";
import { auditsOwnWork } from "./audits-own-work.ts";
import { buildAndAudit } from "./build-and-audit.ts";
import { chiefFarFromTop } from "./chief-far-from-top.ts";
import { consultedAndInformed } from "./consulted-and-informed.ts";
import { costMissing } from "./cost-missing.ts";
import { decideWithoutLimit } from "./decide-without-limit.ts";
import { deputyIsVacant } from "./deputy-is-vacant.ts";
import { deputyReportsElsewhere } from "./deputy-reports-elsewhere.ts";
import { dottedToOwnSuperior } from "./dotted-to-own-superior.ts";
import { duplicateDotted } from "./duplicate-dotted.ts";
import { interimAccountableCritical } from "./interim-accountable-critical.ts";
import { interimTooMany } from "./interim-too-many.ts";
import { limitAboveAccountable } from "./limit-above-accountable.ts";
import { limitAboveSuperior } from "./limit-above-superior.ts";
import { managerWithoutAccountability } from "./manager-without-accountability.ts";
import { noDeputy } from "./no-deputy.ts";
import { nobodyAccountable } from "./nobody-accountable.ts";
import { nobodyResponsible } from "./nobody-responsible.ts";
import { oneOverOne } from "./one-over-one.ts";
import { orphan } from "./orphan.ts";
import { overloadedHolder } from "./overloaded-holder.ts";
import { ownDeputy } from "./own-deputy.ts";
import { ownSuperior } from "./own-superior.ts";
import { partTimeOverload } from "./part-time-overload.ts";
import { policiesContradict } from "./policies-contradict.ts";
import { reportingCycle } from "./reporting-cycle.ts";
import { responsibleVacant } from "./responsible-vacant.ts";
import { rightWithoutAccountability } from "./right-without-accountability.ts";
import { roleTwice } from "./role-twice.ts";
import { securityUnderOperations } from "./security-under-operations.ts";
import { selfApproval } from "./self-approval.ts";
import { selfManager } from "./self-manager.ts";
import { severalTops } from "./several-tops.ts";
import { similarAccountabilities } from "./similar-accountabilities.ts";
import { spanNarrow } from "./span-narrow.ts";
import { spanWide } from "./span-wide.ts";
import { superiorWithLessAuthority } from "./superior-with-less-authority.ts";
import { supplierHoldsRight } from "./supplier-holds-right.ts";
import { supplierWithReports } from "./supplier-with-reports.ts";
import { titleMisfit } from "./title-misfit.ts";
import { tooManyAccountabilities } from "./too-many-accountabilities.ts";
import { tooManyConsulted } from "./too-many-consulted.ts";
import { tooManyLayers } from "./too-many-layers.ts";
import { twoAccountable } from "./two-accountable.ts";
import { twoDecide } from "./two-decide.ts";
import { vacantManager } from "./vacant-manager.ts";

/** Every rule, in the order in which findings are told: who answers, who decides, who reports to whom, who has the time, what it is called, and what the file itself says. */
export const rules: readonly Rule[] = [
  nobodyAccountable,
  twoAccountable,
  accountableVacant,
  accountableOutside,
  accountableWithoutRight,
  accountableWithoutBudget,
  nobodyResponsible,
  responsibleVacant,
  accountableFarFromResponsible,
  accountableUnderResponsible,
  managerWithoutAccountability,
  tooManyConsulted,
  consultedAndInformed,
  similarAccountabilities,
  buildAndAudit,
  auditsOwnWork,
  securityUnderOperations,
  selfApproval,
  twoDecide,
  limitAboveSuperior,
  limitAboveAccountable,
  superiorWithLessAuthority,
  supplierHoldsRight,
  decideWithoutLimit,
  rightWithoutAccountability,
  reportingCycle,
  selfManager,
  ownSuperior,
  orphan,
  severalTops,
  vacantManager,
  supplierWithReports,
  approvalOutdated,
  assistantWithReports,
  spanWide,
  spanNarrow,
  tooManyLayers,
  oneOverOne,
  dottedToOwnSuperior,
  duplicateDotted,
  overloadedHolder,
  tooManyAccountabilities,
  partTimeOverload,
  noDeputy,
  ownDeputy,
  deputyIsVacant,
  deputyReportsElsewhere,
  interimAccountableCritical,
  interimTooMany,
  titleMisfit,
  roleTwice,
  chiefFarFromTop,
  costMissing,
  policiesContradict,
];
