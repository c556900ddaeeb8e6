import "./role-mark.css";

export type Shape = "circle" | "triangle" | "square" | "diamond" | "pentagon" | "triangle-down" | "ring";

/** What a drawing needs to know of a role: `id` chooses the colour token, the shape and the name make it readable without colour. */
export type Marked = { readonly id: string; readonly shape: Shape; readonly name: string };

const outlines: Record<Exclude<Shape, "ring">, string> = {
  circle: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z",
  triangle: "M0 -5.2L5.5 4.600H-5.500z",
  square: "M-4.500 -4.500h9v9h-9z",
  diamond: "M0 -5.800L5.800 0L0 5.800L-5.800 0z",
  pentagon: "M0 -5.300L5.200 -1.400L3.200 4.700H-3.200L-5.200 -1.400z",
  "triangle-down": "M0 5.200L5.500 -4.600H-5.500z",
};

/** The shape of a role around the origin, about 10 units across, for use inside an SVG; colour from `data-role`. */
export const RoleShape = ({ shape }: { readonly shape: Shape }) =>
  shape === "ring" ? (
    <circle className="role-shape role-shape-ring" r="4" strokeWidth="2.200" />
  ) : (
    <path className="role-shape" d={outlines[shape]} />
  );

/** Shape and name of a role in its colour. */
export const RoleMark = ({ role, size = 11 }: { readonly role: Marked; readonly size?: number }) => (
  <span className="role-mark" data-role={role.id}>
    <svg width={size} height={size} viewBox="-6 -6 12 12" aria-hidden="true">
      <RoleShape shape={role.shape} />
    </svg>
    {role.name}
  </span>
);
