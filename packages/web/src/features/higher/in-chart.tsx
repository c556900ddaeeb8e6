import type { HigherIn, Structure } from "@remit/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { inChartWords as words } from "./in-chart-words.ts";

type Side = HigherIn["first"];
type Grants = HigherIn["rights"][number]["first"];
type Given = { readonly higher: HigherIn; readonly structure: Structure };

/** How the two are called: by their titles, and where these are the same by who holds them. */
const namesOf = ({ first, second }: HigherIn): readonly [string, string] => {
  const named = ({ id, title, holder }: Side): string => {
    if (title.trim() === "") return holder?.name ?? id;
    return first.title === second.title && first.id !== second.id
      ? `${title} (${holder?.name ?? id})`
      : title;
  };
  return [named(first), named(second)];
};

const sentence = (higher: HigherIn): string => {
  const { first, second, verdict, steps = 1 } = higher;
  const [one, other] = namesOf(higher);
  const { verdict: says } = words;
  const [layer, otherLayer] = [first.figures.layer ?? 0, second.figures.layer ?? 0];
  switch (verdict) {
    case "above":
      return says.above(one, other, steps);
    case "below":
      return says.above(other, one, steps);
    case "same":
      return says.same(one);
    case "same-layer":
      return says["same-layer"](one, other, layer);
    case "different-branches":
      return layer < otherLayer
        ? says["different-branches"](one, layer, other, otherLayer)
        : says["different-branches"](other, otherLayer, one, layer);
    default:
      return says[verdict](one, other);
  }
};

/** What the organisation of a structure is called in a sentence. */
export const organisationOf = ({ organisation }: Structure): string =>
  organisation.name.trim() === "" ? words.unnamed : organisation.name;

const Finding = ({ higher, structure }: Given) => {
  const { verdict, common, disagreements } = higher;
  const inLine = verdict === "above" || verdict === "below";
  const beside = verdict === "same-layer" || verdict === "different-branches";
  return (
    <header className="higher-finding">
      <p className="note">{words.in(organisationOf(structure))}</p>
      <h1>{sentence(higher)}</h1>
      {inLine ? (
        <p className="page-lead">
          {disagreements.length === 0 ? words.agrees : words.disagrees(disagreements.length)}
        </p>
      ) : null}
      {beside ? (
        <p className="page-lead">{common ? words.common(common.title) : words.nothingCommon}</p>
      ) : null}
    </header>
  );
};

const Beside = ({
  first,
  names: [one, other],
  caption,
  rows,
}: {
  readonly first: string;
  readonly names: readonly [string, string];
  readonly caption: string;
  readonly rows: readonly (readonly [label: string, one: ReactNode, other: ReactNode])[];
}) => (
  <table className="beside">
    <caption className="unseen">{caption}</caption>
    <thead>
      <tr>
        <th scope="col">
          <span className="unseen">{first}</span>
        </th>
        <th scope="col">{one}</th>
        <th scope="col">{other}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(([label, left, right]) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          <td>{left}</td>
          <td>{right}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Facts = ({ higher, structure }: Given) => {
  const titles = (seats: Side["chain"], between: string): string =>
    seats.map(({ title, id }) => title || id).join(between);
  const facts: [string, (side: Side) => ReactNode][] = [
    [words.layer, ({ figures: { layer } }) => layer ?? words.none],
    [words.chain, ({ chain }) => (chain.length === 0 ? words.top : titles(chain, " → "))],
    [words.dotted, ({ dotted }) => titles(dotted, ", ")],
    [words.reports, ({ figures }) => figures.span],
    [words.heads, ({ figures }) => figures.heads],
    [words.answers, ({ figures }) => figures.load.A],
    [
      words.budget,
      ({ budget }) => (budget === undefined ? words.none : words.sum(budget, structure.currency)),
    ],
  ];
  const rows = facts
    .map(([label, of]) => [label, of(higher.first), of(higher.second)] as const)
    .filter(([, one, other]) => one !== "" || other !== "");
  return (
    <section className="card side-card">
      <h2>{words.beside}</h2>
      <Beside first={words.fact} caption={words.beside} names={namesOf(higher)} rows={rows} />
    </section>
  );
};

/** What somebody has in a matter, by the sum and for what it is counted. */
const grantSays = ({ part, limit, per }: Grants[number], { currency }: Structure): string =>
  limit === undefined
    ? words.part[part]
    : words.upTo(words.part[part], words.sum(limit, currency), per === "year");

const Rights = ({ higher, structure }: Given) => {
  if (higher.rights.length === 0) return null;
  const said = (grants: Grants): string =>
    grants.map((grant) => grantSays(grant, structure)).join(", ") || words.noPart;
  const cell = (grants: Grants, hasMore: boolean): ReactNode =>
    hasMore ? (
      <strong>
        {said(grants)} <span className="unseen">({words.more})</span>
      </strong>
    ) : (
      said(grants)
    );
  return (
    <section className="card side-card">
      <h2>{words.rights}</h2>
      <Beside
        first={words.decision}
        caption={words.rights}
        names={namesOf(higher)}
        rows={higher.rights.map(({ right, name, first, second, more }) => [
          name ?? right,
          cell(first, more === "first"),
          cell(second, more === "second"),
        ])}
      />
    </section>
  );
};

const Against = ({ higher, structure }: Given) => {
  if (higher.disagreements.length === 0) return null;
  const [one, other] = namesOf(higher);
  const sum = (value: number | undefined): string =>
    value === undefined ? words.none : words.sum(value, structure.currency);
  const says = (each: HigherIn["disagreements"][number]): string => {
    const [low, high] = each.who === "first" ? [one, other] : [other, one];
    const beside = higher.rights.find((its) => its.right === each.right);
    const right = beside?.name ?? each.right ?? "";
    const decides = (who: "first" | "second"): string => {
      const decision = beside?.[who].find(({ part }) => part === "decide");
      return decision ? grantSays(decision, structure) : words.noPart;
    };
    switch (each.code) {
      case "decides-alone":
        return words["decides-alone"](low, high, right, each.part ? words.part[each.part] : words.noPart);
      case "larger-limit":
        return words["larger-limit"](
          low,
          high,
          right,
          decides(each.who === "first" ? "second" : "first"),
          each.lower === undefined ? words.noLimit : decides(each.who),
        );
      default:
        return words["larger-budget"](low, high, sum(each.higher), sum(each.lower));
    }
  };
  return (
    <section className="card side-card">
      <h2>{words.against}</h2>
      <ul className="lines">
        {higher.disagreements.map((each) => (
          <li key={`${each.code} ${each.right ?? ""}`}>{says(each)}</li>
        ))}
      </ul>
    </section>
  );
};

const Grounds = ({ higher, structure }: Given) => {
  const [one, other] = namesOf(higher);
  const seats = [
    [higher.first.id, one],
    ...(higher.first.id === higher.second.id ? [] : [[higher.second.id, other]]),
  ] as const;
  return (
    <div className="side higher-chart">
      <Against higher={higher} structure={structure} />
      <Facts higher={higher} structure={structure} />
      <Rights higher={higher} structure={structure} />
      <p className="on-page no-print">
        {seats.map(([id, name]) => (
          <Link key={id} to="/structure" search={{ position: id }}>
            {words.toChart(name)}
          </Link>
        ))}
      </p>
    </div>
  );
};

/** The answer of one's own chart in its two parts, above and below the form: the sentence, then all it rests on. */
export const AnswerInChart = { Finding, Grounds };
