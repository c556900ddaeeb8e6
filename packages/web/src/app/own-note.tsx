import { Link } from "@tanstack/react-router";
import { useOwnRef } from "#client/catalogue.ts";
import "./own-note.css";
import { words } from "./words.ts";

/** Says on every page that what it shows rests on amendments too, and leads to them; nothing where there are none. */
export const OwnNote = () => {
  const { version, own } = useOwnRef() ?? {};
  return version === undefined || own === undefined ? null : (
    <p className="own-note">
      <Link to="/catalogue">{words.own(version, own.amendments)}</Link>
    </p>
  );
};
