import { type Read, scientific } from "./money.ts";
import type { Engagement } from "#model/question.ts";

/** A share of full time, 0 to 1: `0.8`, `0,8`, `80 %`; in a column of per cent also `80`. */
export const readShare = (text: string, percent: boolean): Read => {
  if (scientific.test(text)) return Number(text) <= 1 ? { value: Number(text) } : { beyond: true };
  const [, minus, said, mark] = /^([-−])?(\d+(?:[.,]\d+)?)\s*(%)?$/.exec(text.trim()) ?? [];
  if (said === undefined) return {};
  if (minus !== undefined) return { beyond: true };
  const number = Number(said.replace(",", "."));
  // Hundredths of what has decimals would come out as 0.57999…
  const value = mark !== undefined || percent ? Math.round(number * 1e6) / 1e8 : number;
  if (value <= 1) return { value };
  // Nobody means two per cent by 2.
  return number >= 5 && number <= 100 && mark === undefined
    ? { guess: Math.round(number * 1e6) / 1e8 }
    : { beyond: true };
};

const engagementWords: readonly (readonly [RegExp, Engagement | undefined])[] = [
  [/^(full[ -]?time|fulltime|ft|vollzeit|temps plein)\b/i, "full-time"],
  [/^(part[ -]?time|parttime|pt|teilzeit|temps partiel)\b/i, "part-time"],
  [/^fractional\b/i, "fractional"],
  [/^interim\b/i, "interim"],
  // Who works by a contract of another firm, or of their own.
  [
    /^(outsourced|managed service|vendor|supplier|(independent )?contractor|contingent|consultant|freelance|freelancer|external|extern|externe|freiberuflich|agency)\b/i,
    "outsourced",
  ],
  // Words of contracts, not of engagement: they say nothing here, and that is no fault.
  [
    /^(regular|permanent|employee|member|staff|internal|unbefristet|befristet|festanstellung|cdi|cdd|salaried|hourly|fixed[ -]term|temporary|temp|seasonal|intern|internship|apprentice|trainee|praktikum|praktikant(in)?|werkstudent(in)?|auszubildende[rn]?|stagiaire)\b/i,
    undefined,
  ],
];

/** The engagement a word means: `unread` where it means none that is known. */
export const readEngagement = (text: string): { value?: Engagement; unread?: true } => {
  const known = engagementWords.find(([words]) => words.test(text));
  if (known === undefined) return { unread: true };
  return known[1] === undefined ? {} : { value: known[1] };
};

export const readYes = (text: string): boolean | undefined => {
  if (/^(true|yes|y|1|x|ja|oui)$/i.test(text)) return true;
  return /^(false|no|n|0|nein|non)$/i.test(text) ? false : undefined;
};

/**
 * Whether somebody is still there, by a column of that name: words, a yes or no, or the flags of Active Directory (bit 2 says
 * that an account is disabled).
 */
export const readActive = (text: string, header: string): boolean | undefined => {
  if (/account ?control/i.test(header)) return /^\d+$/.test(text) ? (Number(text) & 2) === 0 : undefined;
  const yes = readYes(text);
  if (yes !== undefined) return /suspended|disabled|terminated/i.test(header) ? !yes : yes;
  if (/^(active|enabled|employed|current|on leave|leave|filled|aktiv|actif)\b/i.test(text)) return true;
  return /^(inactive|terminated|suspended|disabled|former|left|archived|deleted|inaktiv|ausgeschieden|ausgetreten|inactif|sorti)\b/i.test(
    text,
  )
    ? false
    : undefined;
};
