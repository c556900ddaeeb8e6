/** What a room may import: rooms of the house, and packages from npm (`npm`). One row a room; the room itself is always allowed. */
export type Row = {
  readonly rooms: readonly string[];
  readonly npm?: readonly string[];
  readonly node?: boolean;
};

const second = ["core/model", "core/weigh", "core/catalogue", "core/fit"];

const upper = ["core/decide", "core/write", "core/design"];

/** The import table of the house (docs/house.md): from any file every import points down or stays in the room. */
export const table: Record<string, Row> = {
  "core/model": { rooms: [], npm: ["zod"] },
  "core/weigh": { rooms: [] },
  "core/catalogue": { rooms: ["core/model", "core/weigh"], npm: ["zod"] },
  "core/fit": { rooms: ["core/model", "core/weigh", "core/catalogue"] },
  "core/files": { rooms: ["core/model", "core/catalogue"], npm: ["yaml", "zod"] },
  "core/decide": { rooms: [...second, "core/files"], npm: ["zod"] },
  "core/write": { rooms: [...second, "core/files"], npm: ["zod"] },
  "core/design": { rooms: [...second, "core/files"], npm: ["zod"] },
  "core/operations": { rooms: [...second, "core/files", ...upper], npm: ["zod"] },
  "core/front": { rooms: [...second, "core/files", ...upper, "core/operations"], npm: ["zod"] },
  "core/edges": {
    rooms: ["core/model"],
    npm: [
      "docx",
      "pptxgenjs",
      "fflate",
      "read-excel-file",
      "chardet",
      "@myriaddreamin/typst-ts-node-compiler",
      "unified",
      "retext-english",
      "retext-equality",
      "retext-readability",
      "retext-simplify",
      "retext-passive",
    ],
    node: true,
  },
  "server/store": { rooms: ["core"], npm: ["kysely", "pg", "@electric-sql/pglite"], node: true },
  "server/operations": { rooms: ["core", "server/store"], npm: ["kysely", "zod", "uuid"], node: true },
  "server/http": {
    rooms: ["core", "server/operations"],
    npm: ["hono", "@hono/node-server", "uuid"],
    node: true,
  },
  "server/mcp": { rooms: ["core"], npm: ["@modelcontextprotocol/server"], node: true },
  "server/front": {
    rooms: ["core", "server/http", "server/mcp", "server/operations", "server/store"],
    node: true,
  },
  "web/ui": { rooms: [], npm: ["react", "react-dom", "d3-shape"] },
  "web/client": { rooms: ["core"], npm: ["react", "zod", "yaml", "@tanstack/react-query", "idb-keyval"] },
  "web/app": {
    rooms: ["core", "web/ui", "web/client", "web/features"],
    npm: [
      "react",
      "react-dom",
      "@tanstack/react-router",
      "@fontsource-variable/inter",
      "@fontsource-variable/source-serif-4",
      "zod",
    ],
  },
  "web/features": {
    rooms: ["core", "web/ui", "web/client"],
    npm: ["react", "react-dom", "@tanstack/react-router", "d3-shape"],
  },
  "cli/text": { rooms: ["core"], node: true },
  "cli/commands": {
    rooms: ["core", "server", "cli/text"],
    npm: ["@stricli/core", "@clack/prompts"],
    node: true,
  },
  cli: { rooms: ["core"], node: true },
  "cli/bin": { rooms: ["cli/commands", "cli/text"], npm: ["@stricli/core"], node: true },
};
