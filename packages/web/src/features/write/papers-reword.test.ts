import { type Assessment, call, edited, operations, type Remit } from "@remit/core";
import { beforeAll, describe, expect, test } from "vitest";
import { added, reworded } from "./edits.ts";
import { type Ask, inVoice, rewordings } from "./papers-reword.ts";

const ask = ((name: string, input: unknown) => call(operations, name, input, { effects: {} })) as Ask;
const assessment: Assessment = {
  format: "remit/assessment@1",
  organisation: { name: "Harbour Mill" },
  answers: { "reports-to": "chief-executive", "suppliers-or-team": "suppliers" },
  draws: 1000,
};
const draft = async (voice: Partial<Remit> = {}, given = assessment): Promise<Remit> => {
  const { tone, spelling } = voice;
  const { value } = await call(
    operations,
    "draft-remit",
    { assessment: given, role: "cio", ...(tone && { tone }), ...(spelling && { spelling }) },
    { effects: {} },
  );
  return value!;
};
const inVoiceOf = async (
  remit: Remit,
  voice: Partial<Pick<Remit, "tone" | "spelling">>,
  given = assessment,
) => (await inVoice(ask, remit, given, voice)).value!;
const textsOf = (remit: Remit) => remit.accountabilities.map(({ id, text }) => [id, text]);

let plain: Remit;
let formal: Remit;
beforeAll(async () => {
  plain = await draft();
  formal = await draft({ tone: "formal" });
});

describe("another tone", () => {
  test("says every drafted line as a draft in that tone would, and back again", async () => {
    expect(textsOf(plain)).not.toEqual(textsOf(formal));
    const spoken = await inVoiceOf(plain, { tone: "formal" });
    expect(spoken).toEqual(formal);
    expect(await inVoiceOf(spoken, { tone: "plain" })).toEqual(plain);
  });

  test("leaves the author's words, remembers what would be drafted instead, and proposes nothing", async () => {
    const [first, second] = plain.accountabilities;
    const own = { id: "own/accountabilities-1", text: "The mill turns.", letter: "A" as const };
    const written = added(
      reworded(plain, "accountabilities", first!.id, { text: "My own words." }),
      "accountabilities",
      own,
    );
    const spoken = await inVoiceOf(written, { tone: "formal" });
    const lines = new Map(spoken.accountabilities.map((line) => [line.id, line]));
    expect(lines.get(first!.id)?.text).toBe("My own words.");
    expect(lines.get(first!.id)?.drafted?.text).toBe(formal.accountabilities[0]?.text);
    expect(lines.get(second!.id)?.text).toBe(formal.accountabilities[1]?.text);
    expect(lines.get(own.id)).toEqual(own);
    expect((await ask("revise-remit", { remit: spoken, assessment })).value?.changes).toEqual([]);
  });

  test("says lines taken from the catalogue anew, with the measure the author gave them", async () => {
    const { value } = await ask("offer-lines", { remit: plain });
    const offers = value!.lines.filter(({ section }) => section === "accountabilities");
    const offer = offers.find(({ line }) => line.of === "product-engineering") ?? offers[0]!;
    const kept = edited(offer.line, { measure: "Mills that turn." });
    const spoken = await inVoiceOf(added(plain, "accountabilities", kept), { tone: "formal" });
    const line = spoken.accountabilities.find(({ id }) => id === offer.line.id)!;
    const said = (await ask("offer-lines", { remit: formal })).value!.lines.find(
      (each) => each.line.id === line.id,
    )!;
    expect(said.line.text).not.toBe(offer.line.text);
    expect(line.text).toBe(said.line.text);
    expect(line.measure).toBe("Mills that turn.");
  });

  test("takes nothing that other answers would change", async () => {
    const other = {
      ...assessment,
      answers: { ...assessment.answers, "reports-to": "operations-or-finance" },
    };
    const before = (await ask("revise-remit", { remit: plain, assessment: other })).value!.changes;
    expect(before.map(({ id }) => id)).toContain("position/reports-to#text");
    const spoken = await inVoiceOf(plain, { tone: "formal" }, other);
    expect(spoken.position[0]?.text).toBe(plain.position[0]?.text);
    const after = (await ask("revise-remit", { remit: spoken, assessment: other })).value!.changes;
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });
});

test("another spelling spells what was drafted", async () => {
  expect(await inVoiceOf(plain, { spelling: "us" })).toEqual(await draft({ spelling: "us" }));
});

test("only what a voice alone would change is taken, and the author's own is turned down", () => {
  const change = (id: string, kind: "add" | "remove" | "change", isEdited = false) => ({
    id,
    section: "accountabilities" as const,
    kind,
    line: id,
    edited: isEdited,
  });
  const before = [change("old#text", "change")];
  const after = [
    ...before,
    change("new#text", "change"),
    change("mine#text", "change", true),
    change("come", "add"),
    change("gone", "remove"),
  ];
  expect(rewordings(before, after)).toEqual({ take: ["new#text"], refuse: ["mine#text"] });
});
