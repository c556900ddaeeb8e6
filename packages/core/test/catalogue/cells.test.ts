import { expect, test } from "vitest";
import { shipped, shippedCatalogue as catalogue } from "#catalogue/shipped.ts";

const cells = catalogue.roles.flatMap((role) => [
  ...Object.entries(role.strengths).map(([id, cell]) => ({ at: `${role.id}/${id}`, id, cell })),
  ...role.profiles.flatMap((profile) =>
    Object.entries(profile.strengths).map(([id, cell]) => ({
      at: `${role.id}/${profile.id}/${id}`,
      id,
      cell,
    })),
  ),
]);

test("a cell rests on a statement, or is marked as judgement and says why", () => {
  const bare = cells.filter(({ cell }) => cell.basis === "statement" && cell.cites.length === 0);
  expect(bare.map(({ at }) => at)).toEqual([]);
  const silent = cells.filter(({ cell }) => cell.basis === "judgement" && cell.note === undefined);
  expect(silent.map(({ at }) => at)).toEqual([]);
});

test("less than one in twenty strengths above none rests on judgement alone", () => {
  const held = cells.filter(({ cell }) => cell.strength > 0);
  const judged = held.filter(({ cell }) => cell.basis === "judgement");
  expect(judged.length / held.length).toBeLessThan(0.05);
});

test("a range holds the strength given and is wider than one value", () => {
  const odd = cells.filter(
    ({ cell: { range, strength } }) =>
      range !== undefined && !(range[0] < range[1] && range[0] <= strength && strength <= range[1]),
  );
  expect(odd.map(({ at }) => at)).toEqual([]);
});

test("roles, accountabilities, traits and requirements that are named exist", () => {
  const unknown = cells.filter(({ id }) => !shipped.accountability.has(id)).map(({ at }) => at);
  for (const role of catalogue.roles) {
    unknown.push(...Object.keys(role.traits).filter((id) => !shipped.trait.has(id)));
    unknown.push(
      ...role.requirements.flatMap(({ requirement }) =>
        shipped.requirement.has(requirement) ? [] : requirement,
      ),
    );
    unknown.push(...role.closeTo.flatMap((close) => (shipped.role.has(close.role) ? [] : close.role)));
  }
  for (const { title, roles } of catalogue.titles)
    unknown.push(...roles.filter((role) => !shipped.role.has(role)).map((role) => `${title}: ${role}`));
  expect(unknown).toEqual([]);
});

test("every accountability is held by some role", () => {
  const unheld = catalogue.accountabilities
    .filter(({ id }) => !cells.some((entry) => entry.id === id && entry.cell.strength > 0))
    .map(({ id }) => id);
  expect(unheld).toEqual([]);
});
