import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { onEveryEngine } from "../engines.ts";
import { type In, type Name, worldOf } from "./world.ts";

/** Inputs of every operation that names something kept; versions are the ones things have. */
type Inputs = { readonly [N in Name]?: In<N> };

onEveryEngine((store) => {
  const { ask, must, newOrganisation, newAssessment, invited, everything } = worldOf(store);

  /** An organisation with something of everything in it. */
  const full = async () => {
    const organisation = await newOrganisation();
    const { assessment, organiser } = await newAssessment(organisation);
    const of = { organisation, assessment };
    const { respondent } = await invited(organisation, assessment, "Ana");
    const changes = [{ question: "reports-to", answer: "chief-executive", base: 0 }];
    await must("save-answers", { ...of, respondent: organiser, round: 1, changes });
    const { id: recommendation } = await must("keep-recommendation", of);
    const body = {
      kind: "reword",
      of: "role",
      id: "cio",
      field: "name",
      text: "Head of Information",
    } as const;
    const { id: amendment } = await must("put-amendment", { organisation, reason: "ours", body });
    const lines = (await must("list-history", { organisation })).items;
    const change = lines.find(({ kind }) => kind === "answer")!;
    return { organisation, assessment, respondent, organiser, recommendation, amendment, change, body };
  };

  const inputsOf = ({
    body,
    change,
    organiser,
    recommendation,
    amendment,
    ...ids
  }: Awaited<ReturnType<typeof full>>) => {
    const { organisation, assessment, respondent } = ids;
    const of = { organisation, assessment };
    const changes = [{ question: "reports-to", answer: "chief-executive", base: 1 }];
    return {
      "add-respondent": { ...of, name: "x" },
      "duplicate-assessment": { ...of, title: "x" },
      "get-assessment": of,
      "get-recommendation": { organisation, recommendation },
      "invite-respondent": { ...of, respondent },
      "keep-recommendation": { ...of, respondent: organiser },
      "list-history": of,
      "list-recommendations": of,
      "open-round": { ...of, version: 1 },
      "put-amendment": { organisation, id: amendment, version: 1, reason: "x", body },
      "remove-amendment": { organisation, amendment, version: 1, removed: true },
      "restore-version": { organisation, kind: "answer", object: change.object, restore: 1, version: 1 },
      "reveal-round": { ...of, version: 1 },
      "revoke-invitation": { ...of, respondent },
      "save-answers": { ...of, respondent: organiser, round: 1, changes },
      "submit-answers": { ...of, respondent: organiser, round: 1, version: 1, submitted: true },
      "undo-change": { organisation, change: change.id },
      "update-assessment": { ...of, version: 1, title: "x" },
      "update-respondent": { ...of, respondent, version: 1, name: "x" },
      "verify-recommendation": { organisation, recommendation },
    } satisfies Inputs;
  };

  test("another organisation's ids answer as ids that nothing has, and change nothing", async () => {
    const [mine, theirs] = [inputsOf(await full()), inputsOf(await full())];
    const before = await everything(theirs["get-assessment"].organisation);
    const own = await everything(mine["get-assessment"].organisation);
    let tried = 0;
    for (const name of Object.keys(mine) as (keyof typeof mine)[])
      for (const [field, value] of Object.entries(mine[name])) {
        if (typeof value !== "string" || !/^[\da-f-]{36}$/.test(value)) continue;
        const foreign = (theirs[name] as Readonly<Record<string, unknown>>)[field];
        const [unknown, another] = [
          await ask(name, { ...mine[name], [field]: randomUUID() }),
          await ask(name, { ...mine[name], [field]: foreign }),
        ];
        expect([name, field, unknown.issues?.[0]?.code]).toEqual([name, field, "store/not-found"]);
        // An organisation of another is there, but nothing of mine is in it.
        if (field === "organisation") expect(another.issues?.[0]?.code).toBe("store/not-found");
        else expect(another).toEqual(unknown);
        tried += 1;
      }
    expect(tried).toBeGreaterThan(45);
    expect(await everything(theirs["get-assessment"].organisation)).toEqual(before);
    expect(await everything(mine["get-assessment"].organisation)).toEqual(own);
  });

  test("a wrong version changes nothing and says which one there is, and whose", async () => {
    const kept = inputsOf(await full());
    const { organisation } = kept["get-assessment"];
    const before = await everything(organisation);
    const versioned = Object.entries(kept).filter(([, input]) => "version" in input);
    const own = { organisation, version: 1, name: "x" };
    for (const [name, input] of [...versioned, ["update-organisation", own] as const])
      for (const version of [2, 2_147_483_647]) {
        const answer = await ask(name as Name, { ...input, version });
        // A round that is not revealed is not followed by another, whatever the version.
        const code = name === "open-round" ? "store/not-revealed" : "store/changed-meanwhile";
        expect([name, answer.issues?.[0]?.code]).toEqual([name, code]);
        if (code === "store/changed-meanwhile")
          expect(answer.issues?.[0]?.data).toMatchObject({ version: 1, by: "Ines" });
      }
    expect(await everything(organisation)).toEqual(before);
  });

  test("text that no engine keeps is an issue with its place", async () => {
    const { organisation } = await full();
    for (const title of ["a\0b", "half \ud800"])
      expect((await ask("create-assessment", { organisation, title })).issues).toEqual([
        { code: "store/text-not-keepable", path: ["title"], data: {} },
      ]);
  });

  test("an id that another organisation has is free", async () => {
    const [a, b] = [await newOrganisation(), await newOrganisation()];
    const id = randomUUID();
    await must("create-assessment", { organisation: a, id, title: "theirs" });
    const { assessment } = await must("create-assessment", { organisation: b, id, title: "mine" });
    expect(assessment).toMatchObject({ id, title: "mine" });
    expect((await must("get-assessment", { organisation: a, assessment: id })).assessment.title).toBe(
      "theirs",
    );
  });
});
