import { describe, expect, test } from "vitest";
import { onEveryEngine } from "../engines.ts";
import { worldOf } from "./world.ts";

onEveryEngine((store) => {
  const { ask, must, refusal, newOrganisation, newAssessment, invited, view } = worldOf(store);
  const answers = (answer: string, base = 0) => [{ question: "reports-to", answer, base }];

  const group = async () => {
    const organisation = await newOrganisation();
    const { assessment, organiser } = await newAssessment(organisation);
    const ana = await invited(organisation, assessment, "Ana");
    const bo = await invited(organisation, assessment, "Bo");
    return { of: { organisation, assessment }, organiser, ana, bo };
  };
  /** Hands in as the organiser. */
  const handIn = async (of: { organisation: string; assessment: string }, round = 1) => {
    const [organiser] = (await view(of.organisation, of.assessment)).respondents;
    const { id: respondent, version } = organiser!;
    return must("submit-answers", { ...of, respondent, round, version, submitted: true });
  };

  describe("a link", () => {
    test("shows its holder the assessment and their own answers, and keeps what they answer", async () => {
      const { of, ana } = await group();
      const opened = await must("open-invitation", { token: ana.token });
      expect(opened).toMatchObject({
        organisation: { name: "Harbour Mill" },
        assessment: { id: of.assessment, round: 1, revealed: 0, blind: true },
        respondent: { id: ana.respondent, name: "Ana", submitted: 0 },
        answers: [],
        progress: { submitted: 0, respondents: 3 },
        group: [],
      });
      const changes = answers("chief-executive");
      const kept = await must("answer-invitation", { token: ana.token, round: 1, changes });
      expect(kept).toEqual({ saved: [{ question: "reports-to", version: 1 }], conflicts: [] });
      const again = await must("open-invitation", { token: ana.token });
      expect(again.answers).toMatchObject([{ question: "reports-to", answer: "chief-executive" }]);
      const [line] = (await must("list-history", of)).items;
      expect(line?.who).toEqual({ kind: "respondent", respondent: ana.respondent, name: "Ana" });
    });

    test("that is opened many times is marked once", async () => {
      const { of, ana } = await group();
      await Promise.all([1, 2, 3].map(() => must("open-invitation", { token: ana.token })));
      const shown = (await view(of.organisation, of.assessment)).respondents;
      expect(shown.find(({ name }) => name === "Ana")?.invitation?.opened).toBeDefined();
      const lines = (await must("list-history", of)).items;
      const marked = lines.filter(({ kind, did }) => kind === "invitation" && did === "update");
      expect(marked).toHaveLength(1);
    });

    test("is closed by a new one, by revoking, and by removing its holder; all answer alike", async () => {
      const { of, ana, bo } = await group();
      const { token: newer } = await must("invite-respondent", { ...of, respondent: ana.respondent });
      expect(await refusal("open-invitation", { token: newer })).toBeUndefined();
      await must("revoke-invitation", { ...of, respondent: ana.respondent });
      const { version } = (await view(of.organisation, of.assessment)).respondents.find(
        ({ id }) => id === bo.respondent,
      )!;
      await must("update-respondent", { ...of, respondent: bo.respondent, version, removed: true });
      const back = { ...of, respondent: bo.respondent, version: version + 1, removed: false };
      await must("update-respondent", back);
      const forged = Buffer.from(newer, "base64url");
      forged[forged.length - 1]! ^= 1;
      const unknown = Buffer.from(newer, "base64url");
      unknown[20]! ^= 1;
      const tokens = [
        ana.token,
        newer,
        bo.token,
        forged.toString("base64url"),
        unknown.toString("base64url"),
        "x".repeat(40),
        `${newer}=`,
        "€".repeat(40),
      ];
      const said = await Promise.all(
        tokens.flatMap((token) => [
          ask("open-invitation", { token }),
          ask("answer-invitation", { token, round: 1, changes: answers("chief-executive") }),
          ask("submit-invitation", { token, round: 1, submitted: true }),
        ]),
      );
      for (const answer of said)
        expect(answer).toEqual({ issues: [{ code: "store/link-not-valid", path: ["token"], data: {} }] });
    });

    test("ends with its days", async () => {
      const { of, ana } = await group();
      const asked = { ...of, respondent: ana.respondent, days: 1 };
      const { token, expires, path } = await must("invite-respondent", asked);
      expect(path).toBe(`/respond/${token}`);
      // The clock of these tests goes on by milliseconds: the link is brought to its end instead.
      await store()
        .db.updateTable("invitation")
        .set({ expires: "2026-02-03T04:05:06.790Z" } as never)
        .where("org_id", "=", of.organisation)
        .where("respondent_id", "=", ana.respondent)
        .where("removed", "is", null)
        .execute();
      expect(Date.parse(expires)).toBeGreaterThan(Date.parse("2026-02-04T04:05:06.790Z"));
      expect(await refusal("open-invitation", { token })).toBe("store/link-not-valid");
    });

    test("is told once: nothing that is kept holds its secret", async () => {
      const { of, ana } = await group();
      const asked = { ...of, respondent: ana.respondent };
      const { token } = await must("invite-respondent", asked, "the key of this write");
      const secret = Buffer.from(token, "base64url").subarray(32);
      for (const table of ["invitation", "history", "receipt"] as const) {
        const rows = await store()
          .db.selectFrom(table as "history")
          .selectAll()
          .where("org_id", "=", of.organisation)
          .execute();
        expect(rows.length).toBeGreaterThan(0);
        for (const form of ["hex", "base64", "base64url"] as const)
          expect(JSON.stringify(rows)).not.toContain(secret.toString(form));
      }
      const again = await ask("invite-respondent", asked, "the key of this write");
      expect(again.issues).toMatchObject([{ code: "store/told-once" }]);
      expect(await refusal("open-invitation", { token })).toBeUndefined();
    });

    test("made twice at once leaves one open", async () => {
      const { of, ana } = await group();
      const made = await Promise.all(
        [1, 2, 3].map(() => must("invite-respondent", { ...of, respondent: ana.respondent })),
      );
      const open = await Promise.all(made.map(({ token }) => refusal("open-invitation", { token })));
      expect(open.filter((code) => code === undefined)).toHaveLength(1);
    });
  });

  describe("a round", () => {
    test("is revealed with the last who hands in, and can then be answered no more", async () => {
      const { of, organiser, ana, bo } = await group();
      await must("answer-invitation", { token: ana.token, round: 1, changes: answers("chief-executive") });
      await must("answer-invitation", {
        token: bo.token,
        round: 1,
        changes: answers("operations-or-finance"),
      });
      await must("submit-invitation", { token: ana.token, round: 1, submitted: true });
      await handIn(of);
      expect((await view(of.organisation, of.assessment)).assessment.revealed).toBe(0);
      const seen = await must("submit-invitation", { token: bo.token, round: 1, submitted: true });
      expect(seen.assessment.revealed).toBe(1);
      expect(seen.group).toHaveLength(1);
      expect(seen.group[0]?.assessment.respondents?.map(({ answers: own }) => own["reports-to"])).toEqual([
        undefined,
        "chief-executive",
        "operations-or-finance",
      ]);
      const changes = answers("chief-executive", 1);
      expect(await refusal("answer-invitation", { token: bo.token, round: 1, changes })).toBe(
        "store/round-is-over",
      );
      expect(await refusal("save-answers", { ...of, respondent: organiser, round: 1, changes })).toBe(
        "store/round-is-over",
      );
      expect(await refusal("submit-invitation", { token: bo.token, round: 1, submitted: false })).toBe(
        "store/round-is-over",
      );
    });

    test("is not answered after handing in until that is taken back", async () => {
      const { ana } = await group();
      await must("submit-invitation", { token: ana.token, round: 1, submitted: true });
      const input = { token: ana.token, round: 1, changes: answers("chief-executive") };
      expect(await refusal("answer-invitation", input)).toBe("store/already-submitted");
      await must("submit-invitation", { token: ana.token, round: 1, submitted: false });
      expect(await refusal("answer-invitation", input)).toBeUndefined();
    });

    test("handed in by the last two at once is revealed exactly once", async () => {
      for (let count = 0; count < 5; count += 1) {
        const { of, ana, bo } = await group();
        await handIn(of);
        await Promise.all(
          [ana, bo].map(({ token }) => must("submit-invitation", { token, round: 1, submitted: true })),
        );
        const lines = (await must("list-history", { ...of, object: of.assessment })).items;
        expect(lines.filter(({ fields }) => fields?.some(({ field }) => field === "revealed"))).toHaveLength(
          2,
        );
        expect(lines[0]?.fields).toEqual([{ field: "revealed", before: 0, after: 1 }]);
      }
    });

    test("can be ended by the organiser, once, on the version they saw", async () => {
      const { of } = await group();
      expect(await refusal("reveal-round", { ...of, version: 7 })).toBe("store/changed-meanwhile");
      expect(await must("reveal-round", { ...of, version: 1 })).toMatchObject({ revealed: 1, version: 2 });
      expect(await refusal("reveal-round", { ...of, version: 2 })).toBe("store/round-is-over");
    });

    test("after a revealed one begins from everybody's own last answers", async () => {
      const { of, ana, bo } = await group();
      expect(await refusal("open-round", { ...of, version: 1 })).toBe("store/not-revealed");
      const note = "as before";
      const changes = [{ question: "reports-to", answer: "chief-executive", note, base: 0 }];
      await must("answer-invitation", { token: ana.token, round: 1, changes });
      const { version } = await must("reveal-round", { ...of, version: 1 });
      expect(await must("open-round", { ...of, version })).toMatchObject({ round: 2, revealed: 1 });
      const mine = await must("open-invitation", { token: ana.token });
      expect(mine.answers.map(({ round, answer, note: why }) => [round, answer, why])).toEqual([
        [1, "chief-executive", note],
        [2, "chief-executive", note],
      ]);
      const second = [{ question: "reports-to", answer: "operations-or-finance", base: 1 }];
      await must("answer-invitation", { token: ana.token, round: 2, changes: second });
      // The first round stays for everybody, the second is hidden again.
      const others = await must("open-invitation", { token: bo.token });
      expect(others.group).toHaveLength(1);
      expect(JSON.stringify(others)).not.toContain("operations-or-finance");
      const shown = (await view(of.organisation, of.assessment)).respondents.find(
        ({ name }) => name === "Ana",
      );
      expect(shown?.answers?.map(({ round, answer }) => [round, answer])).toEqual([[1, "chief-executive"]]);
      expect(await refusal("answer-invitation", { token: ana.token, round: 1, changes })).toBe(
        "store/round-is-over",
      );
      const last = await must("reveal-round", { ...of, version: version + 1 });
      expect(last.revealed).toBe(2);
      const both = await must("open-invitation", { token: bo.token });
      expect(
        both.group.map(
          ({ assessment }) => assessment.respondents?.find(({ name }) => name === "Ana")?.answers,
        ),
      ).toEqual([{ "reports-to": "chief-executive" }, { "reports-to": "operations-or-finance" }]);
    });
  });

  describe("a respondent", () => {
    test("who comes after a round was revealed answers from the next one on", async () => {
      const { of } = await group();
      const { version } = await must("reveal-round", { ...of, version: 1 });
      const late = await invited(of.organisation, of.assessment, "Late");
      const changes = answers("chief-executive");
      expect(await refusal("answer-invitation", { token: late.token, round: 1, changes })).toBe(
        "store/round-is-over",
      );
      await must("open-round", { ...of, version });
      expect(await refusal("answer-invitation", { token: late.token, round: 2, changes })).toBeUndefined();
    });

    test("who is removed counts no more and comes back with their answers; the organiser stays", async () => {
      const { of, organiser, ana } = await group();
      await must("answer-invitation", { token: ana.token, round: 1, changes: answers("chief-executive") });
      const update = { ...of, respondent: ana.respondent };
      await must("update-respondent", { ...update, version: 1, removed: true });
      expect((await view(of.organisation, of.assessment)).respondents).toHaveLength(2);
      await must("update-respondent", { ...update, version: 2, removed: false, position: "Finance" });
      expect((await view(of.organisation, of.assessment)).respondents).toMatchObject([
        { organiser: true },
        { name: "Ana", position: "Finance", answered: 1 },
        { name: "Bo" },
      ]);
      expect(
        await refusal("update-respondent", { ...of, respondent: organiser, version: 1, removed: true }),
      ).toBe("store/organiser-stays");
    });
  });
});
