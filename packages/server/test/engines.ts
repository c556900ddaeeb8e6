import { randomUUID } from "node:crypto";
import type { Checked } from "@remit/core";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject } from "vitest";
import { openStore, type Store } from "../src/store/store.ts";
import { lintQueries } from "./query-lint.ts";

export type Engine = {
  readonly name: "embedded" | "PostgreSQL" | "Citus";
  /** A place with nothing in it yet; `gone` removes what `make` made. */
  readonly make: () => Promise<{ readonly url?: string; readonly gone: () => Promise<void> }>;
};

const ask = async (url: string, text: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
};

/** The address of another database of the same server. */
const database = (url: string, name: string): string =>
  Object.assign(new URL(url), { pathname: `/${name}` }).href;

const onServer =
  (address: () => string, citus: boolean): Engine["make"] =>
  async () => {
    const name = `remit_${randomUUID().replaceAll("-", "")}`;
    await ask(database(address(), "postgres"), `create database ${name}`);
    const url = database(address(), name);
    if (citus) await ask(url, "create extension citus");
    return { url, gone: () => ask(database(address(), "postgres"), `drop database ${name} with (force)`) };
  };

const citus = process.env.REMIT_TEST_CITUS_URL;

/** Every engine that Remit keeps things in: the embedded one, a PostgreSQL server, and Citus where its address is given. */
export const engines: readonly Engine[] = [
  { name: "embedded", make: () => Promise.resolve({ gone: () => Promise.resolve() }) },
  { name: "PostgreSQL", make: onServer(() => inject("postgres"), false) },
  ...(citus === undefined ? [] : [{ name: "Citus" as const, make: onServer(() => citus, true) }]),
];

/** A value that must be there: what is wrong with it is thrown. */
export const sure = <T>(checked: Checked<T>): T => {
  if (checked.issues) throw new Error(JSON.stringify(checked.issues));
  return checked.value;
};

/**
 * Runs the cases on every engine, each on a store of its own for the whole of them. Every statement that was sent is
 * held against the query lint at the end: it must bind `org_id` for each table, or stand in the list of exceptions.
 */
export const onEveryEngine = (cases: (store: () => Store, engine: Engine) => void): void =>
  describe.each(engines)("on $name", (engine) => {
    const sent = new Set<string>();
    let open: { store: Store; gone: () => Promise<void> } | undefined;

    beforeAll(async () => {
      const { url, gone } = await engine.make();
      const listener = ({ query }: { query: { sql: string } }): void => void sent.add(query.sql);
      open = { store: sure(await openStore({ url }, { listener })), gone };
    });
    afterAll(async () => {
      await open?.store.close();
      await open?.gone();
      expect(await lintQueries([...sent])).toEqual([]);
    });

    cases(() => {
      if (open === undefined) throw new Error("the store is open while cases run, not before");
      return open.store;
    }, engine);
  });
