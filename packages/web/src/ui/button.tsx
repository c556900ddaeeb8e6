import type { ComponentProps, ReactNode } from "react";
import "./button.css";

type Look = { readonly kind?: "primary" | "plain" | "quiet"; readonly size?: "base" | "small" };

/** A button; at most one `primary` in a view. */
export const Button = ({ kind = "plain", size = "base", ...rest }: Look & ComponentProps<"button">) => (
  <button type="button" className="button" data-kind={kind} data-size={size} {...rest} />
);

/** The class and marks that make a link look like a button. */
export const buttonLook = ({ kind = "plain", size = "base" }: Look = {}) => ({
  className: "button",
  "data-kind": kind,
  "data-size": size,
});

/** A key of the keyboard, as printed on it; `aria-hidden`, since the control itself says what it does. */
export const Key = ({ children }: { readonly children: ReactNode }) => (
  <kbd className="key" aria-hidden="true">
    {children}
  </kbd>
);
