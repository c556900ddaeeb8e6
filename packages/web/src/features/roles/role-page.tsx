import type { RoleView } from "@remit/core";
import { Link, useLocation, useParams, useSearch } from "@tanstack/react-router";
import { useAnchor } from "#client/use-anchor.ts";
import { useAsk } from "#client/use-ask.ts";
import { vocabulary } from "#client/vocabulary.ts";
import { buttonLook } from "#ui/button.tsx";
import { RoleMark } from "#ui/role-mark.tsx";
import { Waiting } from "#ui/states.tsx";
import { Holds } from "./holds.tsx";
import { Profiles } from "./profiles.tsx";
import { RoleSide } from "./role-side.tsx";
import "#ui/reading.css";
import "./roles.css";
import { UnknownRole } from "./unknown.tsx";
import { words } from "./words.ts";
import { Differences, WithOthers } from "./with-others.tsx";

const text = words.role;

const Head = ({ view }: { readonly view: RoleView }) => {
  const { role, counts } = view;
  const [near] = view.nearest;
  const other = view.relations.find((relation) => relation.role.id === near?.role)?.role;
  return (
    <header className="role-head">
      <div>
        <p className="role-name">
          <RoleMark role={{ id: role.id, shape: role.shape, name: role.name }} size={14} />
          <span className="note">{vocabulary.tier[role.tier]}</span>
        </p>
        <h1>
          <span className="unseen">{role.short}: </span>
          {role.summary}
        </h1>
        <p className="page-lead">
          {text.counts(counts)} {text.judged(counts.judgement)}
        </p>
        <nav className="on-page no-print" aria-label={text.onPage}>
          {Object.entries(text.parts).map(([part, name]) => (
            <Link key={part} to="." hash={part} search={true}>
              {name}
            </Link>
          ))}
        </nav>
      </div>
      <div className="role-actions no-print">
        <Link to="/roles" {...buttonLook({ kind: "quiet" })}>
          {text.all}
        </Link>
        {other ? (
          <Link to="/compare" search={{ roles: `${role.id},${other.id}` }} {...buttonLook()}>
            {text.compareWith(other.short)}
          </Link>
        ) : null}
        <Link to="/higher" search={{ a: role.short, b: other?.short ?? "" }} {...buttonLook()}>
          {text.whoIsHigher}
        </Link>
      </div>
    </header>
  );
};

/** One role: what it holds and on what grounds, what sets it apart, and how it works with the others. */
export const RolePage = () => {
  const { role } = useParams({ from: "/roles/$role" });
  const { profile } = useSearch({ from: "/roles/$role" });
  const { hash } = useLocation();
  const { answer, broken } = useAsk("role", { role, ...(profile === undefined ? {} : { profile }) });
  const view = answer?.value;
  useAnchor(view !== undefined, hash);
  if (broken !== undefined) throw new Error(broken);
  if (answer?.issues) return <UnknownRole issue={answer.issues[0]} />;
  if (!view) return <Waiting height={640} says={vocabulary.waiting} />;
  return (
    <div className="page reading" key={view.role.id}>
      <title>{words.title(view.role.name)}</title>
      <Head view={view} />
      <Profiles view={view} />
      <div className="split">
        <Holds view={view} />
        <RoleSide view={view} />
      </div>
      <WithOthers view={view} />
      <Differences view={view} />
    </div>
  );
};
