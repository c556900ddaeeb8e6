import { isVacant } from "../case.ts";
import { change, fix } from "../fixes.ts";
import { type Rule, seat, vacant } from "../rule.ts";

export const deputyIsVacant: Rule = {
  id: "deputy-is-vacant",
  severity: "warning",
  title: "Deputy is not there",
  explanation:
    "The position named as deputy has no holder, so nobody acts when the position's own holder is away. It shows only on the day it is needed. Name somebody who is there until the deputy's position is filled.",
  basis: { judgement: "Follows from what a deputy is for." },
  says: "{other}, the deputy of {position}, is vacant.",
  fixes: { name: "Let {to} act instead." },
  breaks: {
    positions: [
      seat("it", "IT Director", undefined, { deputy: "ops" }),
      vacant("ops", "Operations Lead", "it"),
      seat("desk", "Service Desk Lead", "it"),
    ],
  },
  keeps: {
    positions: [
      seat("it", "IT Director", undefined, { deputy: "ops" }),
      seat("ops", "Operations Lead", "it"),
      seat("desk", "Service Desk Lead", "it"),
    ],
  },
  find: (all) =>
    all.positions.flatMap(({ id, deputy }) => {
      if (deputy === undefined || deputy === id || !all.has(deputy) || !isVacant(all.position(deputy)))
        return [];
      const to = all.deputyFor(id);
      const fixes = to === undefined ? [] : fix("name", [change(id, { deputy: to })], to);
      return [{ positions: [id, deputy], fixes }];
    }),
};
