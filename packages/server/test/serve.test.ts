import { request } from "node:http";
import { expect, test } from "vitest";
import { CannotListen, readSettings, serve } from "../src/front.ts";

const quiet = { webFolder: "/nowhere", today: () => "2026-01-31", log: () => {} };

test("listens, answers, and gives the port back when closed", async () => {
  const { url, close } = await serve({ ...quiet, port: 0 });
  const response = await fetch(`${url}/api/roles`, { method: "POST" });
  expect(response.status).toBe(200);
  await response.text();
  await close();
  await expect(fetch(`${url}/api`)).rejects.toThrow();
  const again = await serve({ ...quiet, port: Number(new URL(url).port) });
  await again.close();
});

test("refuses another machine's name over the wire", async () => {
  const { url, close } = await serve({ ...quiet, port: 0 });
  const status = await new Promise((resolve, reject) => {
    request(`${url}/api`, { headers: { host: "evil.example" } }, ({ statusCode }) => resolve(statusCode))
      .on("error", reject)
      .end();
  });
  expect(status).toBe(421);
  await close();
});

test("a taken port, a foreign host: one sentence that says what to do", async () => {
  const { url, close } = await serve({ ...quiet, port: 0 });
  const port = Number(new URL(url).port);
  const error: unknown = await serve({ ...quiet, port }).catch((each: unknown) => each);
  expect(error).toBeInstanceOf(CannotListen);
  expect(error).toMatchObject({
    code: "http/port-taken",
    message: expect.stringContaining("--port") as string,
  });
  await expect(serve({ ...quiet, port: 0, host: "192.0.2.1" })).rejects.toThrow(
    "not an address of this computer",
  );
  await close();
});

test("settings: flags over environment over defaults, and what is no port or host", () => {
  expect(readSettings({}, {})).toEqual({ value: { port: 4180, host: "127.0.0.1" } });
  expect(readSettings({}, { REMIT_PORT: "80", REMIT_HOST: "::1" })).toEqual({
    value: { port: 80, host: "::1" },
  });
  expect(readSettings({ port: "0" }, { REMIT_PORT: "80" })).toEqual({
    value: { port: 0, host: "127.0.0.1" },
  });
  for (const port of ["-1", "65536", "1e3", "x", " 80", "99999999"])
    expect(readSettings({ port }, {}).issues, port).toMatchObject([{ code: "http/not-a-port" }]);
  expect(readSettings({ host: "a b" }, {}).issues).toMatchObject([{ code: "http/not-a-host" }]);
});
