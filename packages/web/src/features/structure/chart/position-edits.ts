import type { StructureChange as Change, Position, PositionSet } from "@remit/core";

/** A position as its form has it: text as it was typed. */
export type PositionForm = {
  readonly title: string;
  readonly holder: string;
  readonly kind: "person" | "supplier";
  readonly role: string;
  readonly engagement: string;
  readonly share: string;
  readonly cost: string;
  readonly budget: string;
  readonly department: string;
  readonly location: string;
  readonly deputy: string;
  /** Ids. */
  readonly dotted: readonly string[];
};
export type FormField = Exclude<keyof PositionForm, "dotted">;

const text = (value: number | undefined): string => (value === undefined ? "" : String(value));

export const formOf = (position: Position): PositionForm => ({
  title: position.title,
  holder: position.holder?.name ?? "",
  kind: position.holder?.kind ?? "person",
  role: position.role ?? "",
  engagement: position.engagement ?? "",
  share: position.share === undefined ? "" : text(Math.round(position.share * 1000) / 10),
  cost: text(position.cost),
  budget: text(position.budget),
  department: position.department ?? "",
  location: position.location ?? "",
  deputy: position.deputy ?? "",
  dotted: position.dotted,
});

/** A whole number as people write it: spaces and commas between thousands do not count. Not a number: undefined. */
export const whole = (typed: string): number | undefined => {
  const plain = typed.replaceAll(/[\s,_]/g, "");
  return /^\d{1,12}$/.test(plain) ? Number(plain) : undefined;
};
const per = (typed: string): number | undefined => {
  const plain = typed.replaceAll(/[\s%]/g, "").replace(",", ".");
  const number = /^\d{1,3}(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
  return number === undefined || number > 100 ? undefined : number / 100;
};

/** Fields that cannot be taken as they stand. */
export const wrongFields = (form: PositionForm): FormField[] => {
  const wrong: FormField[] = form.title.trim() === "" ? ["title"] : [];
  if (form.share.trim() !== "" && per(form.share) === undefined) wrong.push("share");
  for (const field of ["cost", "budget"] as const)
    if (form[field].trim() !== "" && whole(form[field]) === undefined) wrong.push(field);
  return wrong;
};

/** What a form changes in a position, as one change; none where everything stays. The form has no wrong fields. */
export const changeOf = (position: Position, form: PositionForm): Change[] => {
  const before = formOf(position);
  const differs = (...fields: FormField[]): boolean => fields.some((field) => before[field] !== form[field]);
  const said = (field: FormField): string | null => (form[field].trim() === "" ? null : form[field].trim());
  const holder = (): PositionSet["holder"] => {
    const name = said("holder");
    if (name === null) return null;
    // Somebody else has another address and number.
    const same = name === position.holder?.name ? position.holder : {};
    return { ...same, name, kind: form.kind };
  };
  const set: PositionSet = {
    ...(differs("title") && { title: form.title.trim() }),
    ...(differs("holder", "kind") && (position.holder || said("holder")) && { holder: holder() }),
    ...(differs("role") && { role: said("role") }),
    ...(differs("engagement") && { engagement: said("engagement") as PositionSet["engagement"] }),
    ...(differs("share") && { share: per(form.share) ?? null }),
    ...(differs("cost") && { cost: whole(form.cost) ?? null }),
    ...(differs("budget") && { budget: whole(form.budget) ?? null }),
    ...(differs("department") && { department: said("department") }),
    ...(differs("location") && { location: said("location") }),
    ...(differs("deputy") && { deputy: said("deputy") }),
    ...(form.dotted.join("\n") !== before.dotted.join("\n") && { dotted: [...form.dotted] }),
  };
  return Object.keys(set).length === 0 ? [] : [{ do: "change-position", id: position.id, set }];
};

/** An id for a new position from its title, other than those that are taken: "head-of-it", "head-of-it-2". */
export const idFor = (title: string, taken: { readonly has: (id: string) => boolean }): string => {
  const plain = title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 80);
  const stem = plain === "" ? "position" : plain;
  let id = stem;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
  return id;
};
