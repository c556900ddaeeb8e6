// The same figures by DuckDB on one thread, in SQL. Arguments: file, pairs. Prints answers and what it took.
import { DuckDBInstance } from "@duckdb/node-api";

const [, , path, pairs = "100000"] = process.argv;
const database = await DuckDBInstance.create(":memory:", { threads: "1" });
const connection = await database.connect();
const run = (sql) => connection.run(sql);
const number = async (sql) => {
  const rows = (await connection.runAndReadAll(sql)).getRows();
  return rows[0].map(Number);
};
await run(`create table read as select row_number() over () as nth, * from read_csv('${path}', header = true,
  columns = { id: 'VARCHAR', name: 'VARCHAR', title: 'VARCHAR', department: 'VARCHAR', email: 'VARCHAR', manager: 'VARCHAR', cost: 'DOUBLE', fte: 'DOUBLE' })`);
await run(`create table person as select row_number() over (order by nth) - 1 as place, id, manager, cost, fte from
  (select id, min(nth) as nth from read group by id) join read using (id, nth)`);
await run(`create table line as select p.place, p.cost, p.fte, s.place as superior, p.manager is null or p.manager = '' as top
  from person p left join person s on p.manager = s.id`);
await run(`create table placed as with recursive walk(place, layer) as (
  select place, 1 from line where top union all
  select line.place, walk.layer + 1 from line join walk on line.superior = walk.place) select * from walk`);
await run(`create table above as with recursive up(place, superior) as (
  select place, place from placed union all
  select up.place, line.superior from up join line on line.place = up.superior where line.superior is not null)
  select * from up`);
await run(`create table below as select above.superior as place, count(*) as heads, sum(cost) as costs, sum(fte) as hours
  from above join line using (place) group by above.superior`);
const [people, rows] = await number("select (select count(*) from person), (select count(*) from read)");
const [orphans] = await number("select count(*) from line where superior is null and not top");
const [inCircles] = await number(`with recursive walk(start, goes) as (
  select place, superior from line where superior is not null and place not in (select place from placed) union
  select walk.start, line.superior from walk join line on line.place = walk.goes where line.superior is not null)
  select count(*) from walk where start = goes`);
const [layers, deepest, placed] = await number("select sum(layer), max(layer), count(*) from placed");
const [managers, oneReport, over25] =
  await number(`select count(*), count(*) filter (reports = 1), count(*) filter (reports > 25)
  from (select superior, count(*) as reports from line where superior is not null group by superior)`);
const [heads, costs] = await number("select sum(heads), sum(costs) from below");
// In two steps: joined at once, small companies get a plan that takes ten times as long.
await run(`create table ways as select i, other, a.superior from (
    select i, (i * 2654435761 % 4294967296) % ${people} as one, ((i * 40503 + 977) % 4294967291) % ${people} as other
    from range(${Number(pairs)}) t(i)) join above a on a.place = one`);
const [found, common] = await number(`with meeting as (
  select i, arg_max(ways.superior, placed.layer) as common from ways
    join above b on b.place = other and b.superior = ways.superior
    join placed on placed.place = ways.superior group by i)
  select count(*), sum(common) from meeting`);
const answers = {
  people,
  duplicates: rows - people,
  orphans,
  inCircles,
  unplaced: people - placed,
  deepest,
  layers,
  managers,
  oneReport,
  over25,
  heads,
  costs,
  nullPairs: Number(pairs) - found,
  common,
};
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(
  JSON.stringify({ answers, seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }),
);
