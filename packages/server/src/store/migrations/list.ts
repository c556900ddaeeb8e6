import type { Migration } from "kysely/migration";
import * as kept from "./0001-kept.ts";
import * as structures from "./0002-structures.ts";

/** Every schema there ever was, in order: each migration runs forward from the one before, and none is ever changed. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-kept": kept,
  "0002-structures": structures,
};
