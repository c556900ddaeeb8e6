import { base64 } from "#model/base64.ts";
import type { Position, Structure } from "#model/structure.ts";

/** A value in a distinguished name (RFC 4514). */
const inDn = (text: string): string =>
  text
    .replaceAll(/[\\,+"<>;=]/g, "\\$&")
    .replaceAll(/^[ #]| $/g, "\\$&")
    .replaceAll(/[\r\n]/g, " ");

/** Whether a value may stand as it is (RFC 2849): ASCII on one line, without a space or sign in front that says something. */
const isSafe = (text: string): boolean => /^(?![ :<])[\p{ASCII}]*$/u.test(text) && !/[\0\r\n]| $/.test(text);

/** A line of 76 signs, and those it goes on in, each after a space (RFC 2849). */
const folded = (whole: string): string => {
  const lines = [whole.slice(0, 76)];
  for (let at = 76; at < whole.length; at += 75) lines.push(` ${whole.slice(at, at + 75)}`);
  return lines.join("\n");
};

const line = (name: string, value: string): string =>
  folded(isSafe(value) ? `${name}: ${value}` : `${name}:: ${base64(new TextEncoder().encode(value))}`);

/**
 * The positions of a structure as a directory (LDIF, RFC 2849): people as `inetOrgPerson`, vacancies as `organizationalRole`.
 * Superiors are told by their DN; share, cost, budget, roles, deputies and dotted lines have no place in a directory.
 */
export const ldifOf = (structure: Structure): string => {
  const base = `ou=positions,o=${inDn(structure.organisation.name || "organisation")}`;
  const dn = (id: string): string => `uid=${inDn(id)},${base}`;
  const entry = ({ id, title, holder, reportsTo, department, location, engagement }: Position): string => {
    const attributes: (readonly [string, string | undefined])[] = [
      ["dn", dn(id)],
      ["objectClass", holder ? "inetOrgPerson" : "organizationalRole"],
      ["uid", id],
      ["cn", holder?.name ?? "vacant"],
      ["sn", holder?.name.split(" ").at(-1)],
      ["title", title],
      ["mail", holder?.email],
      ["employeeNumber", holder?.id],
      ["manager", reportsTo === undefined ? undefined : dn(reportsTo)],
      ["departmentNumber", department],
      ["l", location],
      ["employeeType", engagement],
    ];
    return attributes
      .flatMap(([name, value]) => (value === undefined || value === "" ? [] : [line(name, value)]))
      .join("\n");
  };
  return `version: 1\n\n${structure.positions.map(entry).join("\n\n")}\n`;
};
