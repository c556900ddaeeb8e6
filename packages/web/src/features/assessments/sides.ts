/** One side of a comparison, as it stands in an address. */
export type Side =
  | {
      readonly kind: "assessment";
      readonly organisation: string;
      readonly assessment: string;
      readonly at?: string;
    }
  | { readonly kind: "result"; readonly organisation: string; readonly recommendation: string }
  | { readonly kind: "here"; readonly saved: string };

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/** A side as text for an address. */
export const sideText = (side: Side): string => {
  if (side.kind === "here") return `here~${side.saved}`;
  if (side.kind === "result") return `result~${side.organisation}~${side.recommendation}`;
  return ["assessment", side.organisation, side.assessment, ...(side.at === undefined ? [] : [side.at])].join(
    "~",
  );
};

/** The side a text stands for; absent where it is none. */
export const readSide = (text: string | undefined): Side | undefined => {
  const [kind, one = "", two = "", at, ...more] = (text ?? "").split("~");
  if (more.length > 0) return undefined;
  if (kind === "here" && one !== "" && two === "") return { kind, saved: one };
  if (!uuid.test(one) || !uuid.test(two)) return undefined;
  if (kind === "result" && at === undefined) return { kind, organisation: one, recommendation: two };
  if (kind !== "assessment") return undefined;
  if (at === undefined) return { kind, organisation: one, assessment: two };
  return instant.test(at) ? { kind, organisation: one, assessment: two, at } : undefined;
};
