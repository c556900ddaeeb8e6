import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { zipOf } from "#edges/zip.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
/** Figures of the first entry (APPNOTE.TXT 4.3.7): how it is packed, and its day. */
const entry = (bytes: Uint8Array) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const date = view.getUint16(12, true);
  return {
    method: view.getUint16(8, true),
    day: [(date >> 9) + 1980, (date >> 5) & 15, date & 31].join("-"),
  };
};

describe("a ZIP", () => {
  test("holds every file as it was given, in the order given", async () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}\/[a-z0-9]{1,8}\.(md|docx|pdf)$/));
    await fc.assert(
      fc.asyncProperty(names, fc.uint8Array({ maxLength: 2000 }), async (given, bytes) => {
        const files = given.map((name, at) => ({ name, bytes: bytes.subarray(at) }));
        const found = unzipSync(await zipOf(files, "2026-01-31"));
        expect(Object.keys(found)).toEqual(given);
        for (const each of files) expect(hex(found[each.name]!)).toBe(hex(each.bytes));
      }),
    );
  });

  test("packs text, and stores what is packed already", async () => {
    const long = "again and ".repeat(500);
    const method = async (name: string) => entry(await zipOf([file(name, long)], "2026-01-31")).method;
    expect(await method("a.md")).toBe(8);
    expect(await method("a.docx")).toBe(0);
    expect(await method("a.pdf")).toBe(0);
    expect((await zipOf([file("a.md", long)], "2026-01-31")).length).toBeLessThan(300);
  });

  test.each(["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Sao_Paulo"])(
    "is the same in %s, also of a day that has no midnight there",
    async (zone) => {
      const [files, date] = [[file("a.md", "words"), file("b.pdf", "%PDF")], "2018-11-04"];
      vi.stubEnv("TZ", "Europe/Oslo");
      const here = await zipOf(files, date);
      vi.stubEnv("TZ", zone);
      const there = await zipOf(files, date);
      expect(new Date(2018, 10, 4).getHours()).toBe(zone === "America/Sao_Paulo" ? 1 : 0);
      expect(hex(there)).toBe(hex(here));
      expect(entry(there).day).toBe("2018-11-4");
    },
  );

  test("of a day that no archive can name is of one of the nearest year", async () => {
    expect(entry(await zipOf([file("a.md", "")], "1970-01-01")).day).toBe("1980-1-1");
    expect(entry(await zipOf([file("a.md", "")], "2345-06-07")).day).toBe("2099-6-7");
  });

  test("of nothing is a whole archive", async () => {
    expect(unzipSync(await zipOf([], "2026-01-31"))).toEqual({});
    expect(strFromU8((await zipOf([], "2026-01-31")).subarray(0, 2))).toBe("PK");
  });
});
