import type { Document } from "@remit/core";
import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { words } from "./papers-words.ts";

const { markup: says } = words;

/** What search engines read of a posting, to be copied; folded. */
export const Markup = ({ tree }: { readonly tree: Document | undefined }) => {
  const [copied, setCopied] = useState<boolean>();
  const text = tree?.jsonLd && JSON.stringify(tree.jsonLd, null, 2);
  const copy = (): void =>
    void navigator.clipboard.writeText(text ?? "").then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <details className="papers-fold">
      <summary>{says.title}</summary>
      {text === undefined ? (
        <p className="secondary">{says.none}</p>
      ) : (
        <div className="papers-fields">
          <p className="secondary">{says.help}</p>
          {/* It can be scrolled by keys. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <pre className="papers-markup" tabIndex={0} aria-label={says.title}>
            {text}
          </pre>
          <div className="papers-acts">
            <Button size="small" onClick={copy}>
              {copied === true ? says.copied : says.copy}
            </Button>
          </div>
          {copied === false ? (
            <p className="paper-wrong" role="alert">
              {says.notCopied}
            </p>
          ) : null}
        </div>
      )}
    </details>
  );
};
