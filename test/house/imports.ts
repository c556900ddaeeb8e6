import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "oxc-parser";

type Node = { type?: string; [key: string]: unknown };

const literal = (node: unknown): string | undefined => {
  const { type, value, literal: inner } = (node ?? {}) as Node & { value?: unknown; literal?: unknown };
  if (type === "Literal" && typeof value === "string") return value;
  return type === "TSLiteralType" ? literal(inner) : undefined;
};

/** Every module a text imports: static, re-exported, dynamic, or named in an `import()` type. */
export const importsOf = (file: string, text: string): string[] => {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (typeof value !== "object" || value === null) return;
    const node = value as Node;
    if (
      [
        "ImportDeclaration",
        "ExportNamedDeclaration",
        "ExportAllDeclaration",
        "ImportExpression",
        "TSImportType",
      ].includes(node.type ?? "")
    ) {
      const source = literal(node.source) ?? literal(node.argument);
      if (source !== undefined) found.push(source);
    }
    Object.values(node).forEach(walk);
  };
  walk(parseSync(file, text).program);
  return found;
};

/** Names that core may not use: clock, dice and the engine's own locale, found as calls in the syntax tree. */
export const impuritiesOf = (file: string, text: string): string[] => {
  const found: string[] = [];
  const banned = new Set([
    "Date.now",
    "Math.random",
    "performance.now",
    "crypto.randomUUID",
    "crypto.getRandomValues",
  ]);
  const locale = new Set([
    "toLocaleString",
    "toLocaleDateString",
    "toLocaleTimeString",
    "toLocaleLowerCase",
    "toLocaleUpperCase",
    "localeCompare",
  ]);
  const inexact = new Set([
    "Math.exp",
    "Math.log",
    "Math.sin",
    "Math.cos",
    "Math.pow",
    "Math.tan",
    "Math.log2",
    "Math.log10",
  ]);
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (typeof value !== "object" || value === null) return;
    const node = value as Node;
    if (node.type === "MemberExpression") {
      const name = (node.property as Node & { name?: string }).name ?? "";
      const path = `${(node.object as Node & { name?: string }).name ?? ""}.${name}`;
      if (banned.has(path) || (file.includes("/weigh/sample") && inexact.has(path))) found.push(path);
    }
    if (node.type === "NewExpression" || node.type === "CallExpression") {
      const callee = node.callee as Node & {
        name?: string;
        property?: { name?: string };
        object?: { name?: string };
      };
      const given = (node.arguments as unknown[]).length;
      if (callee.name === "Date" && given === 0) found.push("new Date()");
      if (callee.type === "MemberExpression") {
        const name = callee.property?.name ?? "";
        if (locale.has(name) && given < (name === "localeCompare" ? 2 : 1))
          found.push(`${name} without a locale`);
        if (callee.object?.name === "Intl" && given === 0) found.push(`Intl.${name} without a locale`);
      }
    }
    Object.values(node).forEach(walk);
  };
  walk(parseSync(file, text).program);
  return found;
};

/** Every TypeScript file below a folder, as paths relative to it. */
export const sourcesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.tsx?$/.test(path) && !path.includes("node_modules/") && !path.endsWith(".d.ts"))
    .map((path) => join(path))
    .toSorted();
