import { stored } from "@remit/core";

type Stored = (typeof stored)[number];

/** The contracts of stored operations by name, each with its own shapes. */
export const contracts = Object.fromEntries(stored.map((each) => [each.name, each])) as unknown as {
  readonly [Name in Stored["name"]]: Extract<Stored, { readonly name: Name }>;
};
