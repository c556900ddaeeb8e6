import { sql } from "kysely";
import { expect, test } from "vitest";
import { check } from "../../src/store/check.ts";
import { onEveryEngine } from "../engines.ts";
import { seed } from "./seed.ts";

onEveryEngine((store, { name }) => {
  let org = "";
  test("a sound store has counts and no findings", async () => {
    org = await seed(store(), "Sound", 60);
    const { rows, organisations, findings } = await check(store().db);
    expect({ organisations, findings }).toEqual({ organisations: 1, findings: [] });
    expect(rows).toMatchObject({
      organisation: 1,
      assessment: 60,
      respondent: 60,
      answer: 240,
      structure: 1,
      receipt: 1,
    });
    expect(rows.history).toBe(1 + 60 * (3 + 1 + 4 + 1 + 1) + 1 + 2);
  });

  const planted: readonly (readonly [string, string, string])[] = [
    [
      "a line of history is lost",
      "delete from history where org_id = :org and kind = 'assessment' and version = 2",
      "history-broken",
    ],
    [
      "a first line of history is lost",
      "delete from history where org_id = :org and kind = 'assessment' and version = 1",
      "history-broken",
    ],
    [
      "a row is changed past its history",
      "update assessment set title = 'past' where org_id = :org",
      "history-differs",
    ],
    [
      "a row is counted on past its history",
      "update amendment set version = 2 where org_id = :org",
      "history-differs",
    ],
    [
      "a moment is changed by a millisecond",
      "update respondent set created = created + interval '1 ms' where org_id = :org",
      "history-differs",
    ],
    [
      "a row is gone and its history stays",
      "delete from amendment where org_id = :org",
      "history-of-nothing",
    ],
    [
      "a state of history is changed",
      `update history set state = state || '{"name":"x"}' where org_id = :org and kind = 'respondent'`,
      "history-differs",
    ],
    [
      "a reference is not held",
      "alter table answer drop constraint answer_assessment_fk; update answer set assessment_id = '11111111-1111-4111-8111-111111111111' where org_id = :org",
      "history-differs",
    ],
    [
      "a constraint is lost",
      "alter table answer drop constraint answer_organisation_fk",
      "constraint-missing",
    ],
    [
      "another schema",
      "insert into kysely_migration (name, timestamp) values ('9999', '2030')",
      "schema-differs",
    ],
  ];
  // Damage of one kind after another, each undone: the list of faults is what the check is for.
  test.each(name === "Citus" ? [] : planted)("%s", async (_, statement, code) => {
    const transaction = await store().db.startTransaction().execute();
    try {
      for (const each of statement.replaceAll(":org", `'${org}'`).split("; "))
        await sql.raw(each).execute(transaction);
      const { findings } = await check(transaction);
      expect(findings.map((finding) => finding.code)).toContain(`store/${code}`);
    } finally {
      await transaction.rollback().execute();
    }
  });
});
