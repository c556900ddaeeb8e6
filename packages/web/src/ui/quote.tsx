import type { ReactNode } from "react";
import "./quote.css";

/** A statement in our wording, edged by the marker that means evidence, with where it was found. */
export const Quote = ({ children, cite }: { readonly children: ReactNode; readonly cite: ReactNode }) => (
  <blockquote className="quote">
    <p>{children}</p>
    <p className="cite">{cite}</p>
  </blockquote>
);

/** A small dashed label, for what rests on judgement, is unknown or not stated. */
export const Tag = ({ children }: { readonly children: ReactNode }) => (
  <span className="tag">{children}</span>
);
