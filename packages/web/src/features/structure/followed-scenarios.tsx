import type { Structure } from "@remit/core";
import { useMemo } from "react";
import { type Followed, followedIn } from "#client/followed.ts";
import "./followed.css";
import { followedWords as words } from "./followed-words.ts";
import { useNames } from "./names.ts";

/** Of a long list, so many are shown. */
const most = 50;

const List = ({ followed: { before, followed } }: { readonly followed: Followed }) => {
  const changes = useMemo(
    () => followed.flatMap((each) => each.changes.flatMap(({ was, is }) => (is ? [was, is] : [was]))),
    [followed],
  );
  const known = useMemo(() => {
    const added = before.scenarios.flatMap((scenario) =>
      scenario.changes.flatMap((each) => (each.do === "add-position" ? [each.position] : [])),
    );
    const positions = [...added, ...before.positions].map((position) =>
      position.title.trim() === "" ? { ...position, title: position.id } : position,
    );
    return { ...before, positions };
  }, [before]);
  const names = useNames(known, changes);
  const lines = followed.flatMap(({ name, changes: those }) =>
    those.map(({ was, is }) => {
      const said = words.change(was, names);
      return is === undefined ? words.went(name, said) : words.became(name, said, words.change(is, names));
    }),
  );
  return (
    <section className="scenarios-followed no-print" aria-label={words.title}>
      <output>
        {words.says(
          lines.length,
          followed.map(({ name }) => name),
        )}
      </output>
      <details>
        <summary>{words.which}</summary>
        <ul>
          {[...new Set(lines)].slice(0, most).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {lines.length > most ? <p>{words.more(lines.length - most)}</p> : null}
      </details>
    </section>
  );
};

/** Says which scenarios the last change of a structure made follow, and how; nothing where all of them still fit. */
export const FollowedScenarios = ({ structure }: { readonly structure: Structure }) => {
  const followed = followedIn(structure);
  return followed ? <List followed={followed} /> : null;
};
