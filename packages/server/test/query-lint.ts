// Proves for each statement that it asks one organisation: every reference to a table is bound to a parameter by `org_id`.
import { loadModule, parseSync } from "libpg-query";
import { tableNames } from "../src/store/tables.ts";

type Node = Readonly<Record<string, unknown>>;
type Equal = { readonly a: string; readonly b: string; readonly notFor: ReadonlySet<string> };
/** What a name in FROM stands for: the class its `org_id` belongs to, and its own table where it has one. */
type Item = { readonly org: string | undefined };

/** Statements that ask across organisations on purpose, each with the reason. */
const allowed: readonly { readonly why: string; readonly pattern: RegExp }[] = [
  {
    why: "the list of organisations: who is here at all",
    pattern:
      /^select [^()]* from "organisation" where "removed" is (not )?null( and \("changed", "id"\) < \(\$\d+, \$\d+\))? order by "changed" desc, "id" desc limit \$\d+$/,
  },
  {
    why: "backup and check go through the organisations one after another",
    pattern: /^select "id" from "organisation" order by "id"$/,
  },
  { why: "whether a store is empty", pattern: /^select "id" from "organisation" limit \$1$/ },
  { why: "a restore that replaces everything", pattern: /^delete from "(organisation|receipt)"$/ },
  { why: "how much a store holds", pattern: /^select count\(\*\) as count from "\w+"$/ },
];

const tenants = new Set<string>(tableNames);
const known = "a parameter";

const list = (node: unknown): readonly Node[] => (Array.isArray(node) ? (node as Node[]) : []);
const child = (node: unknown, key: string): Node | undefined =>
  (node as Record<string, Node> | null | undefined)?.[key];
const names = (ref: Node): (string | undefined)[] =>
  list(ref.fields).map((field) => child(field, "String")?.sval as string | undefined);

/** The statement inside a node: whose kind is the node's one key. */
const kinds = ["SelectStmt", "InsertStmt", "UpdateStmt", "DeleteStmt"] as const;
const statementIn = (node: unknown): [(typeof kinds)[number], Node] | undefined => {
  for (const kind of kinds) {
    const found = child(node, kind);
    if (found) return [kind, found];
  }
  return undefined;
};

class Scope {
  readonly parent: Scope | undefined;
  readonly items = new Map<string, Item>();
  readonly ctes = new Map<string, Item>();
  readonly equals: Equal[] = [];
  /** Tables of this level: the class of their `org_id`, and their name. */
  readonly tables = new Map<string, string>();
  constructor(parent?: Scope) {
    this.parent = parent;
  }
  cte(name: string): Item | undefined {
    return this.ctes.get(name) ?? this.parent?.cte(name);
  }
  /** The class of a column reference, where it is an `org_id`. */
  find(parts: readonly (string | undefined)[]): string | undefined {
    if (parts.at(-1) !== "org_id") return undefined;
    const alias = parts.at(-2);
    if (alias !== undefined)
      return this.items.has(alias) ? this.items.get(alias)?.org : this.parent?.find(parts);
    // A bare name can only mean the one table there is.
    return this.items.size === 1 ? [...this.items.values()][0]?.org : undefined;
  }
  /** What is equal here: said at this level or around it. */
  holding(): readonly Equal[] {
    return [...this.equals, ...(this.parent?.holding() ?? [])];
  }
  bound(table: string): boolean {
    const classes = new Map<string, string>();
    const root = (key: string): string => {
      const up = classes.get(key);
      return up === undefined ? key : root(up);
    };
    for (const { a, b, notFor } of this.holding())
      if (!notFor.has(table) && root(a) !== root(b)) classes.set(root(a), root(b));
    return root(table) === root(known);
  }
}

class Lint {
  readonly faults: string[] = [];
  #count = 0;

  fresh(name: string): string {
    this.#count += 1;
    return `${name}#${this.#count}`;
  }

  /** The class of one side of an equality: an `org_id`, or a value known before the statement runs. */
  side(scope: Scope, node: unknown): string | undefined {
    const ref = child(node, "ColumnRef");
    if (ref) return scope.find(names(ref));
    const cast = child(node, "TypeCast");
    if (cast) return child(cast.arg, "ColumnRef") ? undefined : this.side(scope, cast.arg);
    return child(node, "ParamRef") || child(node, "A_Const") ? known : undefined;
  }

  /** Equalities that hold for every row: those joined by AND. */
  where(scope: Scope, node: unknown, notFor: ReadonlySet<string> = new Set()): void {
    const both = child(node, "BoolExpr");
    if (both?.boolop === "AND_EXPR") for (const each of list(both.args)) this.where(scope, each, notFor);
    const equal = child(node, "A_Expr");
    const operator = child(list(equal?.name)[0], "String")?.sval;
    if (equal?.kind !== "AEXPR_OP" || operator !== "=") return;
    const rows = [child(equal.lexpr, "RowExpr"), child(equal.rexpr, "RowExpr")].map((row) => list(row?.args));
    const [left, right] = rows[0]?.length === 0 ? [[equal.lexpr], [equal.rexpr]] : rows;
    for (const [at, each] of (left ?? []).entries()) {
      const [a, b] = [this.side(scope, each), this.side(scope, right?.[at])];
      if (a !== undefined && b !== undefined) scope.equals.push({ a, b, notFor });
    }
  }

  table(scope: Scope, range: Node): void {
    const name = range.relname as string;
    const alias = (child(range, "alias")?.aliasname as string | undefined) ?? name;
    const cte = scope.cte(name);
    if (cte !== undefined) return void scope.items.set(alias, cte);
    if (!tenants.has(name)) return void scope.items.set(alias, { org: undefined });
    const org = this.fresh(name);
    scope.items.set(alias, { org });
    scope.tables.set(org, name);
  }

  from(scope: Scope, node: unknown): void {
    const range = child(node, "RangeVar");
    if (range) return this.table(scope, range);
    const sub = child(node, "RangeSubselect");
    if (sub) {
      const [kind, statement] = statementIn(sub.subquery) ?? [];
      const alias = child(sub, "alias")?.aliasname as string;
      if (kind && statement) scope.items.set(alias, { org: this.statement(kind, statement, scope, true) });
      return undefined;
    }
    const join = child(node, "JoinExpr");
    if (!join) return undefined;
    const before = new Set(scope.tables.keys());
    const itemsBefore = new Set(scope.items.keys());
    this.from(scope, join.larg);
    const left = [...scope.tables.keys()].filter((key) => !before.has(key));
    const leftItems = [...scope.items.keys()].filter((key) => !itemsBefore.has(key));
    this.from(scope, join.rarg);
    const right = [...scope.tables.keys()].filter((key) => !before.has(key) && !left.includes(key));
    const rightItems = [...scope.items.keys()].filter(
      (key) => !itemsBefore.has(key) && !leftItems.includes(key),
    );
    // The kept side of an outer join is not narrowed by what it is joined on.
    const kept = { JOIN_LEFT: left, JOIN_RIGHT: right, JOIN_FULL: [...left, ...right] }[
      join.jointype as string
    ];
    const notFor = new Set(kept ?? []);
    this.where(scope, join.quals, notFor);
    if (list(join.usingClause).some((each) => child(each, "String")?.sval === "org_id"))
      for (const a of leftItems)
        for (const b of rightItems) {
          const [one, other] = [scope.items.get(a)?.org, scope.items.get(b)?.org];
          if (one !== undefined && other !== undefined) scope.equals.push({ a: one, b: other, notFor });
        }
    this.inside(scope, join.quals);
    return undefined;
  }

  /** Every statement inside an expression, each a level of its own. */
  inside(scope: Scope, node: unknown): void {
    if (Array.isArray(node)) for (const each of node) this.inside(scope, each);
    else if (typeof node === "object" && node !== null) {
      const found = statementIn(node);
      if (found) this.statement(...found, scope, false);
      else for (const each of Object.values(node)) this.inside(scope, each);
    }
  }

  with(scope: Scope, statement: Node): void {
    for (const each of list(child(statement, "withClause")?.ctes)) {
      const cte = child(each, "CommonTableExpr");
      const [kind, inner] = statementIn(cte?.ctequery) ?? [];
      if (!cte || !kind || !inner) continue;
      const name = cte.ctename as string;
      // While a recursive one is made it stands for itself, bound to nothing.
      scope.ctes.set(name, { org: this.fresh(name) });
      scope.ctes.set(name, { org: this.statement(kind, inner, scope, true) });
    }
  }

  /** The class of the `org_id` among what a statement gives. */
  given(scope: Scope, targets: readonly Node[]): string | undefined {
    for (const each of targets) {
      const target = child(each, "ResTarget");
      const ref = child(target?.val, "ColumnRef");
      if (!ref) continue;
      const parts = names(ref);
      const star = parts.length > 0 && parts.at(-1) === undefined;
      const org = scope.find(star ? [...parts.slice(0, -1), "org_id"] : parts);
      if (org !== undefined && (target?.name === undefined || target.name === "org_id")) return org;
    }
    return undefined;
  }

  insert(scope: Scope, statement: Node): void {
    const name = child(statement, "relation")?.relname as string;
    if (!tenants.has(name)) return;
    const columns = list(statement.cols).map((each) => child(each, "ResTarget")?.name);
    const at = columns.indexOf("org_id");
    const source = child(statement.selectStmt, "SelectStmt");
    const rows = list(source?.valuesLists);
    if (at < 0) this.faults.push(`${name}: inserted without org_id`);
    else if (rows.length > 0) {
      for (const row of rows) {
        const items = list(child(row, "List")?.items);
        if (this.side(scope, items[at]) !== known)
          this.faults.push(`${name}: inserted org_id is no parameter`);
        if (items.some((item) => child(item, "SubLink"))) this.faults.push(`${name}: a query inside VALUES`);
      }
    } else if (source) {
      const inner = new Scope(scope);
      this.with(inner, source);
      for (const each of list(source.fromClause)) this.from(inner, each);
      this.where(inner, source.whereClause);
      const value = child(list(source.targetList)[at], "ResTarget")?.val;
      const org = this.side(inner, value);
      if (org === undefined || !inner.bound(org)) this.faults.push(`${name}: inserted org_id is not bound`);
    }
    const conflict = child(statement, "onConflictClause");
    if (JSON.stringify(conflict ?? null).includes('"FuncCall"'))
      this.faults.push(`${name}: a function in DO UPDATE`);
  }

  /** Looks through one statement; returns the class of the `org_id` it gives. `lent`: what holds in it holds for its reader too. */
  statement(
    kind: (typeof kinds)[number],
    statement: Node,
    parent: Scope | undefined,
    lent: boolean,
  ): string | undefined {
    const scope = new Scope(parent);
    this.with(scope, statement);
    if (statement.op !== undefined && statement.op !== "SETOP_NONE") {
      for (const arm of [statement.larg, statement.rarg])
        this.statement("SelectStmt", arm as Node, scope, false);
      return undefined;
    }
    const relation = child(statement, "relation");
    if (relation && kind !== "InsertStmt") this.table(scope, relation);
    for (const each of [...list(statement.fromClause), ...list(statement.usingClause)])
      this.from(scope, each);
    this.where(scope, statement.whereClause);
    if (kind === "InsertStmt") this.insert(scope, statement);
    if (kind === "UpdateStmt" && relation && tenants.has(relation.relname as string)) {
      const set = list(statement.targetList).map((each) => child(each, "ResTarget"));
      if (set.some((target) => target?.name === "org_id"))
        this.faults.push(`${String(relation.relname)}: org_id is changed`);
    }
    for (const [org, name] of scope.tables)
      if (!scope.bound(org)) this.faults.push(`${name}: org_id is not bound`);
    const { withClause: _, fromClause: __, usingClause: ___, ...rest } = statement;
    this.inside(scope, Object.values(rest));
    if (lent) parent?.equals.push(...scope.equals);
    if (kind === "InsertStmt" && relation) this.table(scope, relation);
    return this.given(scope, list(kind === "SelectStmt" ? statement.targetList : statement.returningList));
  }
}

/** What is wrong with statements, each as `table: what (the statement)`; nothing where each asks one organisation only. */
export const lintQueries = async (statements: readonly string[]): Promise<readonly string[]> => {
  await loadModule();
  return statements.flatMap((text) => {
    if (allowed.some(({ pattern }) => pattern.test(text))) return [];
    const lint = new Lint();
    for (const each of parseSync(text).stmts ?? []) {
      const found = statementIn(each.stmt);
      if (found) lint.statement(...found, undefined, false);
    }
    return lint.faults.map((fault) => `${fault} (${text})`);
  });
};
