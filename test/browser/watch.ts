// Functions handed to the page are written here too.
/// <reference lib="dom" />
import { expect, type Page, test as base } from "@playwright/test";

/** Runs first in every document: a violation of the content policy becomes a line on the console. */
const listen = (): void => {
  const tell = (event: SecurityPolicyViolationEvent): void =>
    console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`);
  addEventListener("securitypolicyviolation", tell as EventListener);
  // What React recovers from says only in its cause what went wrong.
  addEventListener("error", (event: ErrorEvent) => {
    const { cause } = (event.error ?? {}) as { cause?: Error };
    if (cause) console.error(`cause: ${cause.stack ?? cause.message}`);
  });
};

/** What went wrong in a page and its workers, in words; a test may say beforehand what it expects. */
export class Watch {
  readonly faults: string[] = [];
  #allowed: RegExp[] = [];

  /** Faults that the test brings about itself. */
  allow(...patterns: RegExp[]): void {
    this.#allowed.push(...patterns);
  }
  fault(says: string): void {
    if (!this.#allowed.some((pattern) => pattern.test(says))) this.faults.push(says);
  }
}

/** Listens to a page: console, errors, requests that fail, and the content policy in page and worker. */
export const listenTo = async (page: Page, watch: Watch): Promise<void> => {
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) watch.fault(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => watch.fault(`error: ${error.message}`));
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    // A page that is left while it loads cancels what it asked for.
    if (why !== "net::ERR_ABORTED") watch.fault(`request: ${request.url()} ${why}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) watch.fault(`response: ${response.status()} ${response.url()}`);
  });
  await page.addInitScript(listen);
  // Violations inside a worker reach neither console nor page: the listener is put in front of its script.
  await page.route(/\/assets\/worker-[^/]*\.js$/, async (route) => {
    try {
      const response = await route.fetch();
      await route.fulfill({ response, body: `(${listen.toString()})();\n${await response.text()}` });
    } catch {
      // The page was left before its worker came; where it was not, the page shows no answer and its test fails.
      await route.abort("aborted").catch(() => undefined);
    }
  });
};

/** `test` whose page is watched: any fault that was not allowed fails the test at its end. */
export const test = base.extend<{ watch: Watch }>({
  // The fixture argument of Playwright has to be a destructured object, also when nothing is taken from it.
  // oxlint-disable-next-line no-empty-pattern
  watch: async ({}, use) => {
    const watch = new Watch();
    await use(watch);
    expect(watch.faults).toEqual([]);
  },
  page: async ({ page, watch }, use) => {
    await listenTo(page, watch);
    await use(page);
  },
});

export { expect };
