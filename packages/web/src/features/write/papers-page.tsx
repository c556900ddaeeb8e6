import { getRouteApi } from "@tanstack/react-router";
import { Frame } from "./frame.tsx";

const route = getRouteApi("/write/papers");

/** The papers of a remit: what each looks like, and how to take it away. */
export const PapersPage = () => {
  const { role } = route.useSearch();
  return (
    <Frame role={role} page="papers">
      {() => null}
    </Frame>
  );
};
