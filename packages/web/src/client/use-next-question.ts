import { useNavigate, useRouter } from "@tanstack/react-router";
import { useEffect } from "react";

/** Goes on to a question as soon as it is known, unless the reader is on the way to another page by then. */
export const useNextQuestion = (to: "/decide" | "/career/questions", next: string | undefined): void => {
  const navigate = useNavigate();
  const router = useRouter();
  useEffect(() => {
    if (next !== undefined && router.latestLocation.pathname === to)
      void navigate({ to, search: { q: next }, replace: true });
  }, [to, next, navigate, router]);
};
