const files = import.meta.glob<string>("../../../../../examples/companies/*.assessment.yaml", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The worked companies as text, by name: one chunk, loaded by whoever shows them. */
export const exampleFiles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.assessment\.yaml$/g, ""), text]),
);
