import "./role-mark.css";
import { ring, roleOutlines, type Shape } from "./role-outlines.ts";

/** What a drawing needs to know of a role: `id` chooses the colour token, the shape and the name make it readable without colour. */
export type Marked = { readonly id: string; readonly shape: Shape; readonly name: string };

/** The shape of a role around the origin, about 10 units across, for use inside an SVG; colour from `data-role`. */
export const RoleShape = ({ shape }: { readonly shape: Shape }) =>
  shape === "ring" ? (
    <circle className="role-shape role-shape-ring" r={ring.radius} strokeWidth={ring.stroke} />
  ) : (
    <path className="role-shape" d={roleOutlines[shape]} />
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
