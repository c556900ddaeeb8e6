import { describe, expect, test } from "vitest";
import { lintQueries } from "../query-lint.ts";

describe("a statement that binds org_id passes", () => {
  test.each([
    "select * from assessment where org_id = $1 and id = $2",
    'select "a"."id" from "assessment" as "a" where "a"."org_id" = $1',
    "select * from assessment where org_id = $1::uuid",
    "select * from assessment a join respondent r on r.org_id = a.org_id and r.assessment_id = a.id where a.org_id = $1",
    "select * from assessment a join respondent r using (org_id) where r.org_id = $1",
    "select * from assessment a, respondent r where (a.org_id, a.id) = (r.org_id, r.assessment_id) and a.org_id = $1",
    "select * from assessment a left join respondent r on r.org_id = a.org_id where a.org_id = $1",
    "select *, (select count(*) from answer n where n.org_id = a.org_id and n.assessment_id = a.id) from assessment a where a.org_id = $1",
    "with mine as (select org_id, id from assessment where org_id = $1) select * from mine join respondent r on r.org_id = mine.org_id",
    "select * from (select * from assessment where org_id = $1) as x join answer n on n.org_id = x.org_id",
    "with recursive up as (select org_id, id from history where org_id = $1 union select h.org_id, h.id from history h join up on up.id = h.object_id where h.org_id = $1) select id from up",
    "select 1 from history where org_id = $1 union all select 2 from answer where org_id = $1",
    "insert into receipt (org_id, id) values ($1, $2), ($3, $4) on conflict do nothing returning *",
    "insert into receipt (org_id, id) values ($1, $2) on conflict (org_id, id) do update set at = excluded.at",
    "insert into answer (id, org_id) select id, org_id from history where org_id = $1",
    "insert into answer (id, org_id) select $2, $1 from history where org_id = $1",
    "update assessment set title = $1 where org_id = $2 and id = $3 and version = $4 returning *",
    "update answer set note = $1 from respondent r where r.org_id = answer.org_id and answer.org_id = $2",
    "delete from answer using respondent r where r.org_id = $1 and r.org_id = answer.org_id",
    "with gone as (delete from answer where org_id = $1 returning *) select * from gone",
    "select nspname from pg_namespace",
    'select * from "organisation" where "removed" is null and ("changed", "id") < ($1, $2) order by "changed" desc, "id" desc limit $3',
    "begin",
  ])("%s", async (statement) => {
    expect(await lintQueries([statement])).toEqual([]);
  });
});

describe("a statement that asks several organisations is found", () => {
  test.each([
    ["select * from assessment where id = $1", 1],
    ["select * from organisation where id = $1", 1],
    ["select * from assessment where org_id = $1 or id = $2", 1],
    ["select * from assessment where not (org_id = $1)", 1],
    ["select * from assessment where org_id <> $1", 1],
    ["select * from assessment where org_id in ($1, $2)", 1],
    ["select * from assessment where org_id::text = $1", 1],
    ["select * from assessment where org_id = current_setting('app.org_id')::uuid", 1],
    ["select * from assessment where org_id = org_id", 1],
    ["select * from assessment a join respondent r on r.assessment_id = a.id where a.org_id = $1", 1],
    ["select * from assessment a left join respondent r on a.org_id = $1 and r.org_id = $1", 1],
    [
      "select * from assessment a where a.org_id = $1 and exists (select 1 from answer n where n.assessment_id = a.id)",
      1,
    ],
    [
      "select * from assessment a where exists (select 1 from answer n where n.org_id = a.org_id and n.org_id = $1)",
      1,
    ],
    ["select (select count(*) from answer) from assessment where org_id = $1", 1],
    ["with all_of_them as (select id from assessment) select * from all_of_them", 1],
    [
      "with recursive up as (select org_id, id from history where org_id = $1 union select h.org_id, h.id from history h join up on up.org_id = h.org_id) select id from up",
      1,
    ],
    ["select 1 from history where org_id = $1 union all select 2 from answer", 1],
    ["insert into receipt (id) values ($1)", 1],
    ["insert into receipt (org_id, id) values (gen_random_uuid(), $1)", 1],
    ["insert into receipt (org_id, id) values ($1, (select max(id) from receipt where org_id = $1))", 1],
    ["insert into receipt (org_id, id) values ($1, $2) on conflict (org_id, id) do update set at = now()", 1],
    ["insert into answer (id, org_id) select id, org_id from history", 2],
    ["update assessment set title = $1 where id = $2", 1],
    ["update assessment set org_id = $1 where org_id = $2", 1],
    ["update answer set note = $1 from respondent r where r.id = respondent_id and answer.org_id = $2", 1],
    ["delete from answer", 1],
    ["with gone as (delete from answer where id = $1 returning *) select * from gone", 1],
    ['select * from "organisation" where "removed" is null order by "name"', 1],
  ])("%s", async (statement, faults) => {
    expect(await lintQueries([statement])).toHaveLength(faults);
  });
});
