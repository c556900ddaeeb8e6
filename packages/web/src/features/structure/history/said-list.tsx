import type { Said } from "./telling.ts";
import { words } from "./words.ts";

/** So many are told at once; what follows is folded. */
const few = 4;

const Lines = ({ said }: { readonly said: readonly Said[] }) => (
  <ul className="said">
    {said.map(({ says }) => (
      <li key={says}>{says}</li>
    ))}
  </ul>
);

const Folded = ({ said, summary }: { readonly said: readonly Said[]; readonly summary: string }) =>
  said.length === 0 ? null : (
    <details className="said-more">
      <summary>{summary}</summary>
      <Lines said={said} />
    </details>
  );

/** What was changed, a sentence each; with a position, what concerns it comes first and everything else is folded. */
export const SaidList = ({
  said,
  position,
}: {
  readonly said: readonly Said[];
  readonly position?: string | undefined;
}) => {
  const own = position === undefined ? said : said.filter(({ about }) => about.includes(position));
  const others = position === undefined ? [] : said.filter((each) => !own.includes(each));
  // One sentence more takes no more room than the line that folds it.
  const most = own.length === few + 1 ? few + 1 : few;
  return (
    <>
      <Lines said={own.slice(0, most)} />
      <Folded said={own.slice(most)} summary={words.moreChanges(own.length - most)} />
      <Folded said={others} summary={words.elseChanges(others.length)} />
    </>
  );
};
