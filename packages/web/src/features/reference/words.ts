const either = new Intl.ListFormat("en", { type: "disjunction" });
const number = new Intl.NumberFormat("en-GB");

const between =
  (one: string, many: string) =>
  (least: number | undefined, most: number | undefined): string => {
    const unit = (most ?? least) === 1 ? one : many;
    if (least === undefined) return `up to ${number.format(most ?? 0)} ${unit}`.trim();
    if (most === undefined) return `at least ${number.format(least)} ${unit}`.trim();
    return `${number.format(least)} to ${number.format(most)} ${unit}`.trim();
  };
const limited = (kind: string, limits: string): string => (limits === "" ? kind : `${kind} (${limits})`);
const map = "map";

/** Every word of the reference of the API. */
export const words = {
  title: "API reference · Remit",
  finding: (count: number): string => `What you can do here, a program can do too: ${count} operations.`,
  lead: "Each is called with a POST of JSON to its address; the ones that only read can also be asked by GET. This page reads the description that the server gives of itself.",
  document: "The description itself (OpenAPI 3.1)",
  client: "A typed client (TypeScript)",
  agents: "Agents get the same operations by MCP, at /mcp on this server or with the command remit mcp.",
  waiting: "The reference is on its way",
  unreachable: {
    finding: "This page is read from the server, and the server cannot be reached.",
    help: "Start it with remit serve and load this page again. Deciding, comparing and reading go on without it: they run in this browser.",
    again: "Load again",
  },
  contents: "Operations",
  search: "Find an operation or a field",
  found: (count: number): string =>
    count === 0 ? "No operation speaks of that." : count === 1 ? "One operation" : `${count} operations`,
  groups: {
    decide: ["Decide", "The questions, and what answers come to"],
    read: ["Read", "Roles, comparison, order, search and what it all rests on"],
    career: ["Career", "Which role suits a person"],
    keep: ["Keep", "Organisations, assessments and recommendations"],
    people: ["People", "Respondents, links, answers and rounds"],
    history: ["History", "What changed, taking it back, bringing it back"],
    catalogue: ["Own catalogue", "What one organisation adds or says otherwise"],
  },
  access: {
    anyone: "Answers everybody, and runs in the browser without the server too.",
    local: "Needs the server, and answers only to this machine.",
    link: "Needs the server, and answers to whoever holds the link.",
  },
  tags: {
    writes: "changes what is kept",
    final: "cannot be taken back",
    streams: "answers line by line",
  },
  where: (place: string): string =>
    ({ header: "a header", query: "in the address", path: "in the path" })[place] ?? place,
  takes: "Takes",
  takesNothing: "Takes an empty map.",
  answers: "Answers",
  answersWith: (kind: string): string => `Answers with: ${kind}`,
  answerFields: (kind: string): string => `A ${kind}, field by field`,
  field: "Field",
  needed: "Needed",
  yes: "yes",
  no: "",
  what: "What",
  example: "Example",
  curl: "In a terminal",
  typescript: "In TypeScript",
  problems: "Can be refused with",
  problemsTitle: "When something is refused",
  problemsLead:
    "Every refusal is a problem (RFC 9457) with a stable code and a list of issues: what is wrong, where, and what may have been meant. Nothing has been changed by a refused call.",
  status: "Status",
  means: "What it means",
  todo: "What to do",
  statuses: {
    "400": ["The body cannot be read as JSON.", "Send one JSON object in UTF-8, each key once."],
    "403": [
      "Only the machine on which the server runs may ask that, and no page of another site.",
      "Ask from that machine, with no proxy between.",
    ],
    "404": [
      "There is no such operation or object, or it is not yours to see: one answer for all three.",
      "Check the name and the ids; a link may have been closed or have expired.",
    ],
    "405": ["This address is not called this way.", "Use the method that the allow header names."],
    "406": ["No form that was asked for can be given.", "Accept application/json."],
    "408": ["The body came too slowly.", "Send it in one go."],
    "409": [
      "Somebody changed it meanwhile, or the id is taken. Nothing was overwritten.",
      "Read it again, look at what changed, and write on the new version.",
    ],
    "413": ["The body is too large.", "Send at most a megabyte; split lists of changes."],
    "415": ["The body is not said to be JSON.", "Send content-type: application/json."],
    "421": ["The request names another host.", "Use the address at which the server listens."],
    "422": ["The input is not valid.", "Correct what the issues name: code, path, nearest words."],
    "428": ["The write does not say on which version it was made.", "Read the object and name its version."],
    "429": ["Too much was asked at once.", "Wait as long as retry-after says."],
    "500": ["Something broke here.", "Send the same again later; the server's log says where."],
    "503": ["It took too long, or what is kept is being opened.", "Send the same again after a moment."],
  } as Readonly<Record<string, readonly [string, string] | undefined>>,
  kinds: {
    text: (limits: string): string => limited("text", limits),
    whole: (limits: string): string => limited("whole number", limits),
    number: (limits: string): string => limited("number", limits),
    boolean: "true or false",
    nothing: "null",
    anything: "anything",
    fields: map,
    map: (of: string): string => `map of any keys to ${of}`,
    list: (of: string, limits: string): string => {
      const list = of === map ? "list of maps" : `list of ${of}`;
      return limits === "" ? list : `${list}, ${limits}`;
    },
    tuple: (each: readonly string[]): string => `list of exactly ${each.join(", ")}`,
    exactly: (value: string): string => `exactly ${value}`,
    oneOf: (values: readonly string[], most: number): string =>
      values.length > most
        ? `one of ${values.length}: ${values.slice(0, most).join(", ")} …`
        : `one of ${values.join(", ")}`,
    either: (kinds: readonly string[]): string => either.format(kinds),
    byDefault: (kind: string, value: string): string => `${kind}; ${value} if absent`,
    alternative: (name: string, value: string): string => `${name}: ${value}`,
    thisOne: "then:",
    formats: {
      uuid: "UUID",
      "date-time": "moment (ISO 8601, UTC)",
      date: "date (YYYY-MM-DD)",
      uri: "address",
    },
    limits: {
      signs: between("sign", "signs"),
      entries: between("entry", "entries"),
      values: between("", ""),
    },
  },
};
