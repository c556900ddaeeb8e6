import { useLocation } from "@tanstack/react-router";
import { type ReactNode, Suspense } from "react";
import { useAnchor } from "#client/use-anchor.ts";
import { vocabulary } from "#client/vocabulary.ts";
import "#ui/reading.css";
import { Waiting } from "#ui/states.tsx";
import "./about.css";

/** Its content, once there, is scrolled to the entry that the address names. */
export const Anchored = ({ children }: { readonly children: ReactNode }) => {
  const { hash } = useLocation();
  useAnchor(true, hash);
  return children;
};

/** A page that reads a list out of the catalogue. */
export const ReadingPage = ({ children }: { readonly children: ReactNode }) => (
  <div className="page reading">
    <Suspense fallback={<Waiting height={640} says={vocabulary.waiting} />}>{children}</Suspense>
  </div>
);
