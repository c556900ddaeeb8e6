/** What the description of the API says in words, apart from what operations say of themselves. */
export const apiWords = {
  title: "Remit",
  description:
    "Which technology leader a company needs, how sure that is and why; and what people entered, kept and shared. " +
    "Every operation is `POST /api/<name>` with its input as JSON; one that only reads and takes plain fields is also " +
    "`GET /api/<name>?field=value`. There is no sign-in: what is kept is answered only to the computer it is kept on, a " +
    "link is answered to whoever holds its token, and all else to anybody. What is wrong is told as a problem (RFC 9457) " +
    "with a stable `code` and issues, each with its own `code`, the `path` to the place in the input, and `data`.",
  list: "Every operation by name",
  self: "This description",
  client: "A typed client in one TypeScript file without dependencies",
  listed: "The operations, each with its example",
  described: "OpenAPI 3.1",
  clientText: "TypeScript",
  answer: "The answer",
  stream: "The answer, one JSON value a line",
  lines:
    "Asked for by `Accept: application/x-ndjson`: progress from 0 to 1, then the answer or the problem, a line each",
  unchanged: "It is still what the ETag in `If-None-Match` stands for",
  tags: {
    anyone: "Answered to anybody; nothing is kept",
    link: "Answered to whoever holds the token of a link",
    local: "Answered only on the computer that keeps it",
  },
  key:
    "Makes a write safe to send again: the same key with the same input answers what the first one answered and changes " +
    "nothing more; with another input it is refused. 1 to 200 visible signs, best a new UUID for each change.",
  catalogue:
    "The id of an organisation: answers from its own catalogue, not from the one that ships with Remit",
  etag: "Stands for exactly this answer",
  noneMatch: "The ETag of the answer at hand: unchanged, it is not sent again",
  link: 'The address of the next page, as `<…>; rel="next"`; absent on the last one',
  retry: "Seconds after which asking again makes sense",
  problem: "What is wrong, as RFC 9457 has it; `issues` say where and why",
  progress: "How far it is, from 0 to 1",
  statuses: {
    400: "Not a request that can be read: no JSON, no UTF-8, a key twice in one object, or an Idempotency-Key that is none",
    403: "Not answered from there: what is kept is told only to this computer, and never to a page of another site",
    404: "There is no such thing, or not for whoever asks",
    408: "The request did not arrive in time",
    409: "What is kept is not what this change was made on, or the id or key is taken; nothing was changed",
    413: "The body is larger than allowed",
    415: "The body is not sent as application/json",
    421: "The Host header names another computer",
    422: "The input does not fit; each issue says where and why",
    500: "A bug of Remit; what happened is in its log",
    503: "What is kept cannot be reached just now, or the answer took too long",
  },
} as const;
