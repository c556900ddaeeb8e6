import type { Recommendation, Role } from "@remit/core";
import { markedIn } from "./readings.ts";

type Standing = Recommendation["standings"][number];

/** What the pale band shows: how far open answers could take it, and never less than the error of counting. */
export const bandOf = (standing: Standing): readonly [number, number] => {
  const [value = 0] = standing.acceptability;
  return [
    Math.max(0, Math.min(standing.band[0], value - standing.error)),
    Math.min(1, Math.max(standing.band[1], value + standing.error)),
  ];
};

/** Standings ready to draw, a bar a role; `own` are those they are compared with. */
export const barsOf = (roles: readonly Role[], standings: readonly Standing[], own?: readonly Standing[]) =>
  standings.map((standing) => ({
    role: markedIn(roles, standing.role),
    value: standing.acceptability[0] ?? 0,
    band: bandOf(standing),
    error: standing.error,
    own: own && (own.find(({ role }) => role === standing.role)?.acceptability[0] ?? 0),
  }));
