import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Core has no side effects: what a page does not use of it (the catalogue, the engine, zod) must not ride along. */
const pure = { moduleSideEffects: [{ test: /packages[\\/]core[\\/]/, sideEffects: false }] };

// The operations load their rooms late for the terminal's sake; in one bundle that is no use, and no harm.
const checks = { ineffectiveDynamicImport: false };

export default defineConfig({
  plugins: [react()],
  // Parts that the worker loads late share chunks with what it loads first; the setting of zod has to run before both.
  worker: {
    format: "es",
    rolldownOptions: { treeshake: pure, checks, output: { strictExecutionOrder: true } },
  },
  build: {
    target: "es2023",
    modulePreload: { polyfill: false },
    // A strict content policy allows no data: addresses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { treeshake: pure, checks },
  },
});
