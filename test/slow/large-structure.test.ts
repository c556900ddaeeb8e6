// A structure as large as they may be takes half a minute.
import { shipped, structureFiles } from "@remit/core";
import { expect, test } from "vitest";

const { parseStructure, writeStructure } = await structureFiles();
const head = "format: remit/structure@1\norganisation:\n  name: Harbour Mill\n";

test("a hundred thousand positions are written as JSON, one a line, and read", { timeout: 120_000 }, () => {
  const positions = Array.from({ length: 100_000 }, (_, at) => ({
    id: `p${at}`,
    title: `Engineer ${at}`,
    dotted: [],
    ...(at > 0 && { reportsTo: `p${Math.floor((at - 1) / 8)}` }),
  }));
  const text = writeStructure({ ...parseStructure(head, shipped).value!, positions });
  expect(text.split("\n").length).toBeGreaterThan(100_000);
  expect(parseStructure(text, shipped).value?.positions).toEqual(positions);
  const wrong = text.replace('"reportsTo":"p7"', '"reportsTo":"p-7"');
  expect(parseStructure(wrong, shipped).issues).toMatchObject([
    { code: "design/unknown-position", data: { given: "p-7" } },
  ]);
});
