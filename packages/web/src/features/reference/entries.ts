import { type Field, fieldsOf, kindOf } from "./fields.ts";
import { resolve, type Schema } from "./json-schema.ts";

type Media = { readonly schema?: Schema; readonly example?: unknown };
type Bodied = { readonly description?: string; readonly content?: Readonly<Record<string, Media>> };
type Parameter = Pick<Schema, "$ref" | "description"> & {
  readonly name?: string;
  readonly in?: string;
};
type Operation = {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Bodied;
  readonly responses?: Readonly<Record<string, Bodied>>;
  /** Extensions of ours: who may ask, whether it changes what is kept, whether it answers line by line. */
  readonly "x-access"?: Access;
  readonly "x-writes"?: boolean;
  readonly "x-streams"?: boolean;
  readonly "x-final"?: boolean;
};
type Document = {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation | undefined>>>>;
};

export type Access = "anyone" | "local" | "link";

/** One operation as the reference shows it. */
export type Entry = {
  readonly name: string;
  readonly path: string;
  /** POST, and GET where it can be asked by an address. */
  readonly methods: readonly string[];
  readonly summary: string;
  readonly notes: string | undefined;
  readonly access: Access;
  readonly writes: boolean;
  readonly streams: boolean;
  /** It cannot be taken back. */
  readonly final: boolean;
  /** What may be said beside the body, in the address or a header. */
  readonly beside: readonly { readonly name: string; readonly where: string; readonly says: string }[];
  readonly takes: readonly Field[];
  readonly answers: { readonly kind: string; readonly fields: readonly Field[] };
  readonly example: unknown;
  /** The statuses of its problems: "404", "409". */
  readonly problems: readonly string[];
};

const schemaIn = (body: Bodied | undefined): Media | undefined => {
  const media = body?.content ?? {};
  return media["application/json"] ?? media["application/x-ndjson"] ?? Object.values(media)[0];
};

const besideOf = ({ parameters = [] }: Operation, document: object): Entry["beside"] =>
  parameters.map((each) => {
    // Parameters are referred to as schemas are.
    const { name = "", in: where = "", description = "" } = resolve(each, document) as Parameter;
    return { name, where, says: description };
  });

/** Every operation that the description of the API tells of, in its order; whatever is no operation is left out. */
export const entriesOf = (given: object): Entry[] => {
  const { paths = {} } = given as Document;
  return Object.entries(paths).flatMap(([path, methods]) => {
    const name = /^\/api\/([a-z-]+)$/.exec(path)?.[1];
    const operation = methods.post;
    if (name === undefined || operation === undefined) return [];
    const body = schemaIn(operation.requestBody);
    const answer = schemaIn(operation.responses?.["200"]);
    const statuses = ["get", "post"].flatMap((method) => Object.keys(methods[method]?.responses ?? {}));
    return [
      {
        name,
        path,
        methods: ["post", "get"]
          .filter((method) => methods[method] !== undefined)
          .map((method) => method.toUpperCase()),
        summary: operation.summary ?? name,
        notes: operation.description,
        access: operation["x-access"] ?? "local",
        writes: operation["x-writes"] ?? false,
        streams: operation["x-streams"] ?? false,
        final: operation["x-final"] ?? false,
        beside: besideOf(operation, given),
        takes: fieldsOf(body?.schema ?? {}, given),
        answers: { kind: kindOf(answer?.schema ?? {}, given), fields: fieldsOf(answer?.schema ?? {}, given) },
        example: body?.example ?? {},
        problems: [...new Set(statuses)].filter((status) => /^[45]\d\d$/.test(status)).toSorted(),
      },
    ];
  });
};
