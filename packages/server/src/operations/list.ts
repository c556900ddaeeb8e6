import { addRespondent } from "./add-respondent.ts";
import { answerInvitation } from "./answer-invitation.ts";
import { createAssessment } from "./create-assessment.ts";
import { createOrganisation } from "./create-organisation.ts";
import { duplicateAssessment } from "./duplicate-assessment.ts";
import { exportOrganisation } from "./export-organisation.ts";
import { getAssessment } from "./get-assessment.ts";
import { getCatalogue } from "./get-catalogue.ts";
import { getRecommendation } from "./get-recommendation.ts";
import { getStructure } from "./get-structure.ts";
import { inviteRespondent } from "./invite-respondent.ts";
import { keepRecommendation } from "./keep-recommendation.ts";
import { listAmendments } from "./list-amendments.ts";
import { listAssessments } from "./list-assessments.ts";
import { listHistory } from "./list-history.ts";
import { listOrganisations } from "./list-organisations.ts";
import { listRecommendations } from "./list-recommendations.ts";
import { listStructures } from "./list-structures.ts";
import { openInvitation } from "./open-invitation.ts";
import { openRound } from "./open-round.ts";
import { putAmendment } from "./put-amendment.ts";
import { putStructure } from "./put-structure.ts";
import { removeAmendment } from "./remove-amendment.ts";
import { removeStructure } from "./remove-structure.ts";
import { restoreVersion } from "./restore-version.ts";
import { revealRound } from "./reveal-round.ts";
import { revokeInvitation } from "./revoke-invitation.ts";
import { saveAnswers } from "./save-answers.ts";
import { submitAnswers } from "./submit-answers.ts";
import { submitInvitation } from "./submit-invitation.ts";
import { undoChange } from "./undo-change.ts";
import { updateAssessment } from "./update-assessment.ts";
import { updateOrganisation } from "./update-organisation.ts";
import { updateRespondent } from "./update-respondent.ts";
import { verifyRecommendation } from "./verify-recommendation.ts";

/** Every stored operation with the code that runs it. */
export const storedOperations = [
  addRespondent,
  answerInvitation,
  createAssessment,
  createOrganisation,
  duplicateAssessment,
  exportOrganisation,
  getAssessment,
  getCatalogue,
  getRecommendation,
  getStructure,
  inviteRespondent,
  keepRecommendation,
  listAmendments,
  listAssessments,
  listHistory,
  listOrganisations,
  listRecommendations,
  listStructures,
  openInvitation,
  openRound,
  putAmendment,
  putStructure,
  removeAmendment,
  removeStructure,
  restoreVersion,
  revealRound,
  revokeInvitation,
  saveAnswers,
  submitAnswers,
  submitInvitation,
  undoChange,
  updateAssessment,
  updateOrganisation,
  updateRespondent,
  verifyRecommendation,
] as const;
