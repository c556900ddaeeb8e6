/** The remit that examples of operations share, as far as every remit goes. */
export const exampleRemit = {
  format: "remit/remit@1",
  organisation: { name: "Harbour Mill" },
  role: "it-director",
  title: "IT Director",
  catalogue: { version: "1.0.0", hash: "0000000000000000" },
} as const;
