import { useSyncExternalStore } from "react";

const query = window.matchMedia("(max-width: 700px)");
const subscribe = (hear: () => void): (() => void) => {
  query.addEventListener("change", hear);
  return () => query.removeEventListener("change", hear);
};

/** Whether the window is as narrow as a phone's: for drawings whose text would shrink with them. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => query.matches);
