import { expect, test } from "vitest";
import { shipped, shippedCatalogue as catalogue } from "#catalogue/shipped.ts";
import type { Role } from "#model/role.ts";

const carriers: Record<string, (first: string, second: string) => boolean> = {
  role: (id) => shipped.role.has(id),
  accountability: (id) => shipped.accountability.has(id),
  question: (id) => shipped.question.has(id),
  trait: (id) => shipped.trait.has(id),
  profile: (role, id) => shipped.role.get(role)?.profiles.some((profile) => profile.id === id) === true,
  order: (first, second) =>
    catalogue.relations.some(({ roles }) => roles[0] === first && roles[1] === second),
};

const cellsOf = (role: Role) => [
  ...Object.entries(role.strengths).map(([id, cell]) => ({ id, cell, at: `${role.id}/${id}` })),
  ...role.profiles.flatMap((profile) =>
    Object.entries(profile.strengths).map(([id, cell]) => ({
      id,
      cell,
      at: `${role.id}/${profile.id}/${id}`,
    })),
  ),
];

test("all disagreements are there, numbered without a gap, each with two sides or more", () => {
  const ids = catalogue.disagreements.map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(32);
  expect(ids).toEqual(ids.map((_, at) => `D-${String(at + 1).padStart(2, "0")}`));
  for (const { id, sides } of catalogue.disagreements) {
    expect(sides.length, id).toBeGreaterThanOrEqual(2);
    const cites = sides.flatMap((side) => side.cites);
    expect(new Set(cites).size, `${id}: a statement takes one side`).toBe(cites.length);
  }
});

test("what a treatment touches exists", () => {
  const missing = catalogue.disagreements.flatMap(({ id, touches }) =>
    touches
      .filter((touch) => {
        const [kind = "", first = "", second = ""] = touch.split("/");
        return carriers[kind]?.(first, second) !== true;
      })
      .map((touch) => `${id}: ${touch}`),
  );
  expect(missing).toEqual([]);
  expect(catalogue.disagreements.filter(({ touches }) => touches.length === 0)).toEqual([]);
});

test("a disputed cell cites a side of the disagreement, whose treatment touches the cell", () => {
  const odd = catalogue.roles.flatMap((role) =>
    cellsOf(role).flatMap(({ cell, id, at }) =>
      cell.disputed
        .filter((dispute) => {
          const disagreement = shipped.disagreement.get(dispute);
          const sides = disagreement?.sides.flatMap(({ cites }) => cites) ?? [];
          const cited = [...cell.cites, ...cell.against].some((cite) => sides.includes(cite));
          const touched = disagreement?.touches.some(
            (touch) =>
              touch === `accountability/${id}` ||
              touch === `role/${role.id}` ||
              touch.startsWith(`profile/${role.id}/`) ||
              touch.startsWith("question/"),
          );
          return !cited || touched !== true;
        })
        .map((dispute) => `${at}: ${dispute}`),
    ),
  );
  expect(odd).toEqual([]);
});

test("a profile and the disagreement it settles name each other", () => {
  const odd = catalogue.roles.flatMap((role) =>
    role.profiles.flatMap((profile) =>
      profile.disagreements
        .filter(
          (id) => shipped.disagreement.get(id)?.touches.includes(`profile/${role.id}/${profile.id}`) !== true,
        )
        .map((id) => `${role.id}/${profile.id}: ${id}`),
    ),
  );
  expect(odd).toEqual([]);
});
