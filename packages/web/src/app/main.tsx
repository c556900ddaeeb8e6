// First, so that the worker and the catalogue load beside the page.
import "#client/ask.ts";
import "./fonts.css";
import "#ui/tokens.css";
import "#ui/base.css";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { currentId } from "#client/assessments.ts";
import { startSync } from "#client/sync.ts";
import { prefetch, router } from "./routes.tsx";

const place = document.getElementById("app");
if (place)
  createRoot(place).render(
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>,
  );

prefetch();
startSync(currentId);
