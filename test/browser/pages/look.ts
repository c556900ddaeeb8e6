import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Every rule of WCAG 2.2 A and AA that a machine can see, and good practice besides. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** Those that width or colours can change. */
const looks = ["color-contrast", "target-size", "link-in-text-block", "scrollable-region-focusable"];

/** Opens an address and waits until everything on it is there. */
export const ready = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await expect(page.locator("main h1")).toBeVisible();
  await page.waitForFunction(() => !document.querySelector(".waiting"));
};

/** What axe finds, one line each, so that a failure reads as a list. */
export const faults = async (page: Page, all = true): Promise<string[]> => {
  const axe = new AxeBuilder({ page }).options({
    resultTypes: ["violations"],
    runOnly: all ? { type: "tag", values: tags } : { type: "rule", values: looks },
  });
  // In one go: there are no frames.
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.any[0]?.message ?? ""}`),
  );
};

/** What reaches past the right edge of a page that can be scrolled sideways; nothing when it cannot. */
export const past = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const clipped = (element: Element): boolean => {
      for (let above = element.parentElement; above; above = above.parentElement)
        if (getComputedStyle(above).overflowX !== "visible") return true;
      return false;
    };
    return [...document.querySelectorAll("main *, header *")]
      .filter((element) => element.getBoundingClientRect().right > width + 1 && !clipped(element))
      .slice(0, 4)
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} “${(element.textContent ?? "").trim().slice(0, 24)}”`,
      );
  });

/** Doubles every text of the page and nothing else, as a browser's own text size does. */
export const doubleText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sizes = [...document.querySelectorAll("body *")].flatMap((element) => {
      if (!(element instanceof HTMLElement || element instanceof SVGElement)) return [];
      const { fontSize, lineHeight } = getComputedStyle(element);
      return [[element, Number.parseFloat(fontSize), Number.parseFloat(lineHeight)] as const];
    });
    for (const [element, size, line] of sizes) {
      element.style.fontSize = `${size * 2}px`;
      if (!Number.isNaN(line)) element.style.lineHeight = `${line * 2}px`;
    }
  });

/** The element that has the focus, by name, where nothing drawn shows that it has. */
export const unseenFocus = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const drawn = (each: Element | null, part?: string): boolean => {
      if (!each) return false;
      const style = getComputedStyle(each, part);
      return style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
    };
    const seen =
      drawn(element) ||
      drawn(element.closest("label")) ||
      drawn(element.parentElement) ||
      drawn(element, "::after");
    return seen
      ? undefined
      : `${element.tagName.toLowerCase()} ${(element.textContent ?? "").trim().slice(0, 40)}`;
  });
