import { type Alias, type Document, isAlias, isNode, type Node, visit } from "yaml";

type Path = readonly (string | number)[];

/** What an alias stands for, written out in its place: what is said of the alias stays, what is said of the anchor is not said twice. */
const copyOf = (source: Node, { comment, commentBefore, spaceBefore }: Alias): Node => {
  const copy = source.clone() as Node & { anchor?: string };
  visit(copy, {
    Node: (_, each) => {
      if ("anchor" in each) delete each.anchor;
      delete each.commentBefore;
      delete each.comment;
    },
  });
  return Object.assign(copy, { comment, commentBefore, spaceBefore });
};

/** Writes out the aliases that some check picks, as long as there are any. */
const writeOut = (document: Document, picked: (source: Node) => boolean): void => {
  let found = true;
  while (found) {
    found = false;
    visit(document, {
      Alias: (_, alias) => {
        const source = alias.resolve(document);
        if (source === undefined || !picked(source)) return undefined;
        found = true;
        return copyOf(source, alias);
      },
    });
  }
};

/** Takes a node out of the way of its aliases: each of them says by itself from now on what it stood for. */
const release = (document: Document, node: Node): void => {
  if (!("anchor" in node) || node.anchor === undefined) return;
  writeOut(document, (source) => source === node);
  delete node.anchor;
};

/** What stands at a place is only said there from now on, so that it can be changed: it is no alias, and nothing is one of it. */
export const ownAt = (document: Document, path: Path): void => {
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isNode(node)) return;
  if (isAlias(node)) {
    const source = node.resolve(document);
    if (source) document.setIn(path, copyOf(source, node));
  } else release(document, node);
};

/** The same of everything in a node that is to go. */
export const freeAll = (document: Document, node: unknown): void => {
  if (!isNode(node)) return;
  const anchored: Node[] = [];
  visit(node, {
    Node: (_, each) => {
      if ("anchor" in each && each.anchor !== undefined) anchored.push(each);
    },
  });
  for (const each of anchored) release(document, each);
};

/** A document without any alias. */
export const withoutAliases = (document: Document): void => {
  writeOut(document, () => true);
  freeAll(document, document.contents);
};
