import type { Hit } from "@remit/core";

/** The address of the page that shows what was found. */
export const targetOf = ({ kind, id, target }: Hit): string => {
  const [first = "", second = ""] = target.of.map(encodeURIComponent);
  switch (target.page) {
    case "role":
      return kind === "title" && target.of.length > 1
        ? `/compare?roles=${target.of.join(",")}`
        : `/roles/${first}`;
    case "higher":
      return `/higher?a=${first}&b=${second}`;
    case "accountability":
      return `/accountabilities/${first}`;
    case "question":
      return `/questions#${first}`;
    case "disagreement":
      return `/disagreements#${first}`;
    case "guidance":
      return `/guidance#${encodeURIComponent(id)}`;
    default:
      return `/statements/${first}`;
  }
};
