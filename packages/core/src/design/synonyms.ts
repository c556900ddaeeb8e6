// Words and phrases that organisations use for one another when they name what somebody answers for. Data: add a line, run the tests.

/** Phrases that are one word. */
export const phrases: readonly (readonly [RegExp, string])[] = [
  [/\bhelp[ -]?desks?\b|\bservice desks?\b|\bend[ -]user computing\b/g, "helpdesk"],
  [
    /\b(?:user|staff|desktop|first line) support\b|\bsupport (?:for|of) (?:staff|users|employees)\b/g,
    "helpdesk",
  ],
  [/\bserver rooms?\b|\bdata cent(?:re|er)s?\b/g, "datacentre"],
  [/\be-?mails?\b|\bmail(?:box)? (?:service|server|system)s?\b/g, "email"],
  [/\be-?commerce\b|\bonline (?:shop|store|business|sales)s?\b|\bweb ?shops?\b/g, "ecommerce"],
  [/\bpersonal (?:and confidential )?(?:data|information)\b|\bgdpr\b|\bdata protection\b/g, "privacy"],
  [
    /\bdisaster recovery\b|\bafter a disaster\b|\bbusiness continuity\b|\bservice continuity\b/g,
    "continuity",
  ],
  [/\bartificial intelligence\b|\bmachine learning\b/g, "ai"],
  [/\benterprise resource planning\b|\berp\b/g, "erp"],
  [/\bpoints? of sale\b|\bpayment terminals?\b|\bcash registers?\b/g, "till"],
  [/\bshop floors?\b/g, "plant"],
  [/\bsmart ?phones?\b|\bmobile phones?\b/g, "device"],
  [/\bbusiness intelligence\b/g, "dashboard"],
  [/\btop management\b|\bchief executives?\b/g, "board"],
  [/\bshut ?down\b|\bdown ?time\b/g, "outage"],
  [/\bcyber(?:security| security)\b/g, "cyber security"],
  [/\b(?:make or buy|buy or (?:make|build)|build or buy)\b/g, "makeorbuy"],
  [/\bprofit and loss\b|\bp&l\b/g, "profit"],
  [/\b(?:in )?long[ -](?:term|range)\b/g, "longterm"],
  [/\btechnical debt\b|\blegacy (?:systems?|software|applications?)\b/g, "legacy"],
  [/\blife ?-?cycles?\b/g, ""],
  [/\bself[ -]service\b/g, "portal"],
];

/** Each line is one meaning. */
export const families: readonly string[] = [
  "supplier vendor contractor provider outsourcing outsourced outsource",
  "purchase purchasing procurement procure buy buying acquisition ordering",
  "budget spending spend cost expense expenditure",
  "staff people team workforce employee personnel colleague",
  "hire hiring recruit recruitment recruiting talent",
  "developer programmer engineer coder",
  "privacy confidential",
  "security cyber hacker protect protection phishing",
  "attack breach intrusion",
  "outage incident failure disruption fault",
  "availability uptime running run operate operation",
  "equipment hardware device laptop computer workplace printer printing",
  "software application program",
  "update patch patching upgrade release deployment rollout pipeline devops",
  "license licence licensing",
  "test testing quality qa assurance",
  "network wifi wi fi lan wan",
  "infrastructure server datacentre platform hosting",
  "customer client consumer",
  "website web site portal",
  "project programme portfolio",
  "policy rule governance standard",
  "advice advise advising counsel",
  "risk hazard",
  "audit review control",
  "partnership partner alliance collaboration",
  "vision future direction",
  "innovation innovative invention try trial experiment",
  "select selection choice choose evaluation adopt",
  "lead leading leadership manage management head",
  "improve improvement better optimisation optimization optimise",
  "priority request demand need",
  "backup restore recovery recover continuity",
  "digital digitise digitisation digitalisation digitization",
  "analysis analytics dashboard reporting report",
  "asset inventory",
  "earn earning profit profitability revenue",
  "training train awareness education learn",
  "account identity permission access login",
  "cloud saas",
  "migration move moving migrate",
  "record file archive",
  "monitor monitoring watch watching observe",
  "wage salary payroll",
  "plan planning roadmap",
  "factory plant manufacturing",
  "telephone phone telephony video",
  "academic university research science",
  "value return benefit",
  "name naming",
  "clinical patient medical",
  "legacy modernisation modernise renewal renew",
  "department function division",
  "contract agreement",
  "database sql",
  "machine automation robot",
  "specification requirement",
];

/** Words for what is done, whatever it is done to: they say less than what it is done to. */
export const acts =
  "manage management lead leadership run operate plan planning control review monitor monitoring watch support develop development deliver delivery use choose choice select handle handling resolve resolved maintain maintenance improve improvement report reporting perform performance integrate integration introduce introduction release move migration administer administration advise advice look after collect collection relate relationship analyse analysis train training test testing purchase buy make release update response respond research career standard communication external internal level agreement system service";

/** Words for judging what others do: whoever audits something does not run it. */
export const judging = "audit auditor inspect inspection inspector independent independently";

/** Words that any accountability may have and that tell none from another. */
export const empty =
  "a across alike all an and any are as at be by can everything for from every get give has have same how if in into is its keep kept make made of on or our own see so than that the their them they this to us we what when where whether which who will with within without work year not no non never neither nor only except excluding responsible accountable answer ours mine responsibility accountability overall general whole quickly safely safe new good well known limited order paid down put page hand set up company organisation organization group";
