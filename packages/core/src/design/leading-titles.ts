// Titles of those who lead more than technology, read as whole roles: a Principal Engineer is no principal. Our own lists.

/** What a title is made of: `parts` between commas and dashes, and the `roles` that “and” and its signs join in them. */
const read = (title: string) => {
  const plain = title
    .toLowerCase()
    .replaceAll(/(?<=\w)-(?=\w)/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  const parts = plain.split(/ ?[,;:|()] ?| [-–—] /).filter((part) => part !== "");
  return { plain, parts, roles: parts.flatMap((part) => part.split(/ ?[/&+] ?| and /)) };
};

/** Who works for somebody has no title of theirs. */
const aide = /\b(assistant|advis[eo]r|aide|pa|ea)\b/;

/** A part of an organisation that is technology alone. */
const technology =
  /^(of |for )?(it|ict|information (technology|systems)|technology|engineering|software|digital|data( cent(re|er)s?)?|infrastructure|cloud|platforms?|(it|technology|cyber|information) (services|operations|security)|security)( (and|&) .*)?$/;

/** Words before a title that make it another one: who stands below it, or whom it is only spoken of. */
const lesser = /\b(vice|deputy|sub|associate|to|of|for|the)\b/;

/** Words behind a title that make it an adjective. */
const another =
  /\b(office|staff|secretary|support|communications?|engineer|developer|manager|analyst|coordinator|consultant|coach|driver|program(me)?|trainee|liaison|designate|elect|emeritus)\b/;

const leader =
  /\b(ceo|chief executive( officer)?|managing director|general (manager|director)|director general|secretary general|general secretary|head ?(teacher|master|mistress)|(managing|founding) partner|president)\b/;

const isLeader = (role: string): boolean => {
  const found = leader.exec(role);
  if (found === null) return false;
  const before = role.slice(0, found.index).trim();
  const after = role.slice(found.index + found[0].length).trim();
  if (lesser.test(before) || technology.test(before)) return false;
  return !another.test(after) && !technology.test(after) && !/\bboard\b/.test(after);
};

const tail = "(?: of (?<whole>.+))?";
/** Words that stand in front of others too often to be looked for inside a title. */
const alone = [
  new RegExp(`^(?:(?:school|college|academy|executive|interim|acting|co) )?principal${tail}$`),
  new RegExp(
    `^(?:(?:co|joint|part|sole|majority|business|company|firm|practice|shop|store) )?owner(?: manager| operator| director)?${tail}$`,
  ),
  new RegExp(`^(?:co ?)?founder${tail}$`),
];
const isAlone = (role: string): boolean =>
  alone.some((each) => {
    const found = each.exec(role);
    return found !== null && !technology.test(found.groups?.["whole"] ?? "");
  });
/** Another office beside it says what somebody does who also founded or owns the firm. */
const office =
  /\b(c[a-z]{1,2}o|chief|head|lead|engineer|developer|architect|vp|officer)\b|\w (director|manager)$/;

/** Titles that were read stay read: a chart has few, in thousands of seats. So many at most. */
const mostRead = 20_000;
const byTitle = (judge: (title: string) => boolean): ((title: string) => boolean) => {
  const read = new Map<string, boolean>();
  return (title) => {
    const known = read.get(title);
    if (known !== undefined) return known;
    if (read.size >= mostRead) read.clear();
    const judged = judge(title);
    read.set(title, judged);
    return judged;
  };
};

/** Whether a title is that of whoever leads an organisation or a unit of it. */
export const leadsCompany = byTitle((title) => {
  const { plain, parts, roles } = read(title);
  if (aide.test(plain) || parts.slice(1).some((part) => technology.test(part))) return false;
  if (roles.some(isLeader)) return true;
  return roles.some(isAlone) && !roles.some((role) => !isAlone(role) && office.test(role));
});

const field = "(?:operations|operating|finance|financial|administration|administrative)";
const beside = `(?:${field}|it|technology|commercial|sales|marketing|hr|human resources|people|personnel|legal|purchasing|procurement|facilities|estates|business)`;
const scope =
  "(?:(?:group|global|international|national|country|regional|area|corporate|company|divisional|plant|site|factory|hospital|business|senior|executive|interim|acting|joint) )*";
const money = [
  new RegExp(`^${scope}(?:coo|cfo)(?<after> .+)?$`),
  new RegExp(`^${scope}chief ${field}(?: (?:and|&) ${field})? officer(?<after> .+)?$`),
  new RegExp(
    `^${scope}(?:${beside} (?:and|&) )?${field}(?: (?:and|&) ${beside})? (?:director|manager)(?<after> .+)?$`,
  ),
  new RegExp(
    `^${scope}(?:head|director|manager) of (?:${beside} (?:and|&) )?${field}(?: (?:and|&|at|for) .+)?$`,
  ),
  new RegExp(`^${scope}practice manager$`),
];

/** Behind an office comes another one; behind a trade only the rest of it, as in “Infrastructure and Operations Manager”. */
const joined =
  /(?<=\b(?:director|manager|officer|secretary|owner|founder|partner|president|[a-z]{2,3}o)) ?(?:[/&+]|\band\b) ?/;

/** Whether a title is that of whoever leads the money or the operations of an organisation, not those of one trade in it. */
export const leadsMoneyOrOperations = byTitle((title) => {
  const { plain, parts } = read(title);
  if (aide.test(plain) || parts.slice(1).some((part) => technology.test(part))) return false;
  const roles = parts.flatMap((part) => part.split(joined));
  // “Director, Operations” is a director of operations.
  return [...roles, parts.slice(0, 2).join(" of ")].some((role) =>
    money.some((each) => {
      const found = each.exec(role);
      const after = found?.groups?.["after"]?.trim() ?? "";
      return found !== null && !another.test(after) && !technology.test(after);
    }),
  );
});

const body = "(?:board|trustees|governors)(?: of (?:the )?\\w+)?";
const board = [
  /^(?:\w+ ){0,2}board(?: of (?:directors|trustees|governors|management))?$/,
  new RegExp(
    `^(?:(?:non executive|executive|group|deputy|vice|co) )*(?:chair(?:man|woman|person)?|president) of (?:the )?(?:\\w+ )?${body}$`,
  ),
  /^(?:(?:non executive|executive|group|deputy|vice|co) )*chair(?:man|woman|person)?$/,
  /^(?:\w+ )?board (?:members?|chair(?:man|woman|person)?|director|trustee|president)$/,
  new RegExp(`^(?:\\w+ )?members? of the (?:\\w+ )?${body}$`),
  /^(?:\w+ )?trustees?$|^(?:school )?governors?$/,
];

/** Whether a title is that of a board or of who sits in one. */
export const isBoardTitle = byTitle((title) => {
  const { plain, roles } = read(title);
  return (
    !aide.test(plain) &&
    roles.some((role) => !/^secretary\b/.test(role) && board.some((each) => each.test(role)))
  );
});
