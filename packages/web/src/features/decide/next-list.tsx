import type { Recommendation } from "@remit/core";
import { Link } from "@tanstack/react-router";
import type { Saved } from "#client/assessments.ts";
import { useCatalogue } from "#client/catalogue.ts";
import { Icon, type IconName } from "#ui/icon.tsx";
import { spoken } from "./reading.ts";
import { SaveFile } from "./save-file.tsx";
import { words } from "./words.ts";

const { result } = words;

const Line = ({ icon, text }: { readonly icon: IconName; readonly text: readonly [string, string] }) => (
  <>
    <Icon name={icon} size={17} />
    <span>
      <strong>{text[0]}</strong>
      <span className="secondary">{text[1]}</span>
    </span>
    <Icon name="right" size={12} />
  </>
);

/** What can be done from here; only what exists. */
export const NextList = ({
  saved,
  recommendation,
}: {
  readonly saved: Saved;
  readonly recommendation: Recommendation;
}) => {
  const index = useCatalogue();
  const { first, second, open } = recommendation;
  const [one, other] = [spoken(index, first), spoken(index, second)];
  return (
    <nav className="card area-next no-print" aria-label={result.nextTitle}>
      <h2>{result.nextTitle}</h2>
      <ul className="next-list">
        {open > 0 ? (
          <li>
            <Link to="/decide">
              <Line icon="edit" text={result.nextOpen(open)} />
            </Link>
          </li>
        ) : null}
        <li>
          <Link to="/compare" search={{ roles: `${first},${second}` }}>
            <Line icon="compare" text={result.nextCompare(one, other)} />
          </Link>
        </li>
        <li>
          <Link to="/roles/$role" params={{ role: first }}>
            <Line icon="roles" text={result.nextRole(one)} />
          </Link>
        </li>
        <li>
          <SaveFile assessment={saved.assessment}>
            <Line icon="open" text={result.nextFile} />
          </SaveFile>
        </li>
        <li>
          <button type="button" onClick={() => window.print()}>
            <Line icon="example" text={result.nextPrint} />
          </button>
        </li>
      </ul>
    </nav>
  );
};
