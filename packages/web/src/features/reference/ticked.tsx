/** A sentence in which what stands between backticks is code. */
export const Ticked = ({ text }: { readonly text: string }) =>
  text.split("`").map((part, at) =>
    // The parts of a sentence have no names but their places.
    // oxlint-disable-next-line react/no-array-index-key
    at % 2 === 0 ? part : <code key={at}>{part}</code>,
  );
