import { Link } from "@tanstack/react-router";
import { buttonLook } from "#ui/button.tsx";
import { Empty } from "#ui/states.tsx";
import { words } from "./words.ts";

/** An address that leads nowhere. */
export const Missing = () => (
  <div className="page">
    <title>{words.missingTitle}</title>
    <Empty
      finding={words.missing}
      actions={
        <Link to="/" {...buttonLook({ kind: "primary" })}>
          {words.toStart}
        </Link>
      }
    />
  </div>
);

/** A bug, or a browser that lacks something: what happened and what to do; answers are kept. */
export const Broken = ({ error }: { readonly error: unknown }) => (
  <div className="page">
    <title>{words.brokenTitle}</title>
    <Empty
      finding={words.broken}
      actions={
        <button type="button" onClick={() => window.location.reload()} {...buttonLook({ kind: "primary" })}>
          {words.reload}
        </button>
      }
    >
      <p>{words.brokenHelp}</p>
      <p className="note">{error instanceof Error ? error.message : String(error)}</p>
    </Empty>
  </div>
);
