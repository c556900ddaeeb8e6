import type { Issue } from "@remit/core";

type Data = Issue["data"];
const text = (value: Data[string] | undefined): string =>
  Array.isArray(value) ? value.join(", ") : String(value ?? "");

const whys: Readonly<Record<string, string>> = {
  "too-many-cells":
    "since it has more cells than the header, as where a separator in one of them is not in quotes",
  "stray-quote": "since a quote is opened in it and never closed",
  "too-long": "since it is longer than any row, as where a quote is opened and never closed",
  "unreadable-line": "since one of its lines is not LDIF",
  "changes-only": "since it says what to change, not what is there",
};

/** Why a row of a list cannot be read, as a part of a sentence. */
export const whyUnread = ({ why }: Data): string => whys[text(why)] ?? text(why);

/** A sentence for what keeps a list of people from being read, by the last part of the code. */
export const importSentences: Readonly<Record<string, (data: Data) => string>> = {
  "entities-refused": () => "The spreadsheet declares entities, which no honest one does; it was not read.",
  "json-syntax": () => "The file is not valid JSON.",
  "no-columns": (data) =>
    `No column is called as one of an id, a name or a title. There are: ${text(data.given)}.`,
  "no-positions": (data) => `None of the ${text(data.rows)} rows could be read as a position.`,
  "no-row-read": (data) =>
    `No row could be read as a position. Line ${text(data.line)} cannot be read, ${whyUnread(data)}.`,
  "no-records": () => "The file holds no list of records.",
  "not-text": () => "This is neither text nor a spreadsheet.",
  "old-or-locked-spreadsheet": () =>
    "This is a spreadsheet of before 2007, or one with a password: save it as .xlsx without one.",
  "spreadsheet-broken": () => "The spreadsheet is broken, or is none.",
  "structure-given": () => "This is a structure already, no list of people: bring it in as a structure.",
  "too-many-cells": (data) => `The table has more than ${text(data.most)} cells, the most that are read.`,
  "too-many-columns": (data) => `The table has more than ${text(data.most)} columns, the most that are read.`,
  "too-many-rows": (data) => `The table has more than ${text(data.most)} rows, the most that are read.`,
  "unknown-choice": (data) => `There is nothing “${text(data.given)}” to accept any more.`,
  "unknown-column": (data) => `There is no column “${text(data.given)}”.`,
  "unpacks-too-large": (data) =>
    `The spreadsheet unpacks to more than ${text(data.most)} bytes, the most that are read.`,
};
