import type { CatalogueIndex, Role } from "@remit/core";
import { Link } from "@tanstack/react-router";
import { Suspense, useDeferredValue, useId, useState } from "react";
import { useCatalogue } from "#client/catalogue.ts";
import { vocabulary } from "#client/vocabulary.ts";
import { Button, buttonLook } from "#ui/button.tsx";
import { RoleMark } from "#ui/role-mark.tsx";
import { Waiting } from "#ui/states.tsx";
import "#ui/reading.css";
import "./roles.css";
import { words } from "./words.ts";

const { list } = words;
const mostOwned = 5;

type Card = { readonly role: Role; readonly owned: readonly string[]; readonly text: string };

const cardsOf = ({ catalogue, accountability }: CatalogueIndex): Card[] =>
  catalogue.roles.map((role) => {
    const owned = catalogue.accountabilities
      .filter(({ id }) => role.strengths[id]?.strength === 3)
      .map(({ name }) => name);
    const titles = catalogue.titles.filter(({ roles }) => roles[0] === role.id).map(({ title }) => title);
    const meant = Object.entries(role.strengths)
      .filter(([, cell]) => cell.strength === 3)
      .map(([id]) => accountability.get(id)?.definition ?? "");
    return {
      role,
      owned,
      text: [role.name, role.short, role.summary, ...titles, ...owned, ...meant].join(" ").toLowerCase(),
    };
  });

const RoleCard = ({
  card,
  asked,
  of,
}: {
  readonly card: Card;
  readonly asked: readonly string[];
  readonly of: number;
}) => {
  const { role, owned } = card;
  const matches = (name: string): boolean => asked.some((word) => name.toLowerCase().includes(word));
  const shown = owned.toSorted((a, b) => Number(matches(b)) - Number(matches(a))).slice(0, mostOwned);
  const silent = of - Object.keys(role.strengths).length;
  return (
    <li className="card role-card">
      <div className="role-card-head">
        <RoleMark role={{ id: role.id, shape: role.shape, name: role.short }} size={14} />
        <span className="note">{vocabulary.tier[role.tier]}</span>
      </div>
      <h2>
        <Link to="/roles/$role" params={{ role: role.id }}>
          {role.name}
        </Link>
      </h2>
      <p className="role-card-summary">{role.summary}</p>
      {owned.length === 0 ? (
        <p className="secondary">{list.ownsNothing}</p>
      ) : (
        <div>
          <h3 className="secondary">{list.owns}</h3>
          <ul className="role-card-owns">
            {shown.map((name) => (
              <li key={name}>{matches(name) ? <strong>{name}</strong> : name}</li>
            ))}
            {owned.length > shown.length ? (
              <li className="secondary">{list.moreOwned(owned.length - shown.length)}</li>
            ) : null}
          </ul>
        </div>
      )}
      <p className="note role-card-end">{list.silent(silent, of)}</p>
    </li>
  );
};

const RoleCards = () => {
  const index = useCatalogue();
  const [text, setText] = useState("");
  const asked = useDeferredValue(text).toLowerCase().split(/\s+/).filter(Boolean);
  const id = useId();
  const cards = cardsOf(index);
  const shown = cards.filter((card) => asked.every((word) => card.text.includes(word)));
  return (
    <>
      <div className="roles-tools no-print">
        <div className="roles-filter">
          <label htmlFor={id}>{list.filter}</label>
          <input
            id={id}
            type="search"
            className="combobox-field"
            placeholder={list.filterHint}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <output className="secondary" htmlFor={id}>
          {list.shown(shown.length, cards.length)}
        </output>
        <Link to="/compare" search={{ roles: cards.map(({ role }) => role.id).join(",") }} {...buttonLook()}>
          {list.compareAll}
        </Link>
      </div>
      {shown.length === 0 ? (
        <div className="roles-none">
          <p>{list.none}</p>
          <Button onClick={() => setText("")}>{list.clear}</Button>
        </div>
      ) : (
        <ul className="role-cards">
          {shown.map((card) => (
            <RoleCard
              key={card.role.id}
              card={card}
              asked={asked}
              of={index.catalogue.accountabilities.length}
            />
          ))}
        </ul>
      )}
    </>
  );
};

/** The seven roles as cards, to filter and to open. */
export const RolesPage = () => (
  <div className="page reading">
    <title>{words.title(list.title)}</title>
    <h1>{list.finding}</h1>
    <p className="page-lead">{list.lead}</p>
    <Suspense fallback={<Waiting height={480} says={vocabulary.waiting} />}>
      <RoleCards />
    </Suspense>
  </div>
);
