import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { onEveryEngine, sure } from "../engines.ts";
import { worldOf } from "./world.ts";

onEveryEngine((store) => {
  const { ask, must, refusal, now, alone, newOrganisation, newAssessment, invited, view } = worldOf(store);
  const question = "reports-to";

  describe("the history", () => {
    test("says who, when and what, newest first, page by page", async () => {
      const { of, respondent, save } = await alone();
      sure(await save({ question, answer: "chief-executive", base: 0 }));
      sure(await save({ question, answer: "operations-or-finance", note: "since May", base: 1 }));
      await must("update-assessment", { ...of, version: 1, title: "Renamed" });
      const { items } = await must("list-history", of);
      expect(
        items.map(({ kind, did, version, last, fields, about }) => ({
          kind,
          did,
          version,
          last,
          fields,
          about,
        })),
      ).toMatchObject([
        {
          kind: "assessment",
          did: "update",
          version: 2,
          last: true,
          fields: [{ field: "title", before: "Which leader?", after: "Renamed" }],
        },
        {
          kind: "answer",
          version: 2,
          last: true,
          about: { respondent, question, round: 1 },
          fields: [
            { field: "answer", before: "chief-executive", after: "operations-or-finance" },
            { field: "note", after: "since May" },
          ],
        },
        {
          kind: "answer",
          did: "create",
          version: 1,
          last: false,
          fields: [{ field: "answer", after: "chief-executive" }],
        },
        { kind: "respondent", did: "create" },
        { kind: "assessment", did: "create", last: false },
      ]);
      const seen: string[] = [];
      for (let cursor: string | undefined; ;) {
        const page = await must("list-history", { ...of, limit: 2, ...(cursor && { cursor }) });
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.next;
        if (cursor === undefined) break;
      }
      expect(seen).toEqual(items.map(({ id }) => id));
    });

    test("shows an assessment as of every moment as it was shown then", async () => {
      const organisation = await newOrganisation();
      const { assessment, organiser: respondent } = await newAssessment(organisation);
      const of = { organisation, assessment };
      const seen: { readonly at: string; readonly shown: unknown }[] = [];
      const look = async (): Promise<void> => {
        const shown = await view(organisation, assessment);
        seen.push({ at: now(), shown });
      };
      const save = (answer: string | null, note: string | null, base: number) =>
        must("save-answers", { ...of, respondent, round: 1, changes: [{ question, answer, note, base }] });
      await look();
      await save("chief-executive", "why", 0);
      await look();
      await save("operations-or-finance", null, 1);
      await look();
      const { id } = await must("add-respondent", { ...of, name: "Ana" });
      await must("invite-respondent", { ...of, respondent: id });
      await look();
      await save(null, null, 2);
      await must("update-respondent", { ...of, respondent: id, version: 1, removed: true });
      await look();
      await must("update-organisation", { organisation, version: 1, name: "Renamed" });
      const { version } = await must("reveal-round", { ...of, version: 1 });
      await look();
      await must("open-round", { ...of, version });
      await look();
      for (const { at, shown } of seen)
        expect(await view(organisation, assessment, at)).toEqual({ ...(shown as object), asOf: at });
      const before = await ask("get-assessment", { ...of, asOf: "2026-01-01T00:00:00.000Z" });
      expect(before.issues).toMatchObject([{ code: "store/not-found" }]);
    });
  });

  describe("a change", () => {
    test("is taken back as one more change, for every kind that has one to take back", async () => {
      const { of, respondent, save } = await alone();
      const { organisation, assessment } = of;
      const { id: person } = await must("add-respondent", { ...of, name: "Ana" });
      await must("update-respondent", {
        ...of,
        respondent: person,
        version: 1,
        name: "Anna",
        position: "CFO",
      });
      await must("update-respondent", { ...of, respondent, version: 1, name: "Ines" });
      sure(await save({ question, answer: "chief-executive", base: 0 }));
      sure(await save({ question, answer: "operations-or-finance", note: "n", base: 1 }));
      await must("update-assessment", { ...of, version: 1, title: "New", required: ["technology-vision"] });
      await must("update-organisation", { organisation, version: 1, name: "New", industry: "mills" });
      const last = (await must("list-history", { organisation })).items.filter((each) => each.last);
      const undone = last.filter(({ kind, did }) => kind !== "respondent" || did === "update");
      expect(new Set(undone.map(({ kind }) => kind))).toEqual(
        new Set(["organisation", "assessment", "answer", "respondent"]),
      );
      for (const { id, object, version, fields } of undone) {
        const change = await must("undo-change", { organisation, change: id });
        const back = fields?.map(({ field, before, after }) => ({
          field,
          ...(after !== undefined && { before: after }),
          ...(before !== undefined && { after: before }),
        }));
        expect(change).toMatchObject({
          object,
          version: version + 1,
          did: "update",
          last: true,
          fields: back,
        });
      }
      const shown = await view(organisation, assessment);
      expect(shown).toMatchObject({
        organisation: { name: "Harbour Mill" },
        assessment: { title: "Which leader?", required: [] },
        respondents: [{ answers: [{ answer: "chief-executive", version: 3 }] }, { name: "Ana" }],
      });
    });

    test("that began something is taken back by removing it, and that by bringing it back", async () => {
      const { of, save, answers } = await alone();
      const { organisation, assessment } = of;
      sure(await save({ question, answer: "chief-executive", base: 0 }));
      const lines = (await must("list-history", { organisation })).items;
      const began = (kind: string) => lines.find((each) => each.kind === kind && each.did === "create")!;
      await must("undo-change", { organisation, change: began("answer").id });
      expect(await answers()).toEqual([]);
      const removal = await must("undo-change", { organisation, change: began("assessment").id });
      expect(removal.did).toBe("remove");
      expect(await refusal("get-assessment", of)).toBe("store/not-found");
      expect((await must("undo-change", { organisation, change: removal.id })).did).toBe("restore");
      expect((await view(organisation, assessment)).respondents).toHaveLength(1);
    });

    test("that another built on is not taken back, and says whose that is", async () => {
      const { of, save } = await alone();
      const { organisation } = of;
      sure(await save({ question, answer: "chief-executive", base: 0 }));
      sure(await save({ question, answer: "operations-or-finance", base: 1 }));
      const [, first] = (await must("list-history", of)).items.filter(({ kind }) => kind === "answer");
      const answer = await ask("undo-change", { organisation, change: first!.id });
      expect(answer.issues).toMatchObject([{ code: "store/changed-meanwhile", data: { by: "Ines" } }]);
    });

    test("is brought back from any version, also over a removal", async () => {
      const { of } = await alone();
      const { organisation, assessment: object } = of;
      await must("update-assessment", { ...of, version: 1, title: "Second" });
      await must("update-assessment", { ...of, version: 2, title: "Third" });
      await must("update-assessment", { ...of, version: 3, removed: true });
      const back = { organisation, kind: "assessment", object } as const;
      expect(await refusal("restore-version", { ...back, restore: 2, version: 3 })).toBe(
        "store/changed-meanwhile",
      );
      expect(await refusal("restore-version", { ...back, restore: 9, version: 4 })).toBe("store/not-found");
      expect(await refusal("restore-version", { ...back, kind: "answer", restore: 2, version: 4 })).toBe(
        "store/not-found",
      );
      expect(await must("restore-version", { ...back, restore: 2, version: 4 })).toMatchObject({
        did: "restore",
        version: 5,
      });
      expect((await view(organisation, object)).assessment.title).toBe("Second");
    });

    test("that is for good is not taken back: a link, a hand-in, a round, an answer of a round that is over", async () => {
      const { of, respondent, save } = await alone();
      const { organisation, assessment } = of;
      sure(await save({ question, answer: "chief-executive", base: 0 }));
      const ana = await invited(organisation, assessment, "Ana");
      const undo = async (kind: string) => {
        const { items } = await must("list-history", of);
        const change = items.find((each) => each.kind === kind && each.last);
        return refusal("undo-change", { organisation, change: change!.id });
      };
      expect(await undo("invitation")).toBe("store/cannot-undo");
      await must("submit-answers", { ...of, respondent, round: 1, version: 1, submitted: true });
      expect(await undo("respondent")).toBe("store/cannot-undo");
      expect(await undo("answer")).toBe("store/cannot-undo");
      await must("submit-invitation", { token: ana.token, round: 1, submitted: true });
      expect(await undo("assessment")).toBe("store/cannot-undo");
      const { version } = (await view(organisation, assessment)).assessment;
      await must("open-round", { ...of, version });
      expect(await undo("assessment")).toBe("store/cannot-undo");
      expect((await view(organisation, assessment)).assessment).toMatchObject({ round: 2, revealed: 1 });
    });

    test("that takes a respondent away again closes their link", async () => {
      const organisation = await newOrganisation();
      const { assessment } = await newAssessment(organisation);
      const { token, respondent } = await invited(organisation, assessment, "Ana");
      const line = (await must("list-history", { organisation, object: respondent })).items[0]!;
      const removal = await must("undo-change", { organisation, change: line.id });
      await must("undo-change", { organisation, change: removal.id });
      expect(await refusal("open-invitation", { token })).toBe("store/link-not-valid");
    });
  });

  test("versions of an object count on without gaps, and its history ends as it is", async () => {
    const title = fc.constantFrom("a", "b", "c");
    const step = fc.record({
      title: fc.option(title, { nil: undefined }),
      removed: fc.option(fc.boolean(), { nil: undefined }),
      stale: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const { of } = await alone();
        let version = 1;
        for (const { title: next, removed, stale } of steps) {
          const given = stale ? version + 1 : version;
          const changes = {
            ...(next !== undefined && { title: next }),
            ...(removed !== undefined && { removed }),
          };
          const answer = await ask("update-assessment", { ...of, version: given, ...changes });
          if (stale) expect(answer.issues?.[0]?.code).toBe("store/changed-meanwhile");
          else version = sure(answer).version;
        }
        const { items } = await must("list-history", { ...of, object: of.assessment });
        expect(items.map((each) => each.version)).toEqual(
          Array.from({ length: version }, (_, at) => version - at),
        );
      }),
      { numRuns: 10 },
    );
  });
});
