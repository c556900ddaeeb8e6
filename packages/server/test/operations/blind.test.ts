import { expect, test } from "vitest";
import { onEveryEngine } from "../engines.ts";
import { worldOf } from "./world.ts";

/** Stands in the remark of a hidden answer, and nowhere else. */
const planted = "planted-7f3a";

onEveryEngine((store) => {
  const { ask, must, refusal, now, newOrganisation, newAssessment, invited, view, everything } =
    worldOf(store);

  const hiding = async () => {
    const organisation = await newOrganisation();
    const { assessment, organiser } = await newAssessment(organisation);
    const ana = await invited(organisation, assessment, "Ana");
    const bo = await invited(organisation, assessment, "Bo");
    const save = (note: string, base: number) =>
      must("answer-invitation", {
        token: ana.token,
        round: 1,
        changes: [{ question: "reports-to", answer: "chief-executive", note, base }],
      });
    await save(planted, 0);
    await save(`${planted}!`, 1);
    return { of: { organisation, assessment }, organiser, ana, bo, between: now() };
  };

  test("no operation shows a hidden answer, but for the link of who gave it", async () => {
    const { of, organiser, ana, bo, between } = await hiding();
    const { organisation, assessment } = of;
    const changes = [{ question: "reports-to", answer: "chief-executive", base: 0 }];
    const lines = (await must("list-history", { ...of, limit: 200 })).items;
    const hidden = lines.filter(({ kind }) => kind === "answer");
    expect(hidden).toHaveLength(2);
    expect(hidden.every(({ fields, about }) => fields === undefined && about === undefined)).toBe(true);
    const object = hidden[0]!.object;
    const restore = { organisation, kind: "answer", object, restore: 1, version: 2 } as const;
    const said = [
      lines,
      await view(organisation, assessment),
      await view(organisation, assessment, between),
      await ask("list-assessments", { organisation }),
      await ask("list-history", { organisation }),
      await ask("list-history", { organisation, object }),
      await everything(organisation),
      await ask("duplicate-assessment", { ...of, title: "Copy" }),
      await ask("keep-recommendation", of),
      await ask("keep-recommendation", { ...of, respondent: ana.respondent }),
      await ask("keep-recommendation", { ...of, respondent: ana.respondent, round: 1 }),
      await ask("list-recommendations", of),
      await ask("undo-change", { organisation, change: hidden[0]!.id }),
      await ask("undo-change", { organisation, change: hidden[1]!.id }),
      await ask("restore-version", restore),
      await ask("restore-version", { ...restore, version: 1 }),
      await ask("save-answers", { ...of, respondent: ana.respondent, round: 1, changes }),
      await ask("save-answers", { ...of, respondent: organiser, round: 1, changes }),
      await ask("update-assessment", { ...of, version: 1, blind: false }),
      await ask("update-respondent", { ...of, respondent: ana.respondent, version: 1, name: "Anna" }),
      await ask("update-respondent", { ...of, respondent: ana.respondent, version: 2, removed: true }),
      await view(organisation, assessment),
      await ask("update-respondent", { ...of, respondent: ana.respondent, version: 3, removed: false }),
      await ask("open-invitation", { token: bo.token }),
      await ask("answer-invitation", { token: bo.token, round: 1, changes }),
      await ask("submit-invitation", { token: bo.token, round: 1, submitted: true }),
      await ask("list-history", { ...of, limit: 200 }),
      await everything(organisation),
    ];
    for (const answer of said) expect(JSON.stringify(answer)).not.toContain(planted);
    const link = await must("invite-respondent", { ...of, respondent: ana.respondent });
    expect(JSON.stringify(await must("open-invitation", { token: link.token }))).toContain(planted);
  });

  test("what may not be seen may not be changed here either", async () => {
    const { of, ana } = await hiding();
    const { organisation } = of;
    const [change] = (await must("list-history", of)).items.filter(({ kind }) => kind === "answer");
    expect(await refusal("undo-change", { organisation, change: change!.id })).toBe("store/not-found");
    const { object } = change!;
    const restore = { organisation, kind: "answer", object, restore: 1, version: 2 } as const;
    expect(await refusal("restore-version", restore)).toBe("store/not-found");
    expect(await refusal("update-assessment", { ...of, version: 1, blind: false })).toBe(
      "store/answers-are-hidden",
    );
    expect(await refusal("keep-recommendation", { ...of, respondent: ana.respondent })).toBe(
      "store/answers-are-hidden",
    );
  });

  test("blindness is not lifted by going back to a version without it", async () => {
    const organisation = await newOrganisation();
    const { assessment } = await newAssessment(organisation);
    const of = { organisation, assessment };
    await must("update-assessment", { ...of, version: 1, blind: false });
    await must("update-assessment", { ...of, version: 2, blind: true });
    const ana = await invited(organisation, assessment, "Ana");
    const changes = [{ question: "reports-to", answer: "chief-executive", note: planted, base: 0 }];
    await must("answer-invitation", { token: ana.token, round: 1, changes });
    const lines = (await must("list-history", { ...of, object: assessment })).items;
    expect(await refusal("undo-change", { organisation, change: lines[0]!.id })).toBe(
      "store/answers-are-hidden",
    );
    const restore = { organisation, kind: "assessment", object: assessment, restore: 2, version: 3 } as const;
    expect(await refusal("restore-version", restore)).toBe("store/answers-are-hidden");
  });

  test("with the round revealed everybody sees, also as of before and in the history", async () => {
    const { of, bo, between } = await hiding();
    await must("reveal-round", { ...of, version: 1 });
    const said = [
      await view(of.organisation, of.assessment),
      await view(of.organisation, of.assessment, between),
      await must("list-history", { ...of, limit: 200 }),
      await must("open-invitation", { token: bo.token }),
      await everything(of.organisation),
    ];
    for (const answer of said) expect(JSON.stringify(answer)).toContain(planted);
  });

  test("what is answered alone is not hidden, nor what the organiser answers", async () => {
    const organisation = await newOrganisation();
    const { assessment, organiser: respondent } = await newAssessment(organisation);
    const of = { organisation, assessment };
    const changes = [{ question: "reports-to", answer: "chief-executive", note: planted, base: 0 }];
    await must("save-answers", { ...of, respondent, round: 1, changes });
    const bo = await invited(organisation, assessment, "Bo");
    expect(JSON.stringify(await view(organisation, assessment))).toContain(planted);
    expect(JSON.stringify(await must("open-invitation", { token: bo.token }))).not.toContain(planted);
  });

  test("without the rule, links show everybody's answers at once", async () => {
    const organisation = await newOrganisation();
    const { assessment, organiser: respondent } = await newAssessment(organisation);
    const of = { organisation, assessment };
    await must("update-assessment", { ...of, version: 1, blind: false });
    const changes = [{ question: "reports-to", answer: "chief-executive", note: planted, base: 0 }];
    await must("save-answers", { ...of, respondent, round: 1, changes });
    const bo = await invited(organisation, assessment, "Bo");
    expect(JSON.stringify(await must("open-invitation", { token: bo.token }))).toContain(planted);
  });
});
