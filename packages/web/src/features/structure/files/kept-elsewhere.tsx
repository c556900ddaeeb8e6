import { type ComponentProps, lazy, Suspense } from "react";
import type { Elsewhere as Shown } from "./elsewhere.tsx";

const Elsewhere = lazy(() => import("./elsewhere.tsx").then((part) => ({ default: part.Elsewhere })));

/** What the server keeps beside this browser, loaded when it is shown. */
export const KeptElsewhere = (props: ComponentProps<typeof Shown>) => (
  <Suspense>
    <Elsewhere {...props} />
  </Suspense>
);
