// The front door of server: Remit's operations and web app on one port, and what is kept.
export { createApp } from "#http/app.ts";
export { CannotListen, type Serving, serve } from "#http/serve.ts";
export { dataHome, type Place, type PlaceFlags, readPlace } from "#store/place.ts";
export { openStore, type Store } from "#store/store.ts";
export { defaults, type Flags, readSettings, type Settings } from "#http/settings.ts";
export { createMcp, type Mcp, type McpOptions } from "#mcp/create-mcp.ts";
export { mcpOverHttp } from "#mcp/http.ts";
export { offered } from "#mcp/offered.ts";
export { mcpOverStdio } from "#mcp/stdio.ts";
