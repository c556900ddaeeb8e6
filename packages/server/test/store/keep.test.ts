import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { create, type New, update, type Writing } from "../../src/store/keep.ts";
import { transact } from "../../src/store/transact.ts";
import { onEveryEngine, sure } from "../engines.ts";

const ines = { kind: "local", name: "Ines" } as const;
const absent = "00000000-0000-4000-8000-000000000000";

onEveryEngine((store) => {
  let clock = Date.parse("2026-02-03T04:05:06.789Z");
  const next = (): string => new Date((clock += 1)).toISOString();

  /** Runs one change of an organisation in a transaction of its own. */
  const within =
    (org: string, at = next()) =>
    <T>(work: (write: Writing) => Promise<T>): Promise<T> =>
      store()
        .db.transaction()
        .execute((db) => work({ db, org, who: ines, at, ids: randomUUID }));

  const assessment = (more: Partial<New<"assessment">> = {}): New<"assessment"> => ({
    id: randomUUID(),
    title: "Which leader?",
    blind: true,
    required: [],
    round: 1,
    revealed: 0,
    ...more,
  });
  const newOrganisation = async (name = "Harbour Mill"): Promise<string> => {
    const org = randomUUID();
    sure(
      await within(org)((write) => create(write, "organisation", { id: org, name, industry: "textiles" })),
    );
    return org;
  };
  const newAssessment = async (org: string, more: Partial<New<"assessment">> = {}) =>
    sure(await within(org)((write) => create(write, "assessment", assessment(more))));
  const historyOf = (org: string, id: string) =>
    store()
      .db.selectFrom("history")
      .selectAll()
      .where("org_id", "=", org)
      .where("object_id", "=", id)
      .orderBy("version")
      .execute();
  const rowOf = (org: string, id: string) =>
    store()
      .db.selectFrom("assessment")
      .selectAll()
      .where("org_id", "=", org)
      .where("id", "=", id)
      .executeTakeFirst();

  describe("an object", () => {
    test("is created at version 1, at the moment given, with its first line of history", async () => {
      const org = await newOrganisation();
      const at = "2026-05-06T07:08:09.010Z";
      const row = sure(
        await within(org, at)((write) => create(write, "assessment", assessment({ required: ["vision"] }))),
      );
      expect(row).toMatchObject({ org_id: org, version: 1, created: at, changed: at, removed: null });
      expect(await rowOf(org, row.id)).toEqual(row);
      const { org_id: _, ...state } = row;
      expect(await historyOf(org, row.id)).toMatchObject([
        { at, who: ines, kind: "assessment", version: 1, did: "create", assessment_id: row.id, state },
      ]);
    });

    test("of an id that is taken is refused, and the one there stays", async () => {
      const org = await newOrganisation();
      const { id } = await newAssessment(org, { title: "first" });
      const again = await within(org)((write) => create(write, "assessment", assessment({ id })));
      expect(again.issues).toMatchObject([{ code: "store/id-taken", path: ["id"] }]);
      expect(await rowOf(org, id)).toMatchObject({ title: "first", version: 1 });
      expect(await historyOf(org, id)).toHaveLength(1);
    });

    test("is changed on the version it has; each change counts on and is told", async () => {
      const org = await newOrganisation();
      const { id, created } = await newAssessment(org);
      const at = next();
      const changed = sure(
        await within(org, at)((write) => update(write, "assessment", { id, version: 1 }, { title: "New" })),
      );
      expect(changed).toMatchObject({ title: "New", version: 2, created, changed: at, blind: true });
      sure(await within(org)((write) => update(write, "assessment", { id, version: 2 }, { removed: true })));
      expect((await rowOf(org, id))?.removed).not.toBeNull();
      sure(await within(org)((write) => update(write, "assessment", { id, version: 3 }, { removed: false })));
      expect(await rowOf(org, id)).toMatchObject({ removed: null, version: 4 });
      const history = await historyOf(org, id);
      expect(history.map(({ version, did }) => [version, did])).toEqual([
        [1, "create"],
        [2, "update"],
        [3, "remove"],
        [4, "restore"],
      ]);
      expect(history.at(1)?.state).toMatchObject({ title: "New", version: 2, changed: at });
    });

    test("on a version it has no more is refused with who changed it, and nothing is overwritten", async () => {
      const org = await newOrganisation();
      const { id } = await newAssessment(org);
      const at = next();
      sure(await within(org, at)((write) => update(write, "assessment", { id, version: 1 }, { title: "A" })));
      const late = await within(org)((write) =>
        update(write, "assessment", { id, version: 1 }, { title: "B" }),
      );
      expect(late.issues).toEqual([
        {
          code: "store/changed-meanwhile",
          path: ["version"],
          data: { kind: "assessment", version: 2, at, by: "Ines" },
        },
      ]);
      expect(await rowOf(org, id)).toMatchObject({ title: "A", version: 2 });
      expect(await historyOf(org, id)).toHaveLength(2);
    });

    test("that is not there, or another organisation's, is not found: one answer for both", async () => {
      const [mine, theirs] = [await newOrganisation(), await newOrganisation()];
      const { id } = await newAssessment(theirs);
      const change = (object: string) =>
        within(mine)((write) => update(write, "assessment", { id: object, version: 1 }, { title: "x" }));
      const [unknown, foreign] = [await change(absent), await change(id)];
      expect(unknown.issues).toMatchObject([{ code: "store/not-found" }]);
      expect(foreign).toEqual(unknown);
      expect(await rowOf(theirs, id)).toMatchObject({ version: 1 });
    });
  });

  describe("a transaction", () => {
    test("that ends in issues leaves neither row nor history", async () => {
      const org = await newOrganisation();
      const { id } = assessment();
      const answer = await transact<never>(store().db, async (db) => {
        const write = { db, org, who: ines, at: next(), ids: randomUUID };
        sure(await create(write, "assessment", assessment({ id })));
        return { issues: [{ code: "store/not-found", path: [], data: {} }] };
      });
      expect(answer.issues).toHaveLength(1);
      expect(await rowOf(org, id)).toBeUndefined();
      expect(await historyOf(org, id)).toEqual([]);
    });

    test("that breaks leaves nothing, and the next one works", async () => {
      const org = await newOrganisation();
      const { id } = assessment();
      const broken = transact(store().db, async (db) => {
        const write = { db, org, who: ines, at: next(), ids: randomUUID };
        sure(await create(write, "assessment", assessment({ id })));
        throw new Error("a bug");
      });
      await expect(broken).rejects.toThrow("a bug");
      expect(await rowOf(org, id)).toBeUndefined();
      await newAssessment(org, { id });
    });

    test("whose history cannot be written does not change the row", async () => {
      const org = await newOrganisation();
      const { id } = await newAssessment(org);
      const [first] = await historyOf(org, id);
      const taken = transact(store().db, (db) => {
        const write = { db, org, who: ines, at: next(), ids: () => first?.id ?? "" };
        return update(write, "assessment", { id, version: 1 }, { title: "lost" });
      });
      await expect(taken).rejects.toMatchObject({ code: "23505" });
      expect(await rowOf(org, id)).toMatchObject({ version: 1, title: "Which leader?" });
    });

    test("of many at once on one version: exactly one is kept", async () => {
      const org = await newOrganisation();
      const { id } = await newAssessment(org);
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, (_, at) =>
          transact(store().db, (db) =>
            update(
              { db, org, who: ines, at: next(), ids: randomUUID },
              "assessment",
              { id, version: 1 },
              { title: `writer ${at}` },
            ),
          ),
        ),
      );
      const kept = outcomes.filter(({ issues }) => issues === undefined);
      expect(kept).toHaveLength(1);
      for (const { issues } of outcomes)
        if (issues) expect(issues).toMatchObject([{ code: "store/changed-meanwhile" }]);
      expect(await rowOf(org, id)).toEqual(kept[0]?.value);
      expect(await historyOf(org, id)).toHaveLength(2);
    });

    test("of many at once that create the same id: exactly one is kept", async () => {
      const org = await newOrganisation();
      const { id } = assessment();
      const outcomes = await Promise.all(
        Array.from({ length: 10 }, (_, at) =>
          transact(store().db, (db) =>
            create(
              { db, org, who: ines, at: next(), ids: randomUUID },
              "assessment",
              assessment({ id, title: `writer ${at}` }),
            ),
          ),
        ),
      );
      expect(outcomes.filter(({ issues }) => issues === undefined)).toHaveLength(1);
      expect(await historyOf(org, id)).toHaveLength(1);
    });
  });

  describe("an organisation", () => {
    test("never sees another's rows, though their ids be the same", async () => {
      const [one, other] = [await newOrganisation("One"), await newOrganisation("Other")];
      const { id } = await newAssessment(one, { title: "of one" });
      await newAssessment(other, { id, title: "of the other" });
      expect(await rowOf(one, id)).toMatchObject({ title: "of one" });
      sure(await within(one)((write) => update(write, "assessment", { id, version: 1 }, { title: "new" })));
      expect(await rowOf(other, id)).toMatchObject({ title: "of the other", version: 1 });
      expect(await historyOf(other, id)).toHaveLength(1);
    });

    test("refers only to rows of its own", async () => {
      const [mine, theirs] = [await newOrganisation(), await newOrganisation()];
      const { id } = await newAssessment(theirs);
      const respondent = {
        id: randomUUID(),
        assessment_id: id,

        name: "Ana",
        organiser: false,
        position: null,
        submitted: 0,
      };
      const written = within(mine)((write) => create(write, "respondent", respondent));
      await expect(written).rejects.toMatchObject({ code: "23503" });
      sure(await within(theirs)((write) => create(write, "respondent", respondent)));
    });

    test("that is deleted takes everything of its own with it, and nothing of another's", async () => {
      const [gone, stays] = [await newOrganisation(), await newOrganisation()];
      for (const org of [gone, stays]) {
        const { id } = await newAssessment(org);
        const respondent = {
          id: randomUUID(),
          assessment_id: id,

          name: "Ana",
          organiser: false,
          position: null,
          submitted: 0,
        };
        sure(await within(org)((write) => create(write, "respondent", respondent)));
      }
      await store().db.deleteFrom("organisation").where("org_id", "=", gone).execute();
      const left = async (org: string) => {
        const { db } = store();
        const counts = [];
        for (const table of ["assessment", "respondent", "history"] as const) {
          const rows = await db.selectFrom(table).select("id").where("org_id", "=", org).execute();
          counts.push(rows.length);
        }
        return counts;
      };
      expect(await left(gone)).toEqual([0, 0, 0]);
      expect(await left(stays)).toEqual([1, 1, 3]);
    });
  });

  describe("a value comes back as it was given", () => {
    test.each([
      ["letters of many scripts", ["Ærø", "日本語", "مرحبا", "👩‍💻", "e\u0301", "\u{10ffff}"]],
      ["blanks, quotes and backslashes", [" a ", "\t\n\r", '"', "'", "\\", "\\u0041", "$1", "{}"]],
      ["signs that only look like ends", ["\u0001", "\u001f", "\u007f", "\u2028", "\ufeff", "\ufffe"]],
    ])("%s", async (_, texts) => {
      const org = await newOrganisation();
      const { id } = await newAssessment(org, { required: texts, title: texts.join("") });
      expect(await rowOf(org, id)).toMatchObject({ required: texts, title: texts.join("") });
      const [line] = await historyOf(org, id);
      expect(line?.state).toMatchObject({ required: texts, title: texts.join("") });
    });

    test("JSON of every kind", async () => {
      const org = await newOrganisation();
      const { id: assessment_id } = await newAssessment(org);
      const respondent_id = randomUUID();
      const respondent = {
        id: respondent_id,
        assessment_id,

        name: "Ana",
        organiser: false,
        position: null,
        submitted: 0,
      };
      sure(await within(org)((write) => create(write, "respondent", respondent)));
      for (const [at, answer] of [null, "text", "", 0, -1, 0.1, 1e21, ["a", "b"], []].entries()) {
        const given = { id: randomUUID(), assessment_id, respondent_id, round: 1, question: `q${at}` };
        const row = sure(
          await within(org)((write) => create(write, "answer", { ...given, answer, note: null })),
        );
        expect(row.answer).toEqual(answer);
        const [line] = await historyOf(org, given.id);
        expect(line?.state.answer).toEqual(answer);
      }
    });

    test("megabytes", async () => {
      const org = await newOrganisation();
      const required = Array.from({ length: 20_000 }, (_, at) => `${at}`.padStart(100, "ü"));
      const { id } = await newAssessment(org, { required });
      expect((await rowOf(org, id))?.required).toEqual(required);
    });

    test("instants to the millisecond, at both ends of the calendar", async () => {
      const org = await newOrganisation();
      for (const at of ["0001-01-01T00:00:00.000Z", "1969-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"]) {
        const { id } = sure(await within(org, at)((write) => create(write, "assessment", assessment())));
        expect(await rowOf(org, id)).toMatchObject({ created: at, changed: at });
      }
    });
  });

  describe("what no engine can keep is an issue, and leaves nothing", () => {
    test.each([
      ["the sign U+0000 in a text", { title: "a\0b" }, "store/text-not-keepable"],
      ["the sign U+0000 in JSON", { required: ["a\0b"] }, "store/text-not-keepable"],
      ["half a surrogate pair in JSON", { required: ["\ud800"] }, "store/value-not-keepable"],
    ] as const)("%s", async (_, more, code) => {
      const org = await newOrganisation();
      const { id } = assessment();
      const write = (db: Writing["db"]): Writing => ({ db, org, who: ines, at: next(), ids: randomUUID });
      const answer = await transact(store().db, (db) =>
        create(write(db), "assessment", assessment({ id, ...more })),
      );
      expect(answer.issues).toMatchObject([{ code }]);
      expect(await rowOf(org, id)).toBeUndefined();
    });

    test("an instant before the calendar", async () => {
      const org = await newOrganisation();
      const at = "0000-01-01T00:00:00.000Z";
      const answer = await transact(store().db, (db) =>
        create({ db, org, who: ines, at, ids: randomUUID }, "assessment", assessment()),
      );
      expect(answer.issues).toMatchObject([{ code: "store/instant-not-keepable" }]);
    });
  });
});
