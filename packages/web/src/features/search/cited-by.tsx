import type { CatalogueIndex, OutputOf, operations } from "@remit/core";
import { useCatalogue } from "#client/catalogue.ts";
import { Inside } from "#ui/inside.tsx";
import { Tag } from "#ui/quote.tsx";
import { words } from "./words.ts";

type Found = OutputOf<typeof operations, "statement">;
type Citation = Found["citedBy"][number];

/** Where an entry that cites is shown: its address and its name. */
const entryOf = (index: CatalogueIndex, { list, id, at }: Citation): { href: string; name: string } => {
  const short = (role: string): string => index.role.get(role)?.short ?? role;
  switch (list) {
    case "roles": {
      const accountability = at.find((step) => index.accountability.has(step));
      const profile = at[0] === "profiles" ? `?profile=${at[1]}` : "";
      return { href: `/roles/${id}${profile}${accountability ? `#${accountability}` : ""}`, name: short(id) };
    }
    case "relations": {
      const [a = "", b = ""] = id.split("/");
      return {
        href: `/higher?a=${encodeURIComponent(short(a))}&b=${encodeURIComponent(short(b))}`,
        name: `${short(a)}, ${short(b)}`,
      };
    }
    case "accountabilities":
      return { href: `/accountabilities/${id}`, name: index.accountability.get(id)?.name ?? id };
    case "questions":
      return { href: `/questions#${id}`, name: index.question.get(id)?.short ?? id };
    case "careerQuestions": {
      const asked = index.catalogue.careerQuestions.find((each) => each.id === id);
      return { href: `/questions#${id}`, name: asked?.short ?? id };
    }
    case "requirements": {
      const name = index.requirement.get(id)?.name ?? id;
      return { href: `/search?q=${encodeURIComponent(name)}`, name };
    }
    case "disagreements":
      return { href: `/disagreements#${id}`, name: index.disagreement.get(id)?.topic ?? id };
    case "titles":
      return { href: `/search?q=${encodeURIComponent(id)}`, name: id };
    default: {
      const { readiness, process, career } = index.catalogue;
      const entry = [...readiness, ...process, ...career].find((each) => each.id === id);
      return { href: `/guidance#${id}`, name: entry?.text ?? id };
    }
  }
};

/** The way down inside the entry, in words; steps that are mere places in a list say nothing. */
const wayOf = (index: CatalogueIndex, { at }: Citation): string =>
  at
    .filter((step) => !/^\d+$/.test(step))
    .flatMap(
      (step) =>
        words.parts[step] ?? index.accountability.get(step)?.name ?? index.trait.get(step)?.high ?? [],
    )
    .join(" · ");

/** Everything that rests on a statement, each a link to where it shows. */
export const CitedBy = ({ citations }: { readonly citations: readonly Citation[] }) => {
  const index = useCatalogue();
  if (citations.length === 0) return <p className="silence">{words.statement.restsNone}</p>;
  return (
    <ul className="cited-by">
      {citations.map((citation) => {
        const { href, name } = entryOf(index, citation);
        return (
          <li key={`${citation.list} ${citation.id} ${citation.at.join(" ")} ${citation.as}`}>
            <span className="secondary">{words.lists[citation.list] ?? citation.list}</span>
            <Inside href={href}>{name}</Inside>
            <span className="secondary">{wayOf(index, citation)}</span>
            {citation.as === "against" ? <Tag>{words.statement.speaksAgainst}</Tag> : null}
          </li>
        );
      })}
    </ul>
  );
};
