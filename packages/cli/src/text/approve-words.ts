// What the terminal says of approving a scenario.
export const aboutApprove = {
  approve: "Write down who approved a scenario of a structure, for the changes it has now",
  file: "A *.structure.yaml file, or - for standard input",
  scenario: "The scenario's id",
  by: "Who approved it: a person or a body; without it, an approval is taken back",
  on: "The day it was approved, as 2026-11-27; otherwise today",
  output: "Write the structure to this file; otherwise it is printed",
};

export const approve = {
  approved: (name: string, by: string, on: string, changes: number) =>
    `"${name}" is approved by ${by} on ${on}, with the ${changes === 1 ? "one change" : `${changes} changes`} it has now.`,
  withdrawn: (name: string) => `"${name}" is approved by nobody.`,
};
