import { isSumWord } from "#model/sum-words.ts";
import { fold, type Row } from "./seats.ts";

/** What directories hold besides people and positions, by class. */
const others = new Set(
  "group, groupofnames, groupofuniquenames, posixgroup, computer, device, organizationalunit, organization, domain, domaindns, dcobject, builtindomain, container, contact, orgcontact, serviceprincipal, printqueue, volume".split(
    ", ",
  ),
);

/** Whether a row of a directory is about no person: a group, a computer, a unit, a contact. */
export const isNoPerson = (row: Row): boolean =>
  (row.told("class")?.text ?? "")
    .split(";")
    .some((each) => others.has(fold(each).replace(/^#?microsoft\.graph\./, "")));

/** Whether a row sums a list up: it begins with such a word, and says nothing of an address or a superior. */
export const isSummary = (row: Row): boolean =>
  isSumWord(row.first) && row.told("email") === undefined && row.told("manager") === undefined;
