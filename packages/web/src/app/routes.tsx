import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { StartPage } from "#features/decide/start-page.tsx";
import { Broken, Missing } from "./missing.tsx";
import { searchDialog, Shell } from "./shell.tsx";

const root = createRootRoute({
  component: Shell,
  notFoundComponent: Missing,
  errorComponent: ({ error }) => <Broken error={error} />,
});

const questionPage = () => import("#features/decide/question-page.tsx");
const resultPage = () => import("#features/decide/result-page.tsx");

const start = createRoute({ getParentRoute: () => root, path: "/", component: StartPage });
const question = createRoute({
  getParentRoute: () => root,
  path: "/decide",
  component: lazyRouteComponent(questionPage, "QuestionPage"),
  /** The question to show; without it, the one that tells most. */
  validateSearch: (search: Record<string, unknown>): { q?: string } =>
    typeof search.q === "string" ? { q: search.q } : {},
});
const result = createRoute({
  getParentRoute: () => root,
  path: "/result",
  component: lazyRouteComponent(resultPage, "ResultPage"),
});
const examples = createRoute({
  getParentRoute: () => root,
  path: "/examples",
  component: lazyRouteComponent(() => import("#features/decide/examples-page.tsx"), "ExamplesPage"),
});

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
/** Of an address's search, the keys of a page that are text; anything else is dropped. */
const texts =
  <const Key extends string>(...keys: readonly Key[]) =>
  (search: Record<string, unknown>): { [K in Key]?: string } =>
    Object.fromEntries(
      keys.flatMap((key) => (text(search[key]) === undefined ? [] : [[key, text(search[key])]])),
    ) as { [K in Key]?: string };

const roles = createRoute({
  getParentRoute: () => root,
  path: "/roles",
  component: lazyRouteComponent(() => import("#features/roles/roles-page.tsx"), "RolesPage"),
});
const role = createRoute({
  getParentRoute: () => root,
  path: "/roles/$role",
  component: lazyRouteComponent(() => import("#features/roles/role-page.tsx"), "RolePage"),
  validateSearch: texts("profile"),
});
const accountability = createRoute({
  getParentRoute: () => root,
  path: "/accountabilities/$id",
  component: lazyRouteComponent(
    () => import("#features/roles/accountability-page.tsx"),
    "AccountabilityPage",
  ),
});
const compare = createRoute({
  getParentRoute: () => root,
  path: "/compare",
  component: lazyRouteComponent(() => import("#features/compare/compare-page.tsx"), "ComparePage"),
  validateSearch: texts("roles"),
});
const higher = createRoute({
  getParentRoute: () => root,
  path: "/higher",
  component: lazyRouteComponent(() => import("#features/higher/higher-page.tsx"), "HigherPage"),
  validateSearch: texts("a", "b"),
});
const search = createRoute({
  getParentRoute: () => root,
  path: "/search",
  component: lazyRouteComponent(() => import("#features/search/search-page.tsx"), "SearchPage"),
  validateSearch: texts("q"),
});
const statement = createRoute({
  getParentRoute: () => root,
  path: "/statements/$id",
  component: lazyRouteComponent(() => import("#features/search/statement-page.tsx"), "StatementPage"),
});
const about = createRoute({
  getParentRoute: () => root,
  path: "/about",
  component: lazyRouteComponent(() => import("#features/about/about-page.tsx"), "AboutPage"),
});
const questions = createRoute({
  getParentRoute: () => root,
  path: "/questions",
  component: lazyRouteComponent(() => import("#features/about/questions-page.tsx"), "QuestionsPage"),
});
const disagreements = createRoute({
  getParentRoute: () => root,
  path: "/disagreements",
  component: lazyRouteComponent(() => import("#features/about/disagreements-page.tsx"), "DisagreementsPage"),
});
const guidance = createRoute({
  getParentRoute: () => root,
  path: "/guidance",
  component: lazyRouteComponent(() => import("#features/about/guidance-page.tsx"), "GuidancePage"),
});
const career = createRoute({
  getParentRoute: () => root,
  path: "/career",
  component: lazyRouteComponent(() => import("#features/career/start-page.tsx"), "CareerPage"),
});
const careerQuestions = createRoute({
  getParentRoute: () => root,
  path: "/career/questions",
  component: lazyRouteComponent(() => import("#features/career/question-page.tsx"), "CareerQuestionPage"),
  validateSearch: texts("q"),
});
const careerResult = createRoute({
  getParentRoute: () => root,
  path: "/career/result",
  component: lazyRouteComponent(() => import("#features/career/result-page.tsx"), "CareerResultPage"),
});
const careerBetween = createRoute({
  getParentRoute: () => root,
  path: "/career/between",
  component: lazyRouteComponent(() => import("#features/career/between-page.tsx"), "BetweenPage"),
  validateSearch: texts("a", "b"),
});
const reference = createRoute({
  getParentRoute: () => root,
  path: "/reference",
  component: lazyRouteComponent(() => import("#features/reference/reference-page.tsx"), "ReferencePage"),
});
const catalogue = createRoute({
  getParentRoute: () => root,
  path: "/catalogue",
  component: lazyRouteComponent(() => import("#features/catalogue/catalogue-page.tsx"), "CataloguePage"),
  validateSearch: texts("role", "accountability"),
});
const people = createRoute({
  getParentRoute: () => root,
  path: "/people",
  component: lazyRouteComponent(() => import("#features/people/people-page.tsx"), "PeoplePage"),
});
const respondPage = () => import("#features/people/respond-page.tsx");
const respond = createRoute({
  getParentRoute: () => root,
  path: "/respond",
  component: lazyRouteComponent(respondPage, "RespondPage"),
});
const openLink = createRoute({
  getParentRoute: () => root,
  path: "/respond/$token",
  component: lazyRouteComponent(respondPage, "OpenLinkPage"),
});
const assessments = createRoute({
  getParentRoute: () => root,
  path: "/assessments",
  component: lazyRouteComponent(
    () => import("#features/assessments/assessments-page.tsx"),
    "AssessmentsPage",
  ),
  /** An assessment that was just removed elsewhere: the page offers to take that back. */
  validateSearch: texts("removed"),
});
const compareOverTime = createRoute({
  getParentRoute: () => root,
  path: "/assessments/compare",
  component: lazyRouteComponent(
    () => import("#features/assessments/compare-page.tsx"),
    "CompareOverTimePage",
  ),
  validateSearch: texts("a", "b"),
});
const history = createRoute({
  getParentRoute: () => root,
  path: "/assessments/$id/history",
  component: lazyRouteComponent(() => import("#features/assessments/history-page.tsx"), "HistoryPage"),
  validateSearch: texts("organisation", "at"),
});
const write = createRoute({
  getParentRoute: () => root,
  path: "/write",
  component: lazyRouteComponent(() => import("#features/write/remit-page.tsx"), "RemitPage"),
  validateSearch: texts("role", "line"),
});
const writePapers = createRoute({
  getParentRoute: () => root,
  path: "/write/papers",
  component: lazyRouteComponent(() => import("#features/write/papers-page.tsx"), "PapersPage"),
  validateSearch: texts("role", "kind"),
});
const structure = createRoute({
  getParentRoute: () => root,
  path: "/structure",
  component: lazyRouteComponent(() => import("#features/structure/chart/page.tsx"), "ChartPage"),
  validateSearch: texts("position", "scenario", "by"),
});
const matrix = createRoute({
  getParentRoute: () => root,
  path: "/structure/matrix",
  component: lazyRouteComponent(() => import("#features/structure/matrix/page.tsx"), "MatrixPage"),
  validateSearch: texts("accountability", "scenario", "view"),
});
const scenarios = createRoute({
  getParentRoute: () => root,
  path: "/structure/scenarios",
  component: lazyRouteComponent(() => import("#features/structure/scenarios/page.tsx"), "ScenariosPage"),
  validateSearch: texts("of", "hire", "answers"),
});
const structureHistory = createRoute({
  getParentRoute: () => root,
  path: "/structure/history",
  component: lazyRouteComponent(() => import("#features/structure/history/page.tsx"), "StructureHistoryPage"),
  validateSearch: texts("position", "at", "from", "to"),
});
/** Large pages, whose operations load when somebody asks for them: only the pages' own links load them. */
const working = [write, writePapers, structure, matrix, scenarios, structureHistory] as const;
const reading = [
  assessments,
  compareOverTime,
  history,
  career,
  careerQuestions,
  careerResult,
  careerBetween,
  roles,
  role,
  accountability,
  compare,
  higher,
  search,
  statement,
  about,
  questions,
  disagreements,
  guidance,
  catalogue,
  reference,
] as const;

export const router = createRouter({
  routeTree: root.addChildren([
    start,
    question,
    result,
    examples,
    people,
    respond,
    openLink,
    ...working,
    ...reading,
  ]),
  scrollRestoration: true,
  defaultPreload: "intent",
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

/** Loads what deciding needs once the start page is up, so that it goes on with the network gone. */
export const prefetch = (): void => {
  const soon = window.requestIdleCallback ?? ((run: () => void) => window.setTimeout(run, 200));
  const rest = (): void => {
    void searchDialog();
    for (const page of reading) void page.options.component?.preload?.();
    // Quoted statements are in italics, which the first page may not have.
    void document.fonts.load('italic 15px "Source Serif 4 Variable"');
  };
  soon(() => void Promise.all([questionPage(), resultPage()]).then(rest, rest));
};
