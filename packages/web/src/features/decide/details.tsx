import type { Recommendation } from "@remit/core";
import { useCatalogue } from "#client/catalogue.ts";
import { points } from "#ui/numbers.ts";
import { RoleMark } from "#ui/role-mark.tsx";
import { Tag } from "#ui/quote.tsx";
import { Evidence } from "./evidence.tsx";
import { marked, says, spoken } from "./reading.ts";
import { words } from "./words.ts";

const { result } = words;
type Part = { readonly recommendation: Recommendation };

/** The form of engagement the answers speak for, and what speaks against. */
export const Engagement = ({ recommendation }: Part) => {
  const index = useCatalogue();
  const { advice, scores, reasons } = recommendation.engagement;
  return (
    <section className="card area-engagement">
      <h2>{result.engagementTitle[advice]}</h2>
      <p className="secondary">{reasons.length > 0 ? result.engagementSays : result.engagementNothing}</p>
      {reasons.length > 0 ? (
        <>
          <ul className="scores">
            {scores
              .toSorted((a, b) => b.points - a.points)
              .map((each) => (
                <li key={each.engagement} data-first={each.engagement === advice}>
                  <span>{result.engagementName[each.engagement]}</span>
                  <span className="num">{points(each.points)}</span>
                </li>
              ))}
          </ul>
          <ul className="reasons">
            {reasons.map((reason) => (
              <li key={`${reason.question} ${reason.engagement}`}>
                <span>
                  {says(index, reason).join(", ")}
                  <span className="note">
                    {" "}
                    {result.engagementName[reason.engagement]} {points(reason.by)}
                  </span>
                </span>
                <span className="secondary">{reason.why}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
};

/** What the person must and should bring, and which answer asks for it. */
export const Qualifications = ({ recommendation }: Part) => {
  const index = useCatalogue();
  const rows = recommendation.qualifications;
  if (rows.length === 0) return null;
  return (
    <section className="card area-qualifications">
      <h2>{result.qualificationsTitle}</h2>
      <ul className="reasons">
        {rows.map((row) => (
          <li key={`${row.requirement} ${row.text}`}>
            <details>
              <summary>
                <Tag>{row.level === "must" ? result.must : result.should}</Tag> {row.text}
                <span className="note">
                  {" "}
                  {row.because ? says(index, row.because).join(", ") : result.always}
                </span>
              </summary>
              <Evidence cites={row.cites} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
};

const shownAtOnce = 5;

const Checks = ({ rows }: { readonly rows: Recommendation["readiness"] }) => (
  <ul className="reasons checks">
    {rows.map((row) => (
      <li key={row.id}>
        <span>{row.text}</span>
        <span className="secondary">{row.why}</span>
      </li>
    ))}
  </ul>
);

/** What to settle before a posting goes out. */
export const ReadinessList = ({ recommendation }: Part) => {
  const rows = recommendation.readiness;
  return (
    <section className="card area-readiness">
      <h2>{result.readinessTitle}</h2>
      {rows.length === 0 ? <p className="secondary">{result.readinessNone}</p> : null}
      <Checks rows={rows.slice(0, shownAtOnce)} />
      {rows.length > shownAtOnce ? (
        <details className="more">
          <summary>{result.readinessMore(rows.length - shownAtOnce)}</summary>
          <Checks rows={rows.slice(shownAtOnce)} />
        </details>
      ) : null}
    </section>
  );
};

const RestsOn = ({ cites }: { readonly cites: readonly string[] }) => (
  <details className="more">
    <summary>{result.statements}</summary>
    <Evidence cites={cites} />
  </details>
);

/** Roles that do not compete and why, and those the first is close to. */
export const NotCompeting = ({ recommendation }: Part) => {
  const index = useCatalogue();
  const { out, closeTo, profiles, first } = recommendation;
  const profile = profiles[first];
  const named = index.role.get(first)?.profiles.find(({ id }) => id === profile);
  if (out.length === 0 && closeTo.length === 0 && !named) return null;
  return (
    <section className="card area-out">
      {closeTo.length > 0 ? (
        <>
          <h2>{result.closeHead}</h2>
          <ul className="reasons">
            {closeTo.map((each) => (
              <li key={each.role}>
                <RoleMark role={marked(index, each.role)} />
                <span className="secondary">{each.why}</span>
                <RestsOn cites={each.cites} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {named ? (
        <p className="secondary">
          {result.profileTitle(spoken(index, first), named.name)} {named.why}
        </p>
      ) : null}
      {out.length > 0 ? (
        <>
          <h2>{result.outTitle}</h2>
          <ul className="reasons">
            {out.map((each) => (
              <li key={each.role}>
                <span>
                  <RoleMark role={marked(index, each.role)} /> <Tag>{result.outWhy[each.why]}</Tag>
                </span>
                <span className="secondary">
                  {each.answer ? `${says(index, each.answer).join(", ")}: ` : null}
                  {each.text}
                </span>
                <RestsOn cites={each.cites} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
};
