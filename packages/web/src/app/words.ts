/** Every word of the shell. */
export const words = {
  product: "Remit",
  skip: "Skip to the content",
  main: "Main",
  decide: "Decide",
  write: "Write",
  structure: "Structure",
  compare: "Compare",
  respond: "Your answers",
  roles: "Roles",
  higher: "Who is higher?",
  career: "Career",
  about: "Method",
  search: "Search",
  menu: "Menu",
  closeMenu: "Close menu",
  theme: "Theme",
  themes: { system: "Theme: as the system", light: "Theme: light", dark: "Theme: dark" },
  own: (version: string, count: number): string =>
    count === 1
      ? `Catalogue ${version} with an amendment of your own`
      : `Catalogue ${version} with ${count} amendments of your own`,
  missingTitle: "Nothing here · Remit",
  missing: "There is nothing at this address.",
  toStart: "To the start",
  brokenTitle: "Something broke · Remit",
  broken: "Something broke, and your answers are kept.",
  brokenHelp: "Loading the page again usually helps. If it does not, the line below says what went wrong.",
  reload: "Load again",
} as const;
