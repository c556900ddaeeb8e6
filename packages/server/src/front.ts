// The front door of server: Remit's operations and web app on one port, and what is kept.
export { createApp, everyOperation } from "#http/app.ts";
export { asking } from "#http/asking.ts";
export { CannotListen, type Serving, serve } from "#http/serve.ts";
export { dataHome, type Place, type PlaceFlags, readPlace } from "#store/place.ts";
export { backup, restoreFile } from "#store/backup.ts";
export { check } from "#store/check.ts";
export { copy } from "#store/copy.ts";
export { openStore, type Store } from "#store/store.ts";
export { defaults, type Flags, readSettings, type Settings } from "#http/settings.ts";
export type { McpOptions } from "#mcp/create-mcp.ts";

/** The doors for agents, loaded when first needed: the library behind them takes longer to load than all else. */
export const mcpDoors = async () => {
  const [{ createMcp }, { mcpOverHttp }, { mcpOverStdio }, { offered }] = await Promise.all([
    import("#mcp/create-mcp.ts"),
    import("#mcp/http.ts"),
    import("#mcp/stdio.ts"),
    import("#mcp/offered.ts"),
  ]);
  return { createMcp, mcpOverHttp, mcpOverStdio, offered };
};
