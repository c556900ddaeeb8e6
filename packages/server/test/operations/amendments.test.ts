import { randomUUID } from "node:crypto";
import { shippedCatalogue } from "@remit/core";
import { describe, expect, test } from "vitest";
import { onEveryEngine } from "../engines.ts";
import { type In, worldOf } from "./world.ts";

type Body = In<"put-amendment">["body"];
const reason = "It has always been so here.";
const named = (text: string): Body => ({ kind: "reword", of: "role", id: "cio", field: "name", text });
const strength: Body = {
  kind: "strength",
  role: "it-director",
  accountability: "technology-vision",
  strength: 3,
};

onEveryEngine((store) => {
  const { ask, must, refusal, newOrganisation, newAssessment, invited } = worldOf(store);
  const put = (organisation: string, body: Body, more: Partial<In<"put-amendment">> = {}) =>
    ask("put-amendment", { organisation, reason, body, ...more });
  const ours = async (organisation: string) => must("get-catalogue", { organisation });
  const nameOf = async (organisation: string) =>
    (await ours(organisation)).roles.find(({ id }) => id === "cio")?.name;

  describe("an organisation's own catalogue", () => {
    test("is the shipped one until something is amended", async () => {
      expect(await ours(await newOrganisation())).toEqual(shippedCatalogue);
    });

    test("holds what was amended, says how much that is, and is nobody else's", async () => {
      const [organisation, other] = [await newOrganisation(), await newOrganisation()];
      expect((await put(organisation, named("Head of Information"))).value).toMatchObject({
        version: 1,
        reason,
      });
      await put(organisation, strength);
      const own = await ours(organisation);
      expect(own.own?.amendments).toBe(2);
      expect(await nameOf(organisation)).toBe("Head of Information");
      const director = own.roles.find(({ id }) => id === "it-director");
      expect(director?.strengths["technology-vision"]?.strength).toBe(3);
      expect(await ours(other)).toEqual(shippedCatalogue);
    });

    test("follows each change at once: changed, removed, restored, undone", async () => {
      const organisation = await newOrganisation();
      const id = randomUUID();
      await put(organisation, named("First"), { id });
      expect(await nameOf(organisation)).toBe("First");
      await put(organisation, named("Second"), { id, version: 1 });
      expect(await nameOf(organisation)).toBe("Second");
      await must("remove-amendment", { organisation, amendment: id, version: 2, removed: true });
      expect(await nameOf(organisation)).toBe(shippedCatalogue.roles.find((role) => role.id === "cio")?.name);
      expect((await must("list-amendments", { organisation })).items).toEqual([]);
      expect((await must("list-amendments", { organisation, removed: true })).items).toMatchObject([
        { id, version: 3 },
      ]);
      await must("remove-amendment", { organisation, amendment: id, version: 3, removed: false });
      expect(await nameOf(organisation)).toBe("Second");
      await must("restore-version", { organisation, kind: "amendment", object: id, restore: 1, version: 4 });
      expect(await nameOf(organisation)).toBe("First");
      const [line] = (await must("list-history", { organisation, object: id })).items;
      expect(line?.fields).toMatchObject([{ field: "body", before: named("Second"), after: named("First") }]);
    });

    test("goes with a link, so that whoever is invited is asked from it", async () => {
      const organisation = await newOrganisation();
      await put(organisation, named("Head of Information"));
      const { assessment } = await newAssessment(organisation);
      const { token } = await invited(organisation, assessment, "Ana");
      const { amendments } = await must("open-invitation", { token });
      expect(amendments).toEqual([{ reason, body: named("Head of Information") }]);
    });

    test("takes no amendment it would not hold with, nor one about a place that another is about", async () => {
      const organisation = await newOrganisation();
      const unknown = await put(organisation, {
        kind: "reword",
        of: "role",
        id: "nobody",
        field: "name",
        text: "x",
      });
      expect(unknown.issues?.[0]?.path[0]).toBe("body");
      expect((await put(organisation, named("First"))).value).toBeDefined();
      const twice = await put(organisation, named("Second"));
      expect(twice.issues?.length).toBeGreaterThan(0);
      expect((await must("list-amendments", { organisation })).items).toHaveLength(1);
      expect(await nameOf(organisation)).toBe("First");
    });

    test("takes one of two about the same place that come at once", async () => {
      const organisation = await newOrganisation();
      const both = await Promise.all(["First", "Second"].map((text) => put(organisation, named(text))));
      expect(both.filter(({ value }) => value !== undefined)).toHaveLength(1);
    });

    test("keeps an amendment that another needs, and says which", async () => {
      const organisation = await newOrganisation();
      const shipped = shippedCatalogue.accountabilities[0]!;
      const { own: _, ...entry } = shipped;
      const added = await must("put-amendment", {
        organisation,
        reason,
        body: {
          kind: "accountability",
          accountability: { ...entry, id: "own-harbour", name: "Harbour systems", short: "Harbour" },
          strengths: { "it-director": 2 },
        },
      });
      const needs = await must("put-amendment", {
        organisation,
        reason,
        body: { kind: "strength", role: "cio", accountability: "own-harbour", strength: 3 },
      });
      const remove = { organisation, amendment: added.id, version: 1, removed: true };
      const refused = await ask("remove-amendment", remove);
      expect(refused.issues?.[0]?.path.slice(0, 2)).toEqual(["amendments", needs.id]);
      const [line] = (await must("list-history", { organisation, object: added.id })).items;
      expect((await ask("undo-change", { organisation, change: line!.id })).issues).toEqual(refused.issues);
      await must("remove-amendment", { organisation, amendment: needs.id, version: 1, removed: true });
      expect(await refusal("remove-amendment", remove)).toBeUndefined();
    });

    test("sent twice under one id is kept once", async () => {
      const organisation = await newOrganisation();
      const id = randomUUID();
      const first = await put(organisation, strength, { id });
      expect(await put(organisation, strength, { id })).toEqual(first);
      expect((await put(organisation, { ...strength, strength: 2 }, { id })).issues).toMatchObject([
        { code: "store/id-taken" },
      ]);
      expect(await refusal("put-amendment", { organisation, reason, body: strength, version: 1 })).toBe(
        "store/not-found",
      );
    });
  });
});
