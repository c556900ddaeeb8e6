// What the text check leaves alone, and why: data beside the code that asks it.

export type Ignored = { readonly why: string; readonly words: string };

/** Phrases of retext-equality that say nothing about people where leaders of technology are sought. */
export const ignoredUnkind: readonly Ignored[] = [
  {
    why: "About a tone that talks down to readers of manuals, not about people.",
    words:
      "basically, bugreport, clearly, easily, easy, everyone knows, just, obvious, obviously, of course, simple, simply, straight forward, straight forwardly, straightforward, straightforwardly",
  },
  {
    why: "Words of the field: a host, threat actors, data stewards, BI, dummy variables, cryptographic primitives, grooming a backlog.",
    words:
      "actor, actors, bi, dummy, gimp, groom, hang, host, hosts, invalid, pop, primitive, steward, stewards",
  },
  {
    why: "Master's degrees and master data are far more frequent than what is meant; `slave` stays.",
    words:
      "english master, master, master copy, master key, master of ceremonies, master plan, master the art, masterful, mastermind, masterpiece, masterplan, masters, masterstroke",
  },
  {
    why: "Names and companies: King's College, Smith & Sons, a sister company, the Ombudsman, a landlord, a Fellow of a society.",
    words:
      "alumni, brother, brothers, dame, dames, daughter, daughters, emperor, empress, fellow, fellowship, king, kings, landlord, landlords, lord, lords, ombudsman, ombudsmen, prince, princes, princess, princesses, queen, queens, sister, sisters, son, sons, widow, widower, widowers, widows",
  },
  {
    why: "Said with respect in statements on equal opportunities and benefits: women, disabled people, mental health, maternity leave.",
    words:
      "adhd, ADD, disabled, Gipsy, gypsy, latina, latino, maternal, maternity, mental, paternal, paternity, stammering, woman, women, working mother",
  },
  {
    why: "Trades, treatments and places that employers work in and with.",
    words:
      "asylum, detox, detox center, dyke, janitor, janitors, midwife, rehab, rehab center, spade, unmanned, workmanship",
  },
  {
    why: "Ordinary words that are seldom meant of people.",
    words:
      "barren, challenged, depressed, failed attempt, fraternal, hanged, hero, heroes, nuts, sophisticated culture, sophisticated technology, special",
  },
];

/** Words of retext-simplify that are the right ones here, or whose suggestions would change what is said. */
export const ignoredPlain: readonly Ignored[] = [
  {
    why: "Terms of the field: one implements a system, procures a licence, has a budget authorised, runs a function.",
    words:
      "address, aggregate, allocate, authorise, authorize, capability, component, comply with, consolidate, delete, disclose, establish, evaluate, expertise, formulate, forward, function, implement, indication, initiate, interface, liaison, maintain, maximum, methodology, minimise, minimize, minimum, monitor, multiple, notify, objective, operate, optimum, option, parameters, perform, prioritise, prioritize, procure, proficiency, provide, purchase, request, require, requirement, selection, submit, terminate, transmit, type, validate",
  },
  {
    why: "Terms of employment and law: reasonable adjustments, relocation, or equivalent, remuneration, the remainder of a term.",
    words:
      "acquire, adjustment, advise, aircraft, appropriate, assist, assistance, designate, elect, employ, equitable, equivalent, females, forfeit, participate, permit, relocate, remainder, remuneration, reside, residence, retain, shall, vice, warrant",
  },
  {
    why: "Noun and verb, or two senses, in one form, and the suggestion fits the rarer: a benefit, an attempt, however it came, gave work accordingly.",
    words:
      "accordingly, all of, apparent, approximate, as to, attempt, benefit, benefit from, combined, concerning, constitutes, contains, convene, demonstrate, depart, desire, economical, effect, evident, exhibit, expiration, has no effect, however, in between, in view of, limited number, literally, not certain, not many, not often, not unless, not unlike, observe, overall, particulars, portion, possess, proceed, provided that, reflect, regarding, relative to, remain, render, represents, satisfy, similar to, the use of, therefore, timely, took advantage of, whereas, witnessed, your office",
  },
  {
    why: "Carries many a plain sentence, and “IT is”, “IT appears” are taken for it.",
    words: "in terms of, it appears, it is, it is essential, there are, there is, very",
  },
  {
    why: "Understood by everyone, and the suggestion is no plainer or means something else.",
    words:
      "abundance, accelerate, accompany, accomplish, accurate, additional, admissible, anticipate, attain, currently, determine, e.g., eliminate, encounter, ensure, exclusively, facilitate, feasible, finalise, finalize, frequently, furnish, i.e., identical, identify, immediately, impacted, in addition, inception, indicate, initial, is responsible for, magnitude, modify, previous, previously, solicit, subsequent, substantial, viable",
  },
];

/** Forms after “is” that tell of a state more often than of something done: is fit for, is bound to, has become. */
export const ignoredPassive =
  "become, been, born, bound, come, cost, drunk, fallen, fit, gone, ground, grown, mistaken, rid, risen, stuck, upset, wound";

/** Words that whoever reads such a posting meets every day: long, but not hard. A formula of readability cannot know it. */
export const familiar = new Set(
  `accountable, application, applications, architecture, business, businesses, cio, colleagues, companies, company, cto, customers,
  department, departments, development, digital, director, directors, employee, employees, engineer, engineering, engineers,
  executive, executives, experience, financial, governance, infrastructure, information, innovation, innovative, leadership,
  management, manager, managers, office, officer, operation, operational, operations, organisation, organisations, organization,
  organizations, position, positions, president, process, processes, product, production, products, project, projects,
  responsibilities, responsibility, responsible, security, senior, service, services, software, strategic, strategies, strategy,
  supplier, suppliers, system, systems, technical, technological, technologies, technology`.split(/,\s+/),
);

/** Where one would not put what the plugins suggest: a phrase's id → better words, or none. */
export const better: Readonly<Record<string, readonly string[]>> = {
  "he-she": ["they"],
  "herself-himself": ["themselves", "themself"],
  "gal-guy": ["person", "colleague"],
  "gals-man": ["people", "everyone"],
  blacklist: ["blocklist", "deny list"],
  blacklisted: ["blocklisted"],
  blacklisting: ["blocklisting"],
  whitelist: ["allow list", "safelist"],
  whitelisted: ["allowed", "safelisted"],
  whitelisting: ["allowing", "safelisting"],
  tribe: ["group", "community"],
  "on-the-other-hand": ["but"],
  aforementioned: [""],
  nuts: [],
  retard: [],
};

/** Said of somebody in pairs and lists of pronouns as well: he/she, she/her. */
export const pronouns: readonly string[] = ["he-she", "her-him", "herself-himself"];
/** Names where they stand inside a sentence: the Isle of Man, Guy. */
export const names: readonly string[] = ["Guy", "Man"];
