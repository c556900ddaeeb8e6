import { defineConfig } from "vitest/config";

const project = (name: string, include: string[], exclude: string[] = []) => ({
  test: {
    name,
    include,
    exclude,
    environment: "node" as const,
    setupFiles: ["test/seed.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

/** What is kept, on every engine: with one PostgreSQL server for all of them. */
const kept = ["packages/server/test/{store,operations}/**/*.test.ts"];
const store = project("store", kept);

/** What takes minutes. */
const minutes = [
  "packages/cli/test/{store,mcp,papers,structures,imports,figures}.test.ts",
  "packages/server/test/fuzz.test.ts",
  "packages/core/test/design/hostile.test.ts",
];

export default defineConfig({
  test: {
    // Most of them wait for a process they started: two at once on two cores.
    maxWorkers: 2,
    projects: [
      project("core", ["packages/core/src/**/*.test.ts", "packages/core/test/{catalogue/*.test,*.test}.ts"]),
      project("laws", ["packages/core/test/deciding/**/*.test.ts"]),
      project("papers", ["packages/core/test/{write,edges}/**/*.test.ts"]),
      project("design", ["packages/core/test/design/**/*.test.ts"], minutes),
      project("house", ["test/house/**/*.test.ts"]),
      project(
        "doors",
        ["packages/{server,cli,web}/{src,test}/**/*.test.ts", "test/golden/**/*.test.ts"],
        [...kept, ...minutes],
      ),
      {
        test: {
          ...store.test,
          globalSetup: ["packages/server/test/global.ts"],
        },
      },
      project("slow", ["test/slow/**/*.test.ts", ...minutes]),
    ],
  },
});
