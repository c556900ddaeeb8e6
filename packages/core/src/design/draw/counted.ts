const small = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

/** A number and what is counted, as a sentence begins: "Seven accountabilities", "One report", "1,204 positions". */
export const counted = (number: number, one: string, many: string): string =>
  `${small[number] ?? number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;

/** The same within a sentence or beside other numbers: "7 reports". */
export const numbered = (number: number, one: string, many: string): string =>
  `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;
