import type { Browser, Page } from "@playwright/test";
import { listenTo, type Watch } from "../watch.ts";

/** Somebody at another browser of this computer; `base`: at another server. */
export const another = async (browser: Browser, watch: Watch, base?: string): Promise<Page> => {
  const context = await browser.newContext(base === undefined ? {} : { baseURL: base });
  const page = await context.newPage();
  await listenTo(page, watch);
  return page;
};

/** What a browser says while there is no network, or no server. */
export const offline = [
  /ERR_INTERNET_DISCONNECTED/,
  /favicon\.svg/,
  /ERR_CONNECTION_(REFUSED|RESET|CLOSED)/,
  /ERR_EMPTY_RESPONSE/,
];
