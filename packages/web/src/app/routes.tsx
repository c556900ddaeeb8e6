import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { StartPage } from "#features/decide/start-page.tsx";
import { Broken, Missing } from "./missing.tsx";
import { Shell } from "./shell.tsx";

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

export const router = createRouter({
  routeTree: root.addChildren([start, question, result, examples]),
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
  soon(() => void Promise.all([questionPage(), resultPage()]));
};
