import type { Wrong } from "./position.ts";
import { nameOf, type Row } from "./seats.ts";
import type { ImportFault } from "#model/import.ts";

export type Repair = NonNullable<ImportFault["repair"]>;
/** Takes down what is wrong in a row, with the position it became and the repair there is. */
export type Tell = (row: Row, wrong: Wrong, position?: string, repair?: Repair) => void;

const longest = 200;
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** Faults as they are found, and all of them in the order of their rows, each with an id of its own. */
export const faultList = (): { tell: Tell; all: () => ImportFault[] } => {
  const listed: { at: number; fault: ImportFault }[] = [];
  const tell: Tell = (row, { code, told, data = {}, field }, position, repair) => {
    const [name, title] = [nameOf(row), row.told("title")?.text ?? ""];
    listed.push({
      at: row.at,
      fault: {
        id: `${code}/${row.line}${told === undefined ? "" : `/${told.column}`}`,
        code,
        row: row.line,
        ...(told !== undefined && { column: told.column, value: cut(told.text) }),
        ...(name !== "" && { name: cut(name) }),
        ...(title !== "" && { title: cut(title) }),
        ...(position !== undefined && { position }),
        ...(field !== undefined && { field }),
        data,
        ...(repair && { repair }),
        accepted: false,
      },
    });
  };
  const all = (): ImportFault[] => {
    // One row may say the same of two parts of one cell.
    const seen = new Map<string, number>();
    return listed
      .toSorted((a, b) => a.at - b.at)
      .map(({ fault }) => {
        const nth = (seen.get(fault.id) ?? 0) + 1;
        seen.set(fault.id, nth);
        return nth === 1 ? fault : { ...fault, id: `${fault.id}/${nth}` };
      });
  };
  return { tell, all };
};
