import { useNavigate, useRouter, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";

/** So long the address waits for the reader to stay on a row: every step of a walk would be too many. */
const stays = 300;

/** The row the reader is on, and the address that leads there. */
export const useChosenRow = () => {
  const { accountability: at, ...others } = useSearch({ from: "/structure/matrix" });
  const navigate = useNavigate();
  const router = useRouter();
  const [row, setRow] = useState(at);
  const written = useRef(at);
  useEffect(() => {
    if (at === written.current) return;
    written.current = at;
    setRow(at);
  }, [at]);
  useEffect(() => {
    if (row === written.current) return undefined;
    const timer = setTimeout(() => {
      // On the way to another page, which is still being fetched.
      if (router.latestLocation.pathname !== "/structure/matrix") return;
      written.current = row;
      void navigate({
        to: "/structure/matrix",
        search: row === undefined ? others : { ...others, accountability: row },
        replace: true,
        resetScroll: false,
      });
    }, stays);
    return () => clearTimeout(timer);
    // What else is in the address is taken as it is when the time comes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [row]);
  return [row, setRow] as const;
};
