import { useNavigate, useSearch } from "@tanstack/react-router";
import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { useAsk } from "#client/use-ask.ts";
import "#ui/reading.css";
import { HitList } from "./hits.tsx";
import "./search.css";
import { targetOf } from "./targets.ts";
import { words } from "./words.ts";

const most = 60;

const Tries = () => (
  <p className="secondary tries">
    {words.try}{" "}
    {words.tries.map((q) => (
      <Link key={q} to="/search" search={{ q }}>
        {q}
      </Link>
    ))}
  </p>
);

/** Search over the whole catalogue; the address holds what is asked, results follow the typing. */
export const SearchPage = () => {
  const { q = "" } = useSearch({ from: "/search" });
  const navigate = useNavigate();
  const id = useId();
  const asked = q.trim();
  const { answer, broken } = useAsk(
    "search",
    asked === "" ? undefined : { words: q.slice(0, 200), limit: most },
  );
  if (broken !== undefined) throw new Error(broken);
  const hits = asked === "" ? undefined : answer?.value;
  return (
    <div className="page reading search-page">
      <title>{words.title(asked)}</title>
      <h1>
        {hits === undefined
          ? words.finding
          : hits.length === 0
            ? words.nothing(asked)
            : words.found(hits.length, asked)}
      </h1>
      <search>
        <label htmlFor={id} className="unseen">
          {words.label}
        </label>
        <input
          id={id}
          type="search"
          className="combobox-field"
          placeholder={words.hint}
          value={q}
          maxLength={200}
          onChange={(event) =>
            void navigate({
              to: "/search",
              search: { q: event.currentTarget.value },
              replace: true,
              resetScroll: false,
            })
          }
        />
      </search>
      <output className="secondary">
        {hits !== undefined && hits.length === most ? words.most(most) : ""}
      </output>
      {hits === undefined ? <Tries /> : null}
      {hits !== undefined && hits.length === 0 ? (
        <>
          <p>{words.nothingHelp}</p>
          <Tries />
        </>
      ) : null}
      {hits === undefined ? null : <HitList hits={hits} targetOf={targetOf} />}
    </div>
  );
};
