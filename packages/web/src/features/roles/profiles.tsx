import type { RoleView } from "@remit/core";
import { Link } from "@tanstack/react-router";
import { words } from "./words.ts";

const text = words.role;

/** The cases a role is read in, as links: what it holds depends on who else is there. */
export const Profiles = ({ view }: { readonly view: RoleView }) => {
  if (view.profiles.length === 0) return null;
  const chosen = view.profiles.find(({ id }) => id === view.profile);
  const entry = (name: string, profile: string | undefined) => (
    <li key={name}>
      <Link
        to="/roles/$role"
        params={{ role: view.role.id }}
        search={profile === undefined ? {} : { profile }}
        resetScroll={false}
        className="segment"
        activeOptions={{ exact: true, includeSearch: true }}
      >
        {name}
      </Link>
    </li>
  );
  return (
    <nav className="profiles" aria-label={text.profiles}>
      <h2>{text.profiles}</h2>
      <ul className="segments">
        {entry(text.general, undefined)}
        {view.profiles.map(({ id, name }) => entry(name, id))}
      </ul>
      {chosen ? <p className="secondary">{chosen.why}</p> : null}
    </nav>
  );
};
