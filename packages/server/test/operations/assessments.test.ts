import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { onEveryEngine } from "../engines.ts";
import { worldOf } from "./world.ts";

onEveryEngine((store) => {
  const { ask, must, refusal, newOrganisation, newAssessment, view } = worldOf(store);

  describe("an organisation", () => {
    test("is kept, listed, renamed, removed and brought back", async () => {
      const made = await must("create-organisation", { name: "  Harbour Mill ", industry: "textiles" });
      expect(made).toMatchObject({ name: "Harbour Mill", industry: "textiles", version: 1 });
      const organisation = made.id;
      const renamed = await must("update-organisation", { organisation, version: 1, industry: null });
      expect(renamed).not.toHaveProperty("industry");
      await must("update-organisation", { organisation, version: 2, removed: true });
      const here = (await must("list-organisations", { limit: 200 })).items.map(({ id }) => id);
      const gone = (await must("list-organisations", { limit: 200, removed: true })).items.map(
        ({ id }) => id,
      );
      expect([here.includes(organisation), gone.includes(organisation)]).toEqual([false, true]);
      const back = await must("update-organisation", { organisation, version: 3, removed: false });
      expect(back).toMatchObject({ version: 4, name: "Harbour Mill" });
    });

    test("that is removed answers not-found for all that is in it, until it is back", async () => {
      const organisation = await newOrganisation();
      const { assessment, organiser: respondent } = await newAssessment(organisation);
      const of = { organisation, assessment };
      const { token } = await must("invite-respondent", { ...of, respondent });
      const change = (await must("list-history", of)).items.find(({ kind }) => kind === "assessment");
      await must("update-organisation", { organisation, version: 1, removed: true });
      const changes = [{ question: "reports-to", answer: "chief-executive", base: 0 }];
      const notFound = "store/not-found";
      expect(await refusal("get-assessment", of)).toBe(notFound);
      expect(await refusal("list-assessments", { organisation })).toBe(notFound);
      expect(await refusal("create-assessment", { organisation, title: "x" })).toBe(notFound);
      expect(await refusal("update-assessment", { ...of, version: 1, title: "x" })).toBe(notFound);
      expect(await refusal("duplicate-assessment", { ...of, title: "x" })).toBe(notFound);
      expect(await refusal("save-answers", { ...of, respondent, round: 1, changes })).toBe(notFound);
      expect(await refusal("add-respondent", { ...of, name: "x" })).toBe(notFound);
      expect(await refusal("reveal-round", { ...of, version: 1 })).toBe(notFound);
      expect(await refusal("undo-change", { organisation, change: change!.id })).toBe(notFound);
      expect(await refusal("get-catalogue", { organisation })).toBe(notFound);
      expect(await refusal("export-organisation", { organisation })).toBe(notFound);
      expect(await refusal("open-invitation", { token })).toBe("store/link-not-valid");
      expect(await refusal("answer-invitation", { token, round: 1, changes })).toBe("store/link-not-valid");
      await must("update-organisation", { organisation, version: 2, removed: false });
      expect((await view(organisation, assessment)).respondents[0]).toMatchObject({ answered: 0 });
      expect(await refusal("open-invitation", { token })).toBeUndefined();
    });
  });

  describe("an assessment", () => {
    test("begins empty with its organiser, who is the only respondent", async () => {
      const organisation = await newOrganisation();
      const { assessment } = await newAssessment(organisation, "Which leader next?");
      const shown = await view(organisation, assessment);
      expect(shown.assessment).toMatchObject({
        title: "Which leader next?",
        blind: true,
        round: 1,
        revealed: 0,
      });
      expect(shown.respondents).toMatchObject([{ organiser: true, answered: 0, submitted: 0, answers: [] }]);
    });

    test("begins from a file of one, with answers and remarks", async () => {
      const organisation = await newOrganisation();
      const file = {
        format: "remit/assessment@1",
        organisation: { name: "Harbour Mill" },
        answers: { "reports-to": "chief-executive", "support-load": "heavy" },
        notes: { "reports-to": "since spring" },
        required: ["technology-vision"],
      } as const;
      const shown = await must("create-assessment", {
        organisation,
        title: "From a file",
        assessment: { ...file, required: [...file.required] },
      });
      expect(shown.assessment.required).toEqual(["technology-vision"]);
      expect(shown.respondents[0]?.answers).toMatchObject([
        { question: "reports-to", answer: "chief-executive", note: "since spring", version: 1 },
        { question: "support-load", answer: "heavy", version: 1 },
      ]);
    });

    test("begins from a file of several, whose round is over", async () => {
      const organisation = await newOrganisation();
      const shown = await must("create-assessment", {
        organisation,
        title: "From a file",
        assessment: {
          format: "remit/assessment@1",
          organisation: { name: "Harbour Mill" },
          respondents: [
            { id: "a", name: "Finance", answers: { "reports-to": "chief-executive" } },
            { id: "b", answers: { "reports-to": "operations-or-finance" } },
          ],
        },
      });
      expect(shown.assessment).toMatchObject({ round: 1, revealed: 1 });
      expect(shown.respondents.map(({ name, answers }) => [name, answers?.[0]?.answer])).toEqual([
        ["Finance", "chief-executive"],
        ["b", "operations-or-finance"],
      ]);
    });

    test("of a file that the catalogue does not know is refused with the place, and nothing is kept", async () => {
      const organisation = await newOrganisation();
      const answer = await ask("create-assessment", {
        organisation,
        title: "x",
        assessment: {
          format: "remit/assessment@1",
          organisation: { name: "x" },
          answers: { "reports-to": "the-cat" },
        },
      });
      expect(answer.issues).toMatchObject([
        { code: "decide/unknown-option", path: ["assessment", "answers", "reports-to"] },
      ]);
      expect((await must("list-assessments", { organisation })).items).toEqual([]);
    });

    test("sent twice under one id is made once, also after it changed; with other content it is refused", async () => {
      const organisation = await newOrganisation();
      const [id, person] = [randomUUID(), randomUUID()];
      const input = {
        organisation,
        id,
        title: "Once",
        respondent: { id: person, name: "Ana" },
        assessment: {
          format: "remit/assessment@1" as const,
          organisation: { name: "Harbour Mill" },
          answers: { "reports-to": "chief-executive" },
        },
      };
      const first = await must("create-assessment", input);
      expect(await must("create-assessment", input)).toEqual(first);
      await must("update-assessment", { organisation, assessment: id, version: 1, title: "Renamed" });
      expect(await must("create-assessment", input)).toMatchObject({ assessment: { title: "Renamed" } });
      for (const other of [
        { ...input, title: "Other" },
        { ...input, respondent: { id: randomUUID(), name: "Ana" } },
        { ...input, respondent: { id: person, name: "Bo" } },
        { ...input, assessment: { ...input.assessment, answers: {} } },
      ])
        expect(await refusal("create-assessment", other)).toBe("store/id-taken");
      expect((await view(organisation, id)).respondents).toHaveLength(1);
    });

    test("is listed newest change first, page by page, each once", async () => {
      const organisation = await newOrganisation();
      const made: string[] = [];
      for (let count = 0; count < 5; count += 1) made.unshift((await newAssessment(organisation)).assessment);
      await must("update-assessment", { organisation, assessment: made[4]!, version: 1, title: "newest" });
      made.unshift(made.pop()!);
      const seen: string[] = [];
      for (let cursor: string | undefined; ;) {
        const page = await must("list-assessments", { organisation, limit: 2, ...(cursor && { cursor }) });
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.next;
        if (cursor === undefined) break;
      }
      expect(seen).toEqual(made);
      for (const cursor of ["", "x", Buffer.from("2026 x").toString("base64url"), "x".repeat(200)])
        expect(await refusal("list-assessments", { organisation, cursor })).toBe("store/cursor-not-valid");
    });

    test("is duplicated with its answers, and the copy goes its own way", async () => {
      const organisation = await newOrganisation();
      const { assessment, organiser: respondent } = await newAssessment(organisation);
      const save = (of: string, who: string, answer: string, base: number) =>
        must("save-answers", {
          organisation,
          assessment: of,
          respondent: who,
          round: 1,
          changes: [{ question: "reports-to", answer, note: "why", base }],
        });
      await save(assessment, respondent, "chief-executive", 0);
      const id = randomUUID();
      const copy = await must("duplicate-assessment", { organisation, assessment, id, title: "Copy" });
      expect(copy.respondents[0]).toMatchObject({
        organiser: true,
        answers: [{ question: "reports-to", answer: "chief-executive", note: "why", version: 1 }],
      });
      expect(copy.respondents[0]?.id).not.toBe(respondent);
      await save(id, copy.respondents[0]!.id, "operations-or-finance", 1);
      expect((await view(organisation, assessment)).respondents[0]?.answers?.[0]?.answer).toBe(
        "chief-executive",
      );
      expect(await must("duplicate-assessment", { organisation, assessment, id, title: "Copy" })).toEqual(
        await view(organisation, id),
      );
    });

    test("marks as required only what the catalogue knows", async () => {
      const organisation = await newOrganisation();
      const { assessment } = await newAssessment(organisation);
      const mark = (required: string[]) =>
        ask("update-assessment", { organisation, assessment, version: 1, required });
      expect((await mark(["technology-vision", "nothing"])).issues).toMatchObject([
        { code: "decide/unknown-accountability", path: ["required", 1] },
      ]);
      expect((await mark(["technology-vision"])).value).toMatchObject({ version: 2 });
    });

    test("that is removed is not found, is listed as removed, and comes back whole", async () => {
      const organisation = await newOrganisation();
      const { assessment } = await newAssessment(organisation);
      const before = await view(organisation, assessment);
      await must("update-assessment", { organisation, assessment, version: 1, removed: true });
      expect(await refusal("get-assessment", { organisation, assessment })).toBe("store/not-found");
      expect((await must("list-assessments", { organisation, removed: true })).items).toHaveLength(1);
      await must("update-assessment", { organisation, assessment, version: 2, removed: false });
      expect((await view(organisation, assessment)).respondents).toEqual(before.respondents);
    });
  });
});
