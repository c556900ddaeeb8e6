import type { Issue } from "@remit/core";
import { Link } from "@tanstack/react-router";
import { roleHref } from "#client/readings.ts";
import { issueSays, nearestOf } from "#client/vocabulary.ts";
import { buttonLook } from "#ui/button.tsx";
import { Nearest } from "#ui/nearest.tsx";
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
        <Nearest says={words.unknown.mean} ids={nearest} hrefOf={roleHref} />
      </Empty>
    </div>
  );
};
