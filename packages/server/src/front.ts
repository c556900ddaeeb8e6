// The front door of server: Remit's operations and web app on one port.
export { createApp } from "#http/app.ts";
export { CannotListen, type Serving, serve } from "#http/serve.ts";
export { defaults, type Flags, readSettings, type Settings } from "#http/settings.ts";
