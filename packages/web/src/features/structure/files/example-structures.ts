const files = import.meta.glob<string>("../../../../../../examples/structures/*.structure.yaml", {
  query: "?raw",
  import: "default",
  eager: true,
});

const said = (text: string, key: string): string =>
  new RegExp(`\\b${key}: ([^,}\\n]+)`).exec(text)?.[1]?.trim() ?? "";

/** The first two sentences of the comment at the top: what kind of organisation it is. */
const about = (text: string): string => {
  const lines = text.split("\n");
  const comment = lines
    .slice(
      0,
      lines.findIndex((line) => line !== "" && !line.startsWith("#")),
    )
    .filter((line) => !line.includes("yaml-language-server"))
    .map((line) => line.replace(/^#\s?/, ""))
    .join(" ")
    .trim();
  return /^.*?\.(?=\s|$)(.*?\.(?=\s|$))?/.exec(comment)?.[0] ?? comment;
};

/** The worked structures as text, with the name and what each says of itself; the smallest first. */
export const exampleStructures: readonly {
  readonly name: string;
  readonly about: string;
  readonly text: string;
}[] = Object.values(files)
  .toSorted((a, b) => a.length - b.length)
  .map((text) => ({ name: said(text, "name"), about: about(text), text }));
