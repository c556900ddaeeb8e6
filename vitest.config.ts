import { defineConfig } from "vitest/config";

const project = (name: string, include: string[]) => ({
  test: { name, include, environment: "node" as const, testTimeout: 60_000 },
});

export default defineConfig({
  test: {
    projects: [
      project("core", ["packages/core/src/**/*.test.ts", "packages/core/test/{catalogue/*.test,*.test}.ts"]),
      project("laws", ["packages/core/test/deciding/**/*.test.ts"]),
      project("house", ["test/house/**/*.test.ts"]),
      project("doors", ["packages/{server,cli,web}/{src,test}/**/*.test.ts", "test/golden/**/*.test.ts"]),
      project("slow", ["test/slow/**/*.test.ts"]),
    ],
  },
});
