import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createRemit, RemitError } from "../client/remit.ts";
import type { Store } from "../src/front.ts";
import { type Served, servedKeeping, valueOf } from "./served.ts";

let here: Served & { readonly store: Store };
beforeAll(async () => {
  here = await servedKeeping();
});
afterAll(() => here.close());

describe("against the running server", () => {
  test("decides, tells progress, and answers the same", async () => {
    const told: number[] = [];
    const input = {
      format: "remit/assessment@1" as const,
      organisation: { name: "Tile Works" },
      answers: { "reports-to": "chief-executive" },
    };
    const plain = valueOf(await here.remit.decide(input));
    const heard = valueOf(await here.remit.decide(input, { progress: (share) => told.push(share) }));
    expect(heard).toEqual(plain);
    expect(plain.standings.length).toBeGreaterThan(3);
    expect(told.length).toBeGreaterThan(1);
  });

  test("keeps an assessment from its first answer to its export", async () => {
    const { remit } = here;
    const organisation = valueOf(await remit.createOrganisation({ name: "Tile Works" }));
    const view = valueOf(await remit.createAssessment({ organisation: organisation.id, title: "Who?" }));
    const [respondent] = view.respondents;
    const at = { organisation: organisation.id, assessment: view.assessment.id };
    const changes = [{ question: "reports-to", answer: "chief-executive", base: 0 }];
    const saved = valueOf(
      await remit.saveAnswers({ ...at, respondent: respondent?.id ?? "", round: 1, changes }),
    );
    expect(saved).toMatchObject({ saved: [{ question: "reports-to", version: 1 }], conflicts: [] });
    const kinds: string[] = [];
    for await (const { kind } of remit.exportOrganisation({ organisation: organisation.id }))
      kinds.push(kind);
    expect(kinds).toEqual(expect.arrayContaining(["organisation", "assessment", "change"]));
  });

  test("a refusal is an answer with issues, not thrown", async () => {
    const { issues, code, status } = (await here.remit.role({ role: "ctoo" })) as never as Record<
      string,
      unknown
    >;
    expect([code, status]).toEqual(["http/input-not-valid", 422]);
    expect(issues).toMatchObject([{ path: ["role"] }]);
    const late = await here.remit.updateOrganisation({
      organisation: crypto.randomUUID(),
      version: 1,
      name: "X",
    });
    expect(late.status).toBe(404);
  });

  test("a stream that is refused throws the problem; one left early ends", async () => {
    const none = here.remit.exportOrganisation({ organisation: crypto.randomUUID() });
    await expect(none.next()).rejects.toMatchObject({ code: "http/no-such-thing" });
    const { id } = valueOf(await here.remit.createOrganisation({ name: "Left early" }));
    for await (const { kind } of here.remit.exportOrganisation({ organisation: id })) {
      expect(typeof kind).toBe("string");
      break;
    }
  });

  test("aborting rejects with its reason", async () => {
    const asked = here.remit.decide(nothing, { signal: AbortSignal.abort(new Error("enough")) });
    await expect(asked).rejects.toThrow("enough");
  });
});

const nothing = { format: "remit/assessment@1" as const, organisation: { name: "X" }, answers: {} };

/** A network that loses the first so many answers: after they were made, so that only a key keeps a write from happening twice. */
const lossy = (losses: number) => {
  const keys: (string | null)[] = [];
  const fetch: typeof globalThis.fetch = async (address, init) => {
    const response = await globalThis.fetch(address, init);
    keys.push(new Headers(init?.headers).get("idempotency-key"));
    if (keys.length > losses) return response;
    await response.body?.cancel();
    throw new TypeError("fetch failed");
  };
  return { remit: createRemit({ url: here.url, fetch, pause: () => 1 }), keys };
};

describe("where the network fails", () => {
  test("a write is sent again under the same key, and happens once", async () => {
    const { remit, keys } = lossy(2);
    valueOf(await remit.createOrganisation({ name: "Lost and found" }));
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    const { items } = valueOf(await here.remit.listOrganisations({ limit: 200 }));
    expect(items.filter(({ name }) => name === "Lost and found")).toHaveLength(1);
  });

  test("two writes have two keys, a given one is used, reads have none", async () => {
    const { remit, keys } = lossy(0);
    await remit.createOrganisation({ name: "A" });
    await remit.createOrganisation({ name: "A" });
    await remit.createOrganisation({ name: "B" }, { key: "mine" });
    await remit.listOrganisations();
    expect(new Set(keys).size).toBe(4);
    expect(keys.slice(2)).toEqual(["mine", null]);
  });

  test("is said so after the last try", async () => {
    const { remit, keys } = lossy(9);
    await expect(remit.roles()).rejects.toMatchObject({ code: "client/unreachable" });
    expect(keys).toHaveLength(3);
  });

  const answering = async (answer: (request: IncomingMessage, response: ServerResponse) => void) => {
    const server = createServer(answer);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const remit = createRemit({ url: `http://127.0.0.1:${port}`, pause: () => 1 });
    return { remit, close: () => new Promise((resolve) => server.close(resolve)) };
  };

  test("what is no Remit is told apart at once", async () => {
    let asked = 0;
    const { remit, close } = await answering((_request, response) => {
      asked += 1;
      response.setHeader("content-type", "text/html").end("<h1>Hello</h1>");
    });
    await expect(remit.roles()).rejects.toMatchObject({ code: "client/not-remit" });
    expect(asked).toBe(1);
    await close();
  });

  test("a stream cut in the middle of a line is not taken for a whole one", async () => {
    const { remit, close } = await answering((_request, response) => {
      response.setHeader("content-type", "application/x-ndjson").end('{"kind":"a","value":1}\n{"kind":"b"');
    });
    const kinds: string[] = [];
    const read = async (): Promise<void> => {
      for await (const { kind } of remit.exportOrganisation({ organisation: "x" })) kinds.push(kind);
    };
    await expect(read()).rejects.toBeInstanceOf(RemitError);
    expect(kinds).toEqual(["a"]);
    await close();
  });

  test("asks again where what is kept cannot be reached just now, and gives that answer in the end", async () => {
    let asked = 0;
    const { remit, close } = await answering((_request, response) => {
      asked += 1;
      const body = {
        code: "http/store-not-ready",
        title: "Not now",
        issues: [{ code: "store/busy", path: [], data: {} }],
      };
      response.writeHead(503, { "content-type": "application/problem+json" }).end(JSON.stringify(body));
    });
    expect(await remit.listOrganisations()).toMatchObject({ status: 503, issues: [{ code: "store/busy" }] });
    expect(asked).toBe(3);
    await close();
  });
});

test("is served as it stands in the repository", async () => {
  const response = await fetch(`${here.url}/client.ts`);
  expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(await response.text()).toContain("export const createRemit");
});
