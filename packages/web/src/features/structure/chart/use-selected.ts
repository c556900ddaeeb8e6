import { useNavigate, useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";

const pause = 400;

/** The position or department selected, by its id; the address follows it once somebody rests there. */
export const useSelected = (given: string | undefined, scenario: string | undefined) => {
  const [id, setId] = useState(given);
  const navigate = useNavigate({ from: "/structure" });
  const router = useRouter();
  useEffect(() => {
    if (id === given) return;
    const timer = setTimeout(() => {
      // On the way to another page, which is still being fetched.
      if (router.latestLocation.pathname !== "/structure") return;
      const said = {
        ...(id !== undefined && { position: id }),
        ...(scenario !== undefined && { scenario }),
      };
      void navigate({
        search: ({ by }) => ({ ...said, ...(by !== undefined && { by }) }),
        replace: true,
        resetScroll: false,
      });
    }, pause);
    return () => clearTimeout(timer);
  }, [id, given, scenario, navigate, router]);
  return [id, setId] as const;
};
