export const AssessmentMenu = () => null;
