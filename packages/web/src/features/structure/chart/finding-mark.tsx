import type { ToldFinding } from "@remit/core";

const marks = {
  nobody: <rect x="2" y="2" width="10" height="10" strokeDasharray="2.6 2" />,
  several: (
    <>
      <rect x="1.500" y="1.500" width="7.500" height="7.500" />
      <rect x="5" y="5" width="7.500" height="7.500" />
    </>
  ),
  error: <path d="M7 1.200l5.800 5.800-5.800 5.800-5.800-5.800zM7 4.300v3.400M7 9v1" />,
  warning: <path d="M7 1.500L13 12.500H1zM7 5.500v3.400M7 10.300v1" />,
  note: <path d="M7 1.200a5.800 5.800 0 1 1 0 11.600a5.800 5.800 0 0 1 0-11.600zM7 6.300v3.700M7 3.800v1" />,
};

/** A mark beside a finding: nobody, several, or how grave it is. The words beside it say the same. */
export const FindingMark = ({ finding: { rule, severity } }: { readonly finding: ToldFinding }) => {
  const mark =
    rule === "nobody-accountable" || rule === "accountable-vacant"
      ? marks.nobody
      : rule === "two-accountable"
        ? marks.several
        : marks[severity];
  return (
    <svg className="finding-mark" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {mark}
    </svg>
  );
};
