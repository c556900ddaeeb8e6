import { describe, expect, test } from "vitest";
import { onEveryEngine, sure } from "../engines.ts";
import { worldOf } from "./world.ts";

onEveryEngine((store) => {
  const { ask, must, alone, everything, newOrganisation } = worldOf(store);

  describe("a write with a key", () => {
    test("sent again is answered as the first time and changes nothing more", async () => {
      const { of } = await alone();
      const input = { ...of, version: 1, title: "Renamed" };
      const first = await must("update-assessment", input, "key-1");
      const before = await everything(of.organisation);
      expect(await must("update-assessment", input, "key-1")).toEqual(first);
      expect(await everything(of.organisation)).toEqual(before);
    });

    test("used for something else is refused", async () => {
      const { of } = await alone();
      await must("update-assessment", { ...of, version: 1, title: "Renamed" }, "key-1");
      for (const [name, input] of [
        ["update-assessment", { ...of, version: 2, title: "Other" }],
        ["add-respondent", { ...of, name: "Ana" }],
      ] as const)
        expect((await ask(name, input, "key-1")).issues).toMatchObject([
          { code: "store/key-used-otherwise" },
        ]);
    });

    test("that was refused leaves the key free", async () => {
      const { of } = await alone();
      const input = { ...of, version: 7, title: "Renamed" };
      expect((await ask("update-assessment", input, "key-1")).issues).toHaveLength(1);
      expect((await ask("update-assessment", { ...input, version: 1 }, "key-1")).value).toBeDefined();
    });

    test("is another organisation's own: keys do not meet", async () => {
      const [a, b] = [await alone(), await alone()];
      for (const { of } of [a, b])
        expect(await must("add-respondent", { ...of, name: "Ana" }, "key-1")).toMatchObject({ name: "Ana" });
    });

    test("sent many times at once is done once, and all are answered alike", async () => {
      const { of } = await alone();
      const said = await Promise.all(
        Array.from({ length: 6 }, () => ask("add-respondent", { ...of, name: "Ana" }, "key-1")),
      );
      const ids = new Set(said.map((each) => sure(each).id));
      expect(ids.size).toBe(1);
      expect((await must("get-assessment", of)).respondents).toHaveLength(2);
    });

    test("begins an organisation once", async () => {
      const input = { name: "Keyed Mill" };
      const said = await Promise.all(
        [1, 2, 3].map(() => must("create-organisation", input, "key-of-a-mill")),
      );
      expect(new Set(said.map(({ id }) => id)).size).toBe(1);
      expect(await newOrganisation("Keyed Mill")).not.toBe(said[0]?.id);
    });
  });
});
