import type { CatalogueIndex } from "#catalogue/index.ts";
import { cellsOf, intervalOf, midOf } from "#catalogue/strengths.ts";
import type { Profile } from "#model/role.ts";
import type { StrengthCell } from "#model/strength.ts";
import { createRandom } from "#weigh/random.ts";

/** One way to read a role: its own cells, or those of one of its profiles. All lists go by accountability. */
export type Variant = {
  readonly role: number;
  /** Profile id; absent for the role's own cells. */
  readonly profile?: string;
  readonly low: Float64Array;
  readonly width: Float64Array;
  /** 1 where a source or a judgement states the strength, 0 where nothing does. */
  readonly stated: Uint8Array;
  readonly mid: Float64Array;
};

/** What the catalogue says about strengths, as numbers on 0..3. */
export type StrengthModel = {
  readonly roles: number;
  readonly accountabilities: number;
  /** Each role's own cells first, by role, then the profiles. */
  readonly variants: readonly Variant[];
  /** Mean mid strength of the roles' own cells, by accountability: what strengths are measured against. */
  readonly usual: Float64Array;
};

const variantOf = (role: number, cells: readonly (StrengthCell | undefined)[], profile?: string): Variant => {
  const intervals = cells.map(intervalOf);
  return {
    role,
    ...(profile === undefined ? {} : { profile }),
    low: Float64Array.from(intervals, ({ low }) => low),
    width: Float64Array.from(intervals, ({ low, high }) => high - low),
    stated: Uint8Array.from(intervals, ({ stated }) => (stated ? 1 : 0)),
    mid: Float64Array.from(cells, midOf),
  };
};

/** The mean over roles of their own mid strengths, by accountability. */
export const usualStrengths = (own: readonly Variant[], accountabilities: number): Float64Array =>
  Float64Array.from(
    { length: accountabilities },
    (_, at) => own.reduce((sum, { mid }) => sum + (mid[at] ?? 0), 0) / own.length,
  );

/** Reads the strengths of every role and profile from the catalogue. */
export const strengthModel = ({ catalogue }: CatalogueIndex): StrengthModel => {
  const ids = catalogue.accountabilities.map(({ id }) => id);
  const read = (role: number, profile?: Profile): Variant => {
    const cells = cellsOf(catalogue.roles[role]!, profile);
    return variantOf(
      role,
      ids.map((id) => cells[id]),
      profile?.id,
    );
  };
  const own = catalogue.roles.map((_, role) => read(role));
  const profiles = catalogue.roles.flatMap((each, role) =>
    each.profiles.map((profile) => read(role, profile)),
  );
  return {
    roles: own.length,
    accountabilities: ids.length,
    variants: [...own, ...profiles],
    usual: usualStrengths(own, ids.length),
  };
};

/** "cto", or "it-director/alone" for a profile: the key of a variant in the calibration. */
export const variantKey = ({ catalogue }: CatalogueIndex, { role, profile }: Variant): string =>
  [catalogue.roles[role]?.id, profile].filter((part) => part !== undefined).join("/");

const strengthStream = 1;

/**
 * Uniform numbers behind the strengths, [row][role][accountability]. Rows come in mirrored pairs (x, 1 - x), so that
 * what is linear in the strengths, as fit is, averages out exactly; profiles of a role share its numbers.
 */
export const strengthRows = (model: StrengthModel, seed: number, rows: number): Float32Array => {
  const random = createRandom(seed, strengthStream);
  const length = model.roles * model.accountabilities;
  const table = new Float32Array(rows * length);
  for (let row = 0; row < rows; row += 2) {
    const from = row * length;
    const mirrored = row + 1 < rows;
    for (let at = from; at < from + length; at += 1) {
      table[at] = random();
      if (mirrored) table[at + length] = 1 - table[at]!;
    }
  }
  return table;
};

/**
 * The strength a variant has where the uniform number is x: linear over a stated interval; where nothing is stated,
 * 3(1 - √(1 - x)), whose density falls linearly from 2/3 at 0 to nothing at 3.
 */
export const strengthAt = ({ low, width, stated }: Variant, accountability: number, x: number): number =>
  stated[accountability] === 1
    ? low[accountability]! + width[accountability]! * x
    : 3 * (1 - Math.sqrt(1 - x));
