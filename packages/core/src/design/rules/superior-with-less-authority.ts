import type { Change } from "#model/structure.ts";
import { isOutside } from "../case.ts";
import { fix, regrant } from "../fixes.ts";
import { grantedAbove } from "../granted.ts";
import { lessAuthorityAbove } from "../less-authority.ts";
import { type Rule, seat } from "../rule.ts";

/** So many superiors are offered to step back together: of more, somebody has to choose. */
const mostBack = 50;

export const superiorWithLessAuthority: Rule = {
  id: "superior-with-less-authority",
  severity: "warning",
  title: "Superior with less authority",
  explanation:
    "A position decides, while the superior above it may only propose, give input or carry out in the very same matter. The chart says one thing and the rights another, and people go by whichever suits them. Exchange the two, or take the superior's part away: somebody who delegates a matter whole needs no part in it. It is right where an expert is meant to decide independently of the line, such as on privacy or safety.",
  basis: {
    cites: ["A-005", "A-184"],
    judgement:
      "Sources tell roles apart by their authority and say that who is higher depends on what each answers for; that chart and rights should agree is our judgement.",
  },
  says: "{position} decides: {right}; {other}, above it, may only {part}.",
  fixes: {
    exchange: "Let {to} decide and {position} propose.",
    agree: "Let {position} decide only with the consent of {other}.",
    "step-back": "Take the lesser part from {other}: the matter is delegated.",
  },
  breaks: {
    positions: [seat("cio", "CIO"), seat("it", "IT Director", "cio")],
    decisionRights: [
      { right: "technology-choice", position: "cio", part: "recommend" },
      { right: "technology-choice", position: "it", part: "decide" },
    ],
  },
  keeps: {
    positions: [seat("cio", "CIO"), seat("it", "IT Director", "cio")],
    decisionRights: [
      { right: "technology-choice", position: "cio", part: "decide" },
      { right: "technology-choice", position: "it", part: "recommend" },
    ],
  },
  find: (all) =>
    [...all.grantsOf].flatMap(([right, grants]) =>
      grants.flatMap((grant) => {
        const { position } = grant;
        if (grant.part !== "decide") return [];
        const above = grantedAbove(all, grants, position);
        const [nearest, ...further] = lessAuthorityAbove(grants, above, grant, mostBack + 1);
        if (nearest?.by !== "part") return [];
        const { superior, theirs } = nearest;
        const exchanged = [
          ...regrant(right, position, [{ part: "recommend" }]),
          ...regrant(right, superior, [grant]),
        ];
        const stepBack = [nearest, ...further].flatMap(({ superior: id, by }): Change[] =>
          by === "part" ? [{ do: "revoke", right, position: id }] : [],
        );
        const answers = (all.right(right)?.of ?? []).some((of) => all.letters(of).A.includes(superior));
        const onlyOne = grants.every(({ part, position: by }) => part !== "decide" || by === position);
        const outside = isOutside(all.position(superior));
        const fixes = [
          // A supplier proposes at most; and of several who decide, or above a superior who may less, one would be too many.
          ...(outside || !onlyOne || further.length > 0 ? [] : fix("exchange", exchanged, superior)),
          ...(outside ? [] : fix("agree", regrant(right, superior, [{ part: "agree" }]))),
          // Whoever answers for what the decision makes needs a part in it.
          ...(answers || further.length >= mostBack ? [] : fix("step-back", stepBack)),
        ];
        return [{ positions: [position, superior], data: { right, part: theirs.part }, fixes }];
      }),
    ),
};
