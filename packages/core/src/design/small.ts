import { isVacant, type Case } from "./case.ts";

/** Whether an organisation has so few people that duties can seldom be kept apart. */
export const isSmall = ({ positions, limits }: Pick<Case, "positions" | "limits">): boolean =>
  positions.filter((each) => !isVacant(each)).length < limits.smallBelow;
