import { describe, expect, test } from "vitest";
import { imported } from "./read.ts";

describe("two superiors in one cell", () => {
  const csv = (cell: string): string =>
    `ID,Name,Title,Reports to\n1,Ann,CEO,\n2,Bob,CTO,1\n3,Cy,CFO,1\n4,Di,Dev,"${cell}"\n`;

  test.each(["Bob, Cy", "Bob; Cy", "Bob|Cy", "Bob; Cy; Nobody", "2;3"])(
    "%s: the solid line leads to one of them, and which is asked",
    async (cell) => {
      const { faults, structure } = await imported(csv(cell));
      expect(faults).toMatchObject([
        {
          code: "ambiguous-manager",
          row: 5,
          data: { candidates: ["2", "3"] },
          repair: { kind: "put-under", to: "2" },
        },
      ]);
      expect(structure.positions[3]).not.toHaveProperty("reportsTo");
    },
  );

  test("are none where a comma stands in a name", async () => {
    const { faults, structure } = await imported(csv("Cy, Bob").replace("Bob,CTO", "Bob Cy,CTO"));
    expect(faults).toEqual([]);
    expect(structure.positions[3]).toMatchObject({ reportsTo: "2" });
  });
});

test("a column of dotted lines is read by its usual names", async () => {
  const { structure, unmatched } = await imported(
    "Name,Title,Reports to,Dotted line to\nAnn,CEO,,\nBob,CTO,Ann,\nCy,CFO,Ann,Bob\n",
  );
  expect(unmatched).toEqual([]);
  expect(structure.positions[2]).toMatchObject({ reportsTo: "ann", dotted: ["bob"] });
});

describe("zeros that a spreadsheet took off", () => {
  const csv = (ids: readonly string[], manager: string, column = "Employee ID"): string =>
    `${column},Name,Title,Manager ID\n${ids.map((id, nth) => `${id},Person ${nth},Clerk,${nth === 0 ? "" : ids[0]}`).join("\n")}\n9,Di,Clerk,${manager}\n`;

  test.each([
    ["12", ["00001", "00012", "00021"], "Employee ID"],
    ["0012", ["1", "12", "21"], "Person ID"],
  ])("%s may mean the one id that is the same without them", async (manager, ids, column) => {
    const { faults, structure } = await imported(csv(ids, manager, column));
    const meant = structure.positions[1]!.id;
    expect(faults).toMatchObject([{ code: "unknown-manager", row: 5, repair: { to: meant } }]);
  });

  test("mean nobody where several are the same", async () => {
    const { faults, structure } = await imported(csv(["1", "012", "0012"], "12", "ID"));
    expect(faults).toMatchObject([{ code: "unknown-manager", repair: { to: structure.positions[0]!.id } }]);
  });
});
