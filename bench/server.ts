// What the server does in a second, on one core: the ten commonest requests, asked over loopback by another process, on the
// embedded store and on PostgreSQL, beside bare node:http and a bare statement from the same run.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRemit, type Remit } from "../packages/server/client/remit.ts";
import { bareFolder, bareServer } from "../packages/server/test/bare.ts";
import { startPostgres } from "../packages/server/test/postgres.ts";
import { line } from "./print.ts";

const root = join(import.meta.dirname, "..");
const pinned = spawnSync("taskset", ["-V"]).status === 0;
const on = (core: number, args: readonly string[]): [string, string[]] =>
  pinned ? ["taskset", ["-c", String(core), process.execPath, ...args]] : [process.execPath, [...args]];

type Child = {
  readonly url: string;
  readonly started: number;
  readonly memory: () => number;
  readonly stop: () => Promise<void>;
};

/** Starts a server as a process of its own; it is there when it has said its address. */
const start = async (args: readonly string[]): Promise<Child> => {
  const began = performance.now();
  const [command, all] = on(0, args);
  const child = spawn(command, all, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  // A run that breaks leaves no server behind.
  process.once("exit", () => child.kill());
  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/[\d.:]+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.once("exit", (code) => reject(new Error(`${args.join(" ")} ended with ${code}: ${said}`)));
  });
  return {
    url,
    started: performance.now() - began,
    memory: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0) / 1024,
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", () => resolve());
        child.kill("SIGTERM");
      }),
  };
};

const remit = "packages/cli/src/bin.ts";
const serve = (place: readonly string[]): Promise<Child> => start([remit, "serve", "--port", "0", ...place]);

type Asked = {
  readonly method: string;
  readonly path: string;
  readonly body?: string;
  readonly headers?: Record<string, string>;
};
const agent = new Agent({ keepAlive: true });

/** Milliseconds of one request, from its first byte to the last of the answer. */
const once = (url: string, { method, path, body, headers = {} }: Asked): Promise<number> =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const sent = request(
      `${url}${path}`,
      { method, agent, headers: { "content-type": "application/json", ...headers } },
      (response) => {
        response.resume();
        response.on("end", () => {
          if ((response.statusCode ?? 500) >= 400)
            reject(new Error(`${method} ${path}: ${response.statusCode}`));
          else resolve(performance.now() - began);
        });
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

const seconds = Number(process.env.REMIT_BENCH_SECONDS ?? 2);
const share = (sorted: readonly number[], of: number): number =>
  sorted[Math.floor(sorted.length * of)] ?? Number.NaN;

/** Asks one after the other for some seconds: how many in a second, and how long the slow ones took. */
const measure = async (what: string, url: string, next: () => Asked, aim = ""): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await once(url, next());
  const took: number[] = [];
  const began = performance.now();
  while (performance.now() - began < seconds * 1000) took.push(await once(url, next()));
  const rate = (took.length * 1000) / (performance.now() - began);
  const sorted = took.toSorted((a, b) => a - b);
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((of) => share(sorted, of).toFixed(1));
  line(what, rate, "/s", `p50 ${p50}, p95 ${p95}, p99 ${p99} ms${aim === "" ? "" : `; aim ${aim}`}`);
};

const sure = <T>(answer: { readonly value?: T | undefined; readonly issues?: unknown }): T => {
  if (answer.value === undefined) throw new Error(JSON.stringify(answer));
  return answer.value;
};

const body = (name: string, input: object, headers: Record<string, string> = {}): Asked => ({
  method: "POST",
  path: `/api/${name}`,
  body: JSON.stringify(input),
  headers,
});

/** An organisation as one grows: twenty assessments, one of them with three respondents and all questions answered. */
const furnish = async (client: Remit) => {
  const organisation = sure(await client.createOrganisation({ name: "Harbour Mill" })).id;
  const views = [];
  for (let nth = 1; nth <= 20; nth += 1)
    views.push(sure(await client.createAssessment({ organisation, title: `Assessment ${nth}` })));
  const [first] = views;
  const assessment = first?.assessment.id ?? "";
  const questions = sure(await client.questions());
  const changes = questions.flatMap(({ id, kind, options }) =>
    kind === "one" ? [{ question: id, answer: options[0]?.id ?? "", base: 0 }] : [],
  );
  const respondent = first?.respondents[0]?.id ?? "";
  sure(await client.saveAnswers({ organisation, assessment, respondent, round: 1, changes }));
  let token = "";
  for (const name of ["Finance", "Operations"]) {
    const { id } = sure(await client.addRespondent({ organisation, assessment, name }));
    ({ token } = sure(await client.inviteRespondent({ organisation, assessment, respondent: id })));
    sure(await client.answerInvitation({ token, round: 1, changes }));
  }
  const answers = Object.fromEntries(
    questions.flatMap(({ id, kind, options }) => (kind === "one" ? [[id, options[0]?.id ?? ""]] : [])),
  );
  return { organisation, assessment, respondent, token, answers };
};

/**
 * The ten commonest, by what the web app and programs ask: while somebody answers, each answer is saved and the decision is
 * made again; opening an assessment and the lists around it come at every visit; a link's holder opens and answers it.
 */
const ten = async (url: string): Promise<void> => {
  const { organisation, assessment, respondent, token, answers } = await furnish(createRemit({ url }));
  let version = 1;
  let linked = 0;
  const at = `organisation=${organisation}&assessment=${assessment}`;
  const get =
    (path: string, headers: Record<string, string> = {}) =>
    () => ({ method: "GET", path, headers });
  const choices = ["chief-executive", "unknown"];
  await measure(
    "save one answer, with a key",
    url,
    () => {
      const changes = [{ question: "reports-to", answer: choices[version % 2], base: version++ }];
      const input = { organisation, assessment, respondent, round: 1, changes };
      return body("save-answers", input, { "idempotency-key": crypto.randomUUID() });
    },
    "p95 20 ms on the embedded store",
  );
  // What met a newer answer is no save: every one must have been kept.
  const after = sure(await createRemit({ url }).getAssessment({ organisation, assessment }));
  const kept = after.respondents.find(({ id }) => id === respondent)?.answers;
  if (kept?.find(({ question }) => question === "reports-to")?.version !== version)
    throw new Error(`${version} answers were sent, not all of them were kept`);
  const opened = await fetch(`${url}/api/get-assessment?${at}`);
  const etag = opened.headers.get("etag") ?? "";
  await opened.arrayBuffer();
  await measure(
    "open an assessment of three respondents",
    url,
    get(`/api/get-assessment?${at}`),
    "p95 30 ms on the embedded store",
  );
  await measure(
    "open it again, unchanged since saving ended (ETag, 304)",
    url,
    get(`/api/get-assessment?${at}`, { "if-none-match": etag }),
  );
  await measure(
    "list the assessments of an organisation",
    url,
    get(`/api/list-assessments?organisation=${organisation}`),
  );
  await measure("list the organisations", url, get("/api/list-organisations"));
  await measure(
    "list what changed, 50 entries",
    url,
    get(`/api/list-history?organisation=${organisation}&limit=50`),
  );
  await measure("open a link", url, () => body("open-invitation", { token }));
  await measure("answer by a link", url, () => {
    const changes = [
      { question: "budget", answer: linked % 2 === 0 ? "unknown" : "not-applicable", base: (linked += 1) },
    ];
    return body("answer-invitation", { token, round: 1, changes });
  });
  await measure("one role, from the catalogue", url, get("/api/role?role=cto"));
  const format = "remit/assessment@1";
  await measure("decide, every question answered", url, () =>
    body("decide", { format, organisation: { name: "Harbour Mill" }, answers }),
  );
};

const firstAnswer = async (place: readonly string[]): Promise<{ child: Child; took: number }> => {
  const began = performance.now();
  const child = await serve(place);
  await once(child.url, { method: "GET", path: "/api/list-organisations" });
  return { child, took: performance.now() - began };
};

const wholeRun = async (name: string, place: readonly string[], bare: () => Promise<void>): Promise<void> => {
  console.log(`\n${name}`);
  const fresh = await firstAnswer(place);
  line("start on an empty place, to the first answer of what is kept", fresh.took, "ms");
  line("memory after start", fresh.child.memory(), "MB");
  await ten(fresh.child.url);
  await measure("floor: a read that keeps nothing (the list of operations)", fresh.child.url, () => ({
    method: "GET",
    path: "/api",
  }));
  line("memory after load", fresh.child.memory(), "MB");
  await fresh.child.stop();
  await bare();
  const again = await firstAnswer(place);
  line("reopening, to the first answer of what is kept", again.took, "ms", "aim 1500 on the embedded store");
  await again.child.stop();
};

/** Statements in a second without anything around them: the floor of whatever is kept. */
const statements = async (what: string, ask: () => Promise<unknown>): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await ask();
  const took: number[] = [];
  const began = performance.now();
  while (performance.now() - began < seconds * 500) {
    const from = performance.now();
    await ask();
    took.push(performance.now() - from);
  }
  const sorted = took.toSorted((a, b) => a - b);
  line(
    what,
    (took.length * 1000) / (performance.now() - began),
    "/s",
    `p50 ${share(sorted, 0.5).toFixed(2)}, p95 ${share(sorted, 0.95).toFixed(2)} ms`,
  );
};

const select = "select id, name from organisation order by id limit 50";
line("the server on one core, whoever asks on another", pinned ? "yes" : "no: taskset is missing");
const constant =
  'require("node:http").createServer((q,s)=>{s.setHeader("content-type","application/json");s.end("{}")}).listen(0,"127.0.0.1",function(){console.log("http://127.0.0.1:"+this.address().port)})';
const floor = await start(["-e", constant]);
await measure("floor: bare node:http, a constant", floor.url, () => ({ method: "GET", path: "/" }));
await floor.stop();

const folder = mkdtempSync(join(tmpdir(), "remit-bench-"));
await wholeRun("embedded store (PGlite, in a folder)", ["--data", folder], async () => {
  const bare = await bareFolder(folder);
  await statements("floor: a bare select in the same folder", () => bare.query(select));
  await bare.close();
});
rmSync(folder, { recursive: true, force: true });

const postgres = await startPostgres();
const address = `${postgres.url}/postgres`;
await wholeRun("PostgreSQL, a server of its own without fsync", ["--store", address], async () => {
  const bare = await bareServer(address);
  await statements("floor: a bare select over its socket", () => bare.query(select));
  await bare.close();
});
await postgres.stop();
agent.destroy();
