import type { KeptRespondent } from "@remit/core";
import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { words } from "./words.ts";

const { people: says } = words;
const choices = [1, 3, 7, 14, 30, 90] as const;

export type Link = { readonly address: string; readonly expires: string };

/** Makes a link for a person and shows it, the only time it can be shown. */
export const LinkSheet = ({
  person,
  onMake,
  onClose,
}: {
  readonly person: KeptRespondent;
  readonly onMake: (days: number) => Promise<Link | undefined>;
  readonly onClose: () => void;
}) => {
  const [days, setDays] = useState(14);
  const [link, setLink] = useState<Link>();
  const [copied, setCopied] = useState(false);
  const make = async (): Promise<void> => setLink(await onMake(days));
  const copy = async (): Promise<void> => {
    if (!link) return;
    await navigator.clipboard.writeText(link.address).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Sheet
      title={says.inviteTitle(person.name)}
      onClose={onClose}
      end={
        link === undefined ? (
          <>
            <Button onClick={onClose}>{says.cancel}</Button>
            <Button kind="primary" onClick={() => void make()}>
              {says.makeLink}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={() => void copy()}>{copied ? says.copied : says.copy}</Button>
            <Button kind="primary" onClick={onClose}>
              {says.done}
            </Button>
          </>
        )
      }
    >
      <p className="secondary">{says.inviteHelp}</p>
      {link === undefined ? (
        <label className="person-days">
          <span>{says.days}</span>
          <select
            className="field"
            value={days}
            onChange={(event) => setDays(Number(event.currentTarget.value))}
          >
            {choices.map((count) => (
              <option key={count} value={count}>
                {says.dayCount(count)}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <>
          <input
            className="field person-link"
            aria-label={says.inviteTitle(person.name)}
            readOnly
            value={link.address}
            onFocus={(event) => event.currentTarget.select()}
          />
          <p className="note">
            {says.until(link.expires)} {says.reach}
          </p>
        </>
      )}
    </Sheet>
  );
};
