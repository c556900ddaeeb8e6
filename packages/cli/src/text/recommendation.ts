import type { Catalogue, CatalogueIndex, Recommendation } from "@remit/core";
import { bar, listed, type Page, pad, percent, points, section, wrap } from "./layout.ts";
import { engagement, recommendation as words } from "./words.ts";
import { ownLines } from "./own.ts";

type Reason = Recommendation["reasons"][number];
const shownReasons = 10;

const lines = (page: Page, text: string, indent = 2): string[] => wrap(text, page.width, indent);
const item = (page: Page, text: string): string[] => wrap(`- ${text}`, page.width, 2, 4);

const verdict = (page: Page, result: Recommendation, index: CatalogueIndex): string[] => {
  const name = (id: string): string => index.role.get(id)?.name ?? id;
  const [first, second] = [name(result.first), name(result.second)];
  const share = result.standings[0]?.acceptability[0] ?? 0;
  if (result.outcome === "none-yet") return lines(page, words["none-yet"](), 0).map(page.paint.bold);
  return [
    ...lines(page, words[result.label](first, second), 0).map(page.paint.bold),
    ...lines(page, words.sure[result.label](share), 0),
    ...(result.open > 0 ? lines(page, words.holds(result.stop.holds, first), 0) : []),
    ...result.closeTo.flatMap(({ role, why }) => lines(page, words.closeTo(name(role), why), 0)),
  ];
};

const domains = (page: Page, result: Recommendation, index: CatalogueIndex): string[] =>
  result.domainNeeds
    .toSorted((a, b) => b.need - a.need)
    .slice(0, 3)
    .flatMap(({ domain, need }) => item(page, words.domain(index.domain.get(domain)?.name ?? domain, need)));

/** What a ranking has, whoever's answers it is of. */
type Ranking = Pick<
  Recommendation,
  "first" | "second" | "standings" | "out" | "reasons" | "lead" | "leadBand" | "flips"
>;

/** The roles with their shares as bars. */
export const standings = (page: Page, result: Ranking, index: CatalogueIndex): string[] => {
  const { role, share, band, fit } = words.tableHead;
  const width = Math.min(30, Math.max(8, page.width - 49));
  const head = `  ${pad(role, 18)} ${pad(share, 9, "left")}  ${" ".repeat(width)}  ${pad(band, 10)} ${pad(fit, 6, "left")}`;
  const rows = result.standings.map((each) => {
    const first = each.acceptability[0] ?? 0;
    const [low, high] = each.band;
    const reach = `${Math.round(low * 100)}–${Math.round(high * 100)} %`;
    const short = index.role.get(each.role)?.short ?? each.role;
    return `  ${pad(short, 18)} ${pad(percent(first), 9, "left")}  ${bar(first, width, each.band)}  ${pad(reach, 10)} ${pad(points(each.fit), 6, "left")}`;
  });
  const out = result.out.flatMap(({ role: id, why, text }) =>
    item(page, words.out[why](index.role.get(id)?.short ?? id, text)),
  );
  return [page.paint.dim(head), ...rows, ...out, ...lines(page, words.standingsNote).map(page.paint.dim)];
};

type ReasonWords = typeof words.reason;

const answerText = (index: CatalogueIndex, reason: Reason, say: ReasonWords): string => {
  const question = index.question.get(reason.answer?.question ?? "");
  if (question === undefined) return reason.kind === "answer" ? "" : say[reason.kind];
  const says = (reason.answer?.options ?? []).flatMap(
    (id) => question.options.find((option) => option.id === id)?.says ?? [],
  );
  return says.length > 0 ? says.join("; ") : say.dontKnow(question.short);
};

/** The lead of the first over the second, an answer a row. */
export const waterfall = (
  page: Page,
  result: Ranking,
  index: CatalogueIndex,
  say: ReasonWords = words.reason,
): string[] => {
  const short = (id: string): string => index.role.get(id)?.short ?? id;
  const [low, high] = result.leadBand;
  const ordered = result.reasons.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const rest = ordered.slice(shownReasons);
  const row = (value: number, text: string): string[] =>
    wrap(text, page.width - 10).map((line, at) =>
      at === 0 ? `  ${pad(points(value), 6, "left")}  ${line}` : `          ${line}`,
    );
  return [
    ...lines(page, words.lead(short(result.first), short(result.second), result.lead, low, high)),
    ...ordered.slice(0, shownReasons).flatMap((reason) => {
      const through = reason.through
        .slice(0, 3)
        .map(({ accountability }) => index.accountability.get(accountability)?.short ?? accountability);
      const [cited] = reason.cites.flatMap((id) => index.statement.get(id) ?? []);
      return [
        ...row(reason.points, answerText(index, reason, say)),
        ...(through.length > 0 ? wrap(words.through(listed(through)), page.width, 10) : []),
        ...(cited === undefined
          ? []
          : wrap(words.statement(cited.id, cited.text), page.width, 10).map(page.paint.dim)),
      ];
    }),
    ...(rest.length > 0
      ? row(
          rest.reduce((sum, reason) => sum + reason.points, 0),
          say.rest(rest.length),
        )
      : []),
  ];
};

/** The smallest changes that put another role first. */
export const flips = (page: Page, result: Ranking, index: CatalogueIndex): string[] => {
  if (result.flips.length === 0) return lines(page, words.noFlip);
  return result.flips.slice(0, 5).flatMap(({ changes, first, acceptability }) => {
    const told = changes.map(({ question: id, to }) => {
      const question = index.question.get(id);
      const labels = to.map(
        (option) => question?.options.find((each) => each.id === option)?.label ?? option,
      );
      return words.change(question?.short ?? id, listed(labels));
    });
    return item(page, words.flip(listed(told), index.role.get(first)?.name ?? first, acceptability));
  });
};

const coverage = (page: Page, result: Recommendation, index: CatalogueIndex): string[] => {
  const name = (id: string): string => index.accountability.get(id)?.name ?? id;
  const short = (id: string): string => index.role.get(id)?.short ?? id;
  const open = result.coverage.filter(
    ({ held, heldBy }) => heldBy === undefined && held !== "owns" && held !== "shares",
  );
  const elsewhere = result.coverage.filter(({ heldBy }) => heldBy !== undefined);
  const pair = result.pair?.needed
    ? lines(
        page,
        words.pair(
          short(result.pair.roles[0]),
          short(result.pair.roles[1]),
          result.pair.owned,
          result.pair.alone,
        ),
      )
    : [];
  return [
    ...lines(page, open.length === 0 ? words.allCovered : words.covered(result.covered)),
    ...open.flatMap(({ accountability, held }) => item(page, words.uncovered(name(accountability), held))),
    ...elsewhere.flatMap(({ accountability, heldBy }) =>
      item(page, words.heldBy(name(accountability), short(heldBy ?? ""))),
    ),
    ...pair,
  ];
};

/** The recommendation as text that can be read aloud to a board, in the order they would ask. */
export const recommendationText = (
  page: Page,
  result: Recommendation,
  index: CatalogueIndex,
  organisation: string,
): string[] => {
  const short = (id: string): string => index.role.get(id)?.short ?? id;
  const none = result.outcome === "none-yet";
  const next = index.question.get(result.next?.question ?? "");
  const { version, hash }: Pick<Catalogue, "version" | "hash"> = result.catalogue;
  return [
    page.paint.bold(words.title(organisation)),
    "",
    ...verdict(page, result, index),
    ...lines(page, words.answered(result.answered, result.open), 0),
    ...(next === undefined ? [] : lines(page, words.next(next.text), 0)),
    ...section(page, words.domains, none ? domains(page, result, index) : []),
    ...section(page, words.standings, standings(page, result, index)),
    ...section(
      page,
      words.why(short(result.first), short(result.second)),
      none ? [] : waterfall(page, result, index),
    ),
    ...section(page, words.flips, none ? [] : flips(page, result, index)),
    ...section(page, words.coverage, none ? [] : coverage(page, result, index)),
    ...section(
      page,
      words.engagement,
      none
        ? []
        : [
            ...lines(page, `${engagement[result.engagement.advice]}.`),
            ...result.engagement.reasons
              .filter((reason) => reason.engagement === result.engagement.advice && reason.by > 0)
              .flatMap(({ why }) => item(page, why)),
          ],
    ),
    ...section(
      page,
      words.qualifications,
      none
        ? []
        : result.qualifications.flatMap(({ level, text }) => item(page, `${words.level[level]}: ${text}`)),
    ),
    ...section(page, words.readiness, none ? [] : result.readiness.flatMap(({ text }) => item(page, text))),
    "",
    ...lines(page, words.footer(result.draws, result.seed, version, hash), 0).map(page.paint.dim),
    ...ownLines(page, result.catalogue),
  ];
};
