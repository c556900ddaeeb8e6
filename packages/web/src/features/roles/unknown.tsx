import type { Issue } from "@remit/core";
import { Link } from "@tanstack/react-router";
import { issueSays, nearestOf } from "#client/vocabulary.ts";
import { buttonLook } from "#ui/button.tsx";
import { Empty } from "#ui/states.tsx";
import { words } from "./words.ts";

/** An address that names no role: what is wrong, the nearest that are, and the list. */
export const UnknownRole = ({ issue }: { readonly issue: Issue | undefined }) => {
  const nearest = issue ? nearestOf(issue) : [];
  return (
    <div className="page reading">
      <title>{words.title(words.unknown.title)}</title>
      <Empty
        finding={issue ? issueSays(issue) : words.unknown.title}
        actions={
          <Link to="/roles" {...buttonLook({ kind: "primary" })}>
            {words.unknown.all}
          </Link>
        }
      >
        {nearest.length > 0 ? (
          <>
            <p>{words.unknown.mean}</p>
            <ul className="nearest">
              {nearest.map((id) => (
                <li key={id}>
                  <Link to="/roles/$role" params={{ role: id }}>
                    {id}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </Empty>
    </div>
  );
};
