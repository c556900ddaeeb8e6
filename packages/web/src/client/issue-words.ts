import type { Issue } from "@remit/core";
import { importSentences } from "./import-issue-words.ts";

type Data = Issue["data"];
const text = (value: Data[string] | undefined): string =>
  Array.isArray(value) ? value.join(", ") : String(value ?? "");

const kinds: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  list: "a list",
  map: "keys with values",
};
/** What to write where something of another kind stands. */
const written = ({ expected, given }: Data, path: Issue["path"]): string => {
  const key = path.findLast((step) => typeof step === "string");
  const as = [expected ?? []].flat().map((kind) => kinds[String(kind)] ?? String(kind));
  const number = key === "share" ? "0.8" : "84000";
  const such = expected === "number" ? `, such as ${number}` : "";
  const quoted = expected === "string" && given === "number" ? ": a number in quotes is text" : "";
  return `Write ${key === undefined ? "this" : `“${key}”`} as ${as.join(" or ")}${such}${quoted}.`;
};

/** A sentence for what is wrong with a file or an entry, by the part of the code after the room. */
const sentences: Readonly<Record<string, (data: Data, path: Issue["path"]) => string>> = {
  "yaml-syntax": () => "This is not YAML as it stands here.",
  "several-documents": () => "The file holds several documents; one is expected.",
  "nested-too-deep": () => "The file is nested too deeply to be read.",
  "too-many-to-draw": (data) =>
    `There are ${text(data.length)} positions; at most ${text(data.most)} are set on pages. An SVG holds them all, and a branch may be drawn alone.`,
  "unknown-tag": () => "YAML tags are not read.",
  "file-too-large": (data) => `The file has ${text(data.bytes)} bytes; at most ${text(data.most)} are read.`,
  "file-empty": () => "The file is empty.",
  "not-utf-8": () => "The file is not text in UTF-8.",
  "duplicate-key": (data) => `“${text(data.given)}” stands twice.`,
  "too-many-aliases": () => "The file has more YAML aliases than are followed.",
  "wrong-format": (data) => `The format line says “${text(data.given)}”, not “${text(data.expected)}”.`,
  "not-an-assessment": () => "This is YAML, but not an assessment.",
  "not-a-remit": () => "This is YAML, but not a remit.",
  "nothing-answered": () => "Nothing is answered yet, so that nothing can be drafted.",
  "duplicate-line": (data) => `There are two lines “${text(data.given)}”.`,
  "unknown-line": (data) => `There is no line “${text(data.given)}”.`,
  "pay-upside-down": (data) => `The lower pay ${text(data.low)} is above the higher ${text(data.high)}.`,
  "unknown-key": (data) => `“${text(data.given)}” is not a key here.`,
  "unknown-question": (data) => `There is no question “${text(data.given)}”.`,
  "unknown-option": (data) => `“${text(data.given)}” is no answer to this question.`,
  "unknown-accountability": (data) => `There is no accountability “${text(data.given)}”.`,
  "unknown-role": (data) => `There is no role “${text(data.given)}”.`,
  "unknown-value": (data) => `“${text(data.given)}” is not possible here; possible: ${text(data.valid)}.`,
  "duplicate-option": (data) => `“${text(data.given)}” stands twice.`,
  "duplicate-respondent": (data) => `Two respondents are called “${text(data.given)}”.`,
  "too-few-left": () => "With these leaders there, fewer than two roles are left to choose from.",
  missing: () => "This is missing.",
  "wrong-type": written,
  "not-a-whole-number": () => "Here a whole number is expected.",
  "too-small": (data) => `The least possible here is ${text(data.least)}.`,
  "too-big": (data) => `The most possible here is ${text(data.most)}.`,
  "too-short": () => "This is too short.",
  "too-long": (data) => `This is too long; at most ${text(data.most)} characters.`,
  "not-valid": () => "This is not valid here.",
  "amended-twice": () => "Another amendment is about the same place: change that one.",
  "effects-of-many": () => "Answers to a question with several choices move no needs.",
  "empty-words": () => "There must be words here.",
  "from-not-rising": () => "Each answer to a number begins above the one before.",
  "id-taken": (data) => `There is a “${text(data.given)}” already.`,
  "name-taken": (data) => `“${text(data.given)}” is a name already.`,
  "not-amendments": () => "These are no amendments.",
  "not-an-own-id": (data) => `“${text(data.given)}” is no id of your own: it begins with own-.`,
  "reserved-id": (data) => `“${text(data.given)}” means that a question stays open.`,
  "same-role-twice": () => "A role is named twice.",
  "title-taken": (data) => `“${text(data.given)}” is a title already; it means ${text(data.roles)}.`,
  unchanged: () => "That is what the catalogue says already.",
  "unknown-domain": (data) => `There is no domain “${text(data.given)}”.`,
  "unknown-field": (data) => `“${text(data.given)}” is no field of words.`,
  "unknown-profile": (data) => `This role has no profile “${text(data.given)}”.`,
  "unknown-requirement": (data) => `There is no requirement “${text(data.given)}”.`,
  "unknown-statement": (data) => `There is no statement “${text(data.given)}”.`,
  unprintable: () => "There are signs here that cannot be printed.",
  "wrong-range": () => "A range goes from the lower strength to the higher.",
  "not-a-structure": () => "This is YAML, but not a structure.",
  "too-many-values": () => "The file has more values than are read as YAML; as JSON, a larger one is read.",
  "unknown-position": (data) => `There is no position “${text(data.given)}”.${among(data)}`,
  "unknown-scenario": (data) => `There is no scenario “${text(data.given)}”.`,
  "duplicate-position": (data) =>
    `There are two positions “${text(data.given)}”. Give one of them another id.`,
  "duplicate-accountability": (data) => `There are two accountabilities “${text(data.given)}”.`,
  "duplicate-right": (data) => `“${text(data.given)}” is granted to this position with this part twice.`,
  "duplicate-scenario": (data) => `There are two scenarios “${text(data.given)}”.`,
  "known-accountability": (data) => `“${text(data.given)}” is an accountability of the catalogue already.`,
  "not-assigned": (data) =>
    `“${text(data.position)}” does not hold ${text(data.letter)} in “${text(data.accountability)}”.`,
  "not-beside": (data) =>
    `“${text(data.position)}” cannot stand before “${text(data.before)}”: they do not report to the same position.`,
  "not-granted": (data) => `“${text(data.position)}” does not have the right “${text(data.right)}”.`,
  "not-required": (data) => `“${text(data.accountability)}” is not required.`,
  "still-assigned": (data) => `Somebody still holds a letter in “${text(data.accountability)}”.`,
  ...importSentences,
  "not-a-career": () => "This is YAML, but no career file.",
};

/** All there are, where they are few and none is near. */
const among = ({ nearest: near = [], valid = [] }: Data): string =>
  [near].flat().length > 0 || [valid].flat().length === 0 ? "" : ` There are: ${text(valid)}.`;

const nearest = (data: Data): string | undefined => {
  const words = data.nearest;
  return Array.isArray(words) && words.length > 0 ? `Did you mean ${words.join(", ")}?` : undefined;
};

/** Steps to a place in a file, with those of lists counted from 1. */
const steps = (path: Issue["path"]): string =>
  path
    .map((step, at) => (typeof step === "number" ? ` no. ${step + 1}` : `${at > 0 ? ", " : ""}${step}`))
    .join("");

const place = ({ line, path }: Issue): string =>
  [line === undefined ? "" : `line ${line}`, steps(path).trim()].filter((part) => part !== "").join(", ");

/** What is wrong with a file, place by place. */
export const faultsOf = (issues: readonly Issue[]): { where: string; says: string }[] =>
  issues.map((issue) => ({ where: place(issue) || "the file", says: issueWords(issue) }));

/** What an issue says, with the nearest valid word where there is one; an unknown code says itself. */
export const issueWords = ({ code, data, path }: Issue): string => {
  const says = sentences[code.split("/")[1] ?? ""]?.(data, path) ?? code;
  return [says, nearest(data)].filter((part) => part !== undefined).join(" ");
};
