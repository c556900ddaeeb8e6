import { randomUUID } from "node:crypto";
import type { Structure } from "@remit/core";
import { describe, expect, test } from "vitest";
import { onEveryEngine } from "../engines.ts";
import { type In, worldOf } from "./world.ts";

const chief = { id: "chief", title: "Chief executive", holder: { name: "Ana Brandt" } };
const head = { id: "it-head", title: "Head of IT", reportsTo: "chief", cost: 90_000 };
const given = (more: Partial<In<"put-structure">["structure"]> = {}): In<"put-structure">["structure"] => ({
  format: "remit/structure@1",
  organisation: { name: "Harbour Mill" },
  positions: [chief, head],
  required: ["continuity"],
  ...more,
});
const answered = given({ required: [], assignments: { continuity: { A: ["it-head"] } } });

onEveryEngine((store) => {
  const { ask, must, refusal, newOrganisation, newAssessment, everything } = worldOf(store);

  /** A structure in three versions: begun, with an accountable position, with a third position in it. */
  const three = async () => {
    const organisation = await newOrganisation();
    const { id } = await must("put-structure", { organisation, structure: given() });
    await must("put-structure", { organisation, id, version: 1, structure: answered });
    const positions = [chief, head, { id: "data", title: "Data lead", reportsTo: "it-head" }];
    await must("put-structure", { organisation, id, version: 2, structure: { ...answered, positions } });
    const get = async (more: Omit<In<"get-structure">, "organisation" | "structure"> = {}) =>
      (await must("get-structure", { organisation, structure: id, ...more })).structure;
    const lines = async (more: Partial<In<"list-history">> = {}) =>
      (await must("list-history", { organisation, object: id, ...more })).items;
    return { organisation, id, get, lines };
  };

  describe("a kept structure", () => {
    test("comes back as it was put, and is listed with what is in it", async () => {
      const organisation = await newOrganisation();
      const row = await must("put-structure", { organisation, structure: given() });
      expect(row).toMatchObject({ version: 1, organisation, name: "Harbour Mill", positions: 2, vacant: 1 });
      expect((await must("list-structures", { organisation })).items).toEqual([row]);
      const { structure } = await must("get-structure", { organisation, structure: row.id });
      expect(structure).toMatchObject({ positions: [chief, head], required: ["continuity"] });
      expect((await must("list-structures", { organisation: await newOrganisation() })).items).toEqual([]);
    });

    test("tells who changed what and when, each version by its changes", async () => {
      const { lines } = await three();
      const [third, second, first] = await lines();
      expect(first).toMatchObject({ did: "create", version: 1, who: { name: "Ines" }, last: false });
      expect(first?.diff).toBeUndefined();
      expect(second?.diff).toMatchObject({
        count: 1,
        difference: {
          answering: [
            { accountability: "continuity", from: [], to: [{ id: "it-head", title: "Head of IT" }] },
          ],
          gapsClosed: ["continuity"],
        },
      });
      expect(third?.diff?.difference?.added).toEqual([{ id: "data", title: "Data lead" }]);
      expect(third?.diff?.measures).toMatchObject({ before: { layers: 2 }, after: { layers: 3 } });
      expect(third?.fields).toEqual([]);
    });

    test("tells of one position what was changed of it, its letters and its rights", async () => {
      const { organisation, id, get, lines } = await three();
      const grant = { right: "hiring", position: "data", part: "decide" as const };
      await must("put-structure", {
        organisation,
        id,
        version: 3,
        structure: { ...(await get()), decisionRights: [grant] },
      });
      const versions = async (position: string) => (await lines({ position })).map(({ version }) => version);
      expect(await versions("data")).toEqual([4, 3]);
      expect(await versions("it-head")).toEqual([2]);
      expect(await versions("chief")).toEqual([]);
      expect(await versions('" || 1 == 1')).toEqual([]);
    });

    test("is there as of a moment, and in each version", async () => {
      const { organisation, id, get, lines } = await three();
      const [, second, first] = await lines();
      expect((await get({ was: 1 })).assignments).toEqual({});
      expect((await get({ asOf: second!.at })).positions).toHaveLength(2);
      expect((await get({ asOf: second!.at })).assignments).toEqual({ continuity: { A: ["it-head"] } });
      const before = new Date(Date.parse(first!.at) - 1).toISOString();
      expect(await refusal("get-structure", { organisation, structure: id, asOf: before })).toBe(
        "store/not-found",
      );
      expect(await refusal("get-structure", { organisation, structure: id, was: 9 })).toBe("store/not-found");
    });

    test("becomes again what it was, as one more version, and the undo of that takes it back", async () => {
      const { organisation, id, get, lines } = await three();
      const now = await get();
      const restored = await must("restore-version", {
        organisation,
        kind: "structure",
        object: id,
        restore: 1,
        version: 3,
      });
      expect(restored).toMatchObject({ version: 4, did: "update" });
      expect(restored.diff?.difference?.removed).toEqual([{ id: "data", title: "Data lead" }]);
      expect(await get()).toEqual(await get({ was: 1 }));
      await must("undo-change", { organisation, change: restored.id });
      expect(await get()).toEqual(now);
      expect(await lines()).toHaveLength(5);
    });

    test("adds no version that says the same, and overwrites none it does not know", async () => {
      const { organisation, id, get } = await three();
      const same = await must("put-structure", { organisation, id, version: 3, structure: await get() });
      expect(same.version).toBe(3);
      expect(await refusal("put-structure", { organisation, id, version: 2, structure: given() })).toBe(
        "store/changed-meanwhile",
      );
      expect(await refusal("put-structure", { organisation, version: 3, structure: given() })).toBe(
        "store/not-found",
      );
    });

    test("may be put twice under an id of one's own, and is there once", async () => {
      const organisation = await newOrganisation();
      const put = { organisation, id: randomUUID(), structure: given() };
      expect(await must("put-structure", put)).toEqual(await must("put-structure", put));
      expect(await refusal("put-structure", { ...put, structure: answered })).toBe("store/id-taken");
    });

    test("takes no id of another kind of object, nor gives its own to one", async () => {
      const organisation = await newOrganisation();
      const { assessment, organiser } = await newAssessment(organisation);
      for (const id of [assessment, organiser, organisation])
        expect(await refusal("put-structure", { organisation, id, structure: given() })).toBe(
          "store/id-taken",
        );
      const { id } = await must("put-structure", { organisation, structure: given() });
      const begin = { organisation, title: "Who?" };
      expect(await refusal("create-assessment", { ...begin, id })).toBe("store/id-taken");
      expect(await refusal("create-assessment", { ...begin, respondent: { id } })).toBe("store/id-taken");
      expect((await must("list-structures", { organisation })).items).toHaveLength(1);
    });

    test("is taken away and brought back, and takes no change meanwhile", async () => {
      const { organisation, id, get, lines } = await three();
      await must("remove-structure", { organisation, structure: id, version: 3, removed: true });
      expect((await must("list-structures", { organisation })).items).toEqual([]);
      expect((await must("list-structures", { organisation, removed: true })).items).toMatchObject([
        { id, version: 4 },
      ]);
      expect(await refusal("get-structure", { organisation, structure: id })).toBe("store/not-found");
      expect(await refusal("put-structure", { organisation, id, version: 4, structure: given() })).toBe(
        "store/not-found",
      );
      const [removal] = await lines();
      expect(removal).toMatchObject({ did: "remove" });
      expect(removal?.diff).toBeUndefined();
      await must("undo-change", { organisation, change: removal!.id });
      expect((await get()).positions).toHaveLength(3);
    });

    test("is refused with the place of what does not hold together", async () => {
      const organisation = await newOrganisation();
      const wrong = await ask("put-structure", {
        organisation,
        structure: given({ positions: [{ ...head, reportsTo: "chef" }] }),
      });
      expect(wrong.issues).toMatchObject([
        { code: "design/unknown-position", path: ["structure", "positions", 0, "reportsTo"] },
      ]);
      expect(await refusal("put-structure", { organisation: randomUUID(), structure: given() })).toBe(
        "store/not-found",
      );
    });

    test("is told by its measures alone where another list took its place", async () => {
      const organisation = await newOrganisation();
      const { id } = await must("put-structure", { organisation, structure: given() });
      const positions = Array.from({ length: 600 }, (_, at) => ({
        id: `p${at}`,
        title: `Position ${at}`,
        ...(at > 0 && { reportsTo: "p0" }),
      }));
      await must("put-structure", { organisation, id, version: 1, structure: given({ positions }) });
      const [line] = (await must("list-history", { organisation, object: id })).items;
      expect(line?.diff).toMatchObject({ count: 602, measures: { after: { positions: 600 } } });
      expect(line?.diff?.difference).toBeUndefined();
    });

    test("is refused where it has more positions than are kept", async () => {
      const organisation = await newOrganisation();
      const positions = Array.from({ length: 10_001 }, (_, at) => ({ id: `p${at}`, title: "Position" }));
      const { issues } = await ask("put-structure", { organisation, structure: given({ positions }) });
      expect(issues).toEqual([
        {
          code: "store/structure-too-large",
          path: ["structure", "positions"],
          data: { most: 10_000, positions: 10_001 },
        },
      ]);
    });

    test("keeps its scenarios, and tells what was done to them", async () => {
      const { organisation, id, get, lines } = await three();
      const scenarios: Structure["scenarios"] = [{ id: "s", name: "Without data", changes: [] }];
      await must("put-structure", {
        organisation,
        id,
        version: 3,
        structure: { ...(await get()), scenarios },
      });
      expect((await get()).scenarios).toEqual(scenarios);
      const [line] = await lines();
      expect(line?.diff).toMatchObject({ count: 0, scenarios: [{ id: "s", did: "add" }] });
    });

    test("goes with everything an organisation is exported as", async () => {
      const { organisation, id } = await three();
      const kept = (await everything(organisation)) as { kind: string; value: { id: string } }[];
      expect(kept.filter(({ kind }) => kind === "structure")).toMatchObject([
        { value: { id, version: 3, structure: { organisation: { name: "Harbour Mill" } } } },
      ]);
    });
  });
});
