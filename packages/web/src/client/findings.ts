import type { Structure } from "@remit/core";
import { drawn } from "./layout.ts";
import { useOf } from "./use-of.ts";

/** Changes that follow each other fast are checked once. */
const quiet = 150;

/** What the rules find in a structure, looked for once its chart is drawn: sending a large structure to them holds the page. What they found before its last change stays until they have looked again. */
export const useFindings = (structure: Structure | undefined) =>
  useOf("check-structure", structure && [structure], () => ({ structure: structure as Structure }), {
    quiet,
    after: drawn,
  });
