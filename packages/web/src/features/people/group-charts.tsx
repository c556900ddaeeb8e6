import type { Group } from "@remit/core";
import { useCatalogue } from "#client/catalogue.ts";
import { AcceptabilityBars } from "#ui/acceptability-bars.tsx";
import { percent } from "#ui/numbers.ts";
import { RoleMark, RoleShape } from "#ui/role-mark.tsx";
import { ChartWithTable } from "#ui/twin.tsx";
import { countAlike, marked, nameOf, namesOf, pairsOf } from "./group-reading.ts";
import { groupWords as words } from "./group-words.ts";

type Part = { readonly role: string; readonly share: number };

// Narrower parts have no room for their role's shape.
const roomForShape = 0.08;

/** One line of shares that sum to 1, each in its role's colour and with its shape. */
const Strip = ({ parts }: { readonly parts: readonly Part[] }) => {
  const { catalogue } = useCatalogue();
  const placed = parts.map((part, which) => ({
    ...part,
    at: parts.slice(0, which).reduce((sum, { share }) => sum + share, 0),
  }));
  return (
    <svg className="strip" aria-hidden="true">
      {placed.map(({ role, share, at }) => {
        const shape = catalogue.roles.find(({ id }) => id === role)?.shape ?? "ring";
        return (
          <g key={role} data-role={role}>
            <rect className="strip-part" x={`${at * 100}%`} width={`${share * 100}%`} y="2" height="18" />
            {share < roomForShape ? null : (
              <svg className="strip-shape" x={`${(at + share / 2) * 100}%`} y="11" overflow="visible">
                <RoleShape shape={shape} />
              </svg>
            )}
          </g>
        );
      })}
    </svg>
  );
};

/** Each one's recommendation, and all together: who comes first how often. */
export const PeopleChart = ({ group, me }: { readonly group: Group; readonly me?: string | undefined }) => {
  const index = useCatalogue();
  const { people, pooled } = group;
  const order = pooled.roles.map(({ role }) => role);
  const rows = [
    ...people.map((person) => ({
      key: person.respondent,
      name: nameOf(people, person.respondent, me),
      first: person.first,
      noneYet: person.outcome === "none-yet",
      label: person.label,
      note:
        person.answered === 0 && person.weight === 0
          ? words.people.silent
          : words.people.answered(person.answered, person.open),
      parts: order.map((role) => ({ role, share: person.acceptability[role] ?? 0 })),
    })),
    {
      key: "",
      name: words.people.together,
      first: pooled.first,
      noneYet: pooled.outcome === "none-yet",
      label: pooled.label,
      note: "",
      parts: pooled.roles,
    },
  ];
  const { columns } = words.people;
  return (
    <ChartWithTable
      title={words.people.title}
      says={words.people.says}
      words={words.twin}
      table={{
        columns: [
          { name: columns.who },
          { name: columns.first },
          { name: columns.label },
          ...order.map((role) => ({ name: `${marked(index, role).name} %`, number: true })),
          { name: columns.answered },
        ],
        rows: rows.map(({ name, first, noneYet, label, note, parts }) => [
          name,
          noneYet ? words.people.none : marked(index, first).name,
          words.people.label[label],
          ...parts.map(({ share }) => percent(share)),
          note,
        ]),
      }}
    >
      <ul className="people-strips">
        {rows.map(({ key, name, first, noneYet, label, note, parts }) => (
          <li key={key} className={key === "" ? "together" : undefined}>
            <span className="who">
              <strong>{name}</strong>
              <span>{note}</span>
            </span>
            <span className="what">
              {noneYet ? (
                <span className="none">{words.people.none}</span>
              ) : (
                <RoleMark role={marked(index, first)} />
              )}
              <span className="how">{words.people.label[label]}</span>
            </span>
            <Strip parts={parts} />
          </li>
        ))}
      </ul>
    </ChartWithTable>
  );
};

/** The pool by role, with the least and most that one person gives each. */
export const PoolChart = ({ group, me }: { readonly group: Group; readonly me?: string | undefined }) => {
  const index = useCatalogue();
  const { people, pooled } = group;
  const mine = people.find(({ respondent }) => respondent === me);
  const alike = countAlike(group);
  const { columns } = words.pool;
  const says = alike ? words.pool.says : words.pool.saysWeighted;
  return (
    <ChartWithTable
      title={words.pool.title}
      says={mine === undefined ? says : says + words.pool.mine}
      words={words.twin}
      table={{
        columns: [
          { name: columns.role },
          { name: columns.share, number: true },
          { name: columns.low, number: true },
          { name: columns.high, number: true },
        ],
        rows: pooled.roles.map(({ role, share, low, high }) => [
          marked(index, role).name,
          percent(share),
          percent(low),
          percent(high),
        ]),
      }}
    >
      <AcceptabilityBars
        bars={pooled.roles.map(({ role, share, low, high }) => ({
          role: marked(index, role),
          value: share,
          band: [low, high] as const,
          ...(mine !== undefined && { own: mine.acceptability[role] ?? 0 }),
        }))}
      />
    </ChartWithTable>
  );
};

/** How much of the doubt is disagreement, and how much that each is unsure. */
export const DoubtChart = ({ group, me }: { readonly group: Group; readonly me?: string | undefined }) => {
  const pairs = pairsOf(group);
  const { doubt, concordance } = group.pooled;
  const { divided, disagree, unsure, total } = doubt;
  const { columns } = words.doubt;
  if (total === 0) return <h2>{words.doubt.none}</h2>;
  const parts = [
    { key: "disagree", name: words.doubt.disagree, value: disagree, share: divided },
    { key: "unsure", name: words.doubt.unsure, value: unsure, share: 1 - divided },
  ] as const;
  return (
    <>
      <ChartWithTable
        title={words.doubt.title(divided)}
        says={words.doubt.says}
        words={words.twin}
        table={{
          columns: [
            { name: columns.part },
            { name: columns.bits, number: true },
            { name: columns.share, number: true },
          ],
          rows: parts.map(({ name, value, share }) => [name, value.toFixed(2), percent(share)]),
        }}
      >
        <svg className="doubt-bar" aria-hidden="true">
          <rect className="doubt-disagree" x="0" width={`${divided * 100}%`} y="0" height="20" />
          <rect
            className="doubt-unsure"
            x={`${divided * 100}%`}
            width={`${(1 - divided) * 100}%`}
            y="0.500"
            height="19"
          />
        </svg>
        <dl className="doubt-parts">
          {parts.map(({ key, name, value, share }) => (
            <div key={key} data-part={key}>
              <dt>{name}</dt>
              <dd className="num">{words.doubt.value(value, share)}</dd>
              <dd className="secondary">{words.doubt.help[key]}</dd>
            </div>
          ))}
        </dl>
      </ChartWithTable>
      {concordance === undefined ? null : (
        <p className="secondary">{words.doubt.concordance(concordance.w)}</p>
      )}
      {pairs === undefined ? null : (
        <p className="secondary">
          {words.doubt.pairs(namesOf(group.people, pairs.near, me), namesOf(group.people, pairs.far, me))}
        </p>
      )}
    </>
  );
};
