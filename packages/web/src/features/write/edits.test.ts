import type { Line, Remit } from "@remit/core";
import { expect, test } from "vitest";
import { added, handedOver, linesOf, moved, ownLine, reworded, sectionOf, without } from "./edits.ts";

const line = (id: string, text: string): Line => ({ id, of: id.split("/")[1] ?? "", text });
const remit: Remit = {
  format: "remit/remit@1",
  organisation: { name: "Harbour Mill" },
  role: "it-director",
  title: "IT Director",
  tone: "plain",
  spelling: "uk",
  catalogue: { version: "1.0.0", hash: "0000000000000000" },
  position: [],
  purpose: [],
  accountabilities: [
    line("accountabilities/a", "A"),
    line("accountabilities/b", "B"),
    line("accountabilities/c", "C"),
  ],
  responsibilities: [],
  decisionRights: [],
  qualifications: [],
  excluded: [],
  open: [],
  removed: [],
  overruled: [],
};
const order = (of: Remit): string => of.accountabilities.map(({ text }) => text).join("");

test("a line moved down and up again is where it was, and one at an end stays", () => {
  const down = moved(remit, "accountabilities", "accountabilities/a", 1);
  expect(order(down)).toBe("BAC");
  expect(moved(down, "accountabilities", "accountabilities/a", -1)).toEqual(remit);
  expect(moved(remit, "accountabilities", "accountabilities/a", -1)).toEqual(remit);
  expect(moved(remit, "accountabilities", "accountabilities/c", 1)).toEqual(remit);
  expect(moved(remit, "accountabilities", "accountabilities/z", 1)).toEqual(remit);
});

test("a drafted line that is taken out is remembered, and may come back", () => {
  const [first] = remit.accountabilities;
  const out = without(remit, "accountabilities", "accountabilities/a");
  expect([order(out), out.removed]).toEqual(["BC", ["accountabilities/a"]]);
  const back = added(out, "accountabilities", first!);
  expect([order(back), back.removed]).toEqual(["BCA", []]);
  // No answer need ask for what its author put there.
  expect(back.accountabilities.at(-1)).toMatchObject({ kept: true });
});

test("a line of one's own has an id of its own, and leaves no trace", () => {
  const one = ownLine(remit, "open", "Who signs?");
  const with1 = added(remit, "open", one);
  const two = ownLine(with1, "open", "Who pays?");
  expect(new Set([one.id, two.id]).size).toBe(2);
  expect(sectionOf(added(with1, "open", two), two.id)).toBe("open");
  expect(without(with1, "open", one.id)).toEqual(remit);
});

test("other words keep what was drafted beside them, and the drafted ones are a draft again", () => {
  const other = reworded(remit, "accountabilities", "accountabilities/b", { text: "Ours" });
  expect(other.accountabilities[1]).toMatchObject({ text: "Ours", drafted: { text: "B" } });
  expect(reworded(other, "accountabilities", "accountabilities/b", { text: "B" })).toEqual(remit);
});

test("what somebody else holds is named with its holder, once", () => {
  const [first] = remit.accountabilities;
  const next = handedOver(remit, "accountabilities", first!, "CTO");
  expect(
    linesOf(next, ["accountabilities", "excluded"]).map((each) => [each.section, each.line.text]),
  ).toEqual([
    ["accountabilities", "B"],
    ["accountabilities", "C"],
    ["excluded", "A"],
  ]);
  expect(next.excluded).toMatchObject([{ id: "excluded/a", holder: "CTO", kept: true }]);
  expect(next.removed).toEqual(["accountabilities/a"]);
});
