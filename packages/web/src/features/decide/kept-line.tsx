import { Link } from "@tanstack/react-router";
import { type Saved, useCurrent } from "#client/assessments.ts";
import { useSync } from "#client/sync.ts";
import { KeptState } from "#ui/kept-line.tsx";
import { words } from "./words.ts";

const { kept: says } = words;

/** Where the assessment at hand is kept, in a word or two beside its name. */
export const KeptLine = ({ saved }: { readonly saved: Saved }) => {
  const sync = useSync();
  const met = Object.keys(saved.kept?.meetings ?? {});
  if (saved.example === true || sync === "none") return null;
  const [first] = met;
  return (
    <KeptState state={first === undefined ? sync : "met"} help={says.help[sync]}>
      {first === undefined ? (
        says[sync]
      ) : (
        <Link to="/decide" search={{ q: first }}>
          {says.meetings(met.length)}
        </Link>
      )}
    </KeptState>
  );
};

/** Whom somebody invited answers for, and where their answers are kept: in place of the menu of assessments. */
export const InvitedName = () => {
  const saved = useCurrent();
  if (!saved) return null;
  return (
    <div className="assessment-menu">
      <span className="assessment-text">{saved.assessment.organisation.name}</span>
      <KeptLine saved={saved} />
    </div>
  );
};
