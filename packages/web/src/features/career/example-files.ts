const files = import.meta.glob<string>("../../../../../examples/careers/*.career.yaml", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The worked profiles as text, each with the name it gives itself. */
export const exampleProfiles: readonly { readonly name: string; readonly text: string }[] = Object.values(
  files,
).map((text) => ({ name: /^name: (.+)$/m.exec(text)?.[1] ?? "", text }));
