import type { Advert } from "@remit/core";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "#ui/button.tsx";
import type { Desk } from "./frame.tsx";
import { Choose, Field, fieldId } from "./papers-field.tsx";
import { words } from "./papers-words.ts";
import {
  type AdvertField,
  mostOf,
  type Pay,
  payShown,
  shownOf,
  sumShown,
  type TypedPay,
  withAdvert,
  withCountries,
  withField,
  withPay,
  type Written,
} from "./posting-advert.ts";
import { countries, countryName, currencies } from "./posting-countries.ts";

const { facts: says } = words;

/** Keeps an advertisement as it was written, or says what is wrong. */
const keep = ({ change }: Desk, make: (advert: Advert | undefined) => Written): string | undefined => {
  let wrong: string | undefined;
  change((remit) => {
    const written = make(remit.advert);
    if ("advert" in written) return withAdvert(remit, written.advert);
    wrong = words.wrong[written.wrong];
    return remit;
  });
  return wrong;
};

type OfDesk = { readonly desk: Desk };

const Text = ({
  desk,
  field,
  label,
  ...rest
}: OfDesk & {
  readonly field: AdvertField;
  readonly label: string;
  readonly type?: "text" | "date" | "email" | "url";
  readonly long?: boolean;
}) => (
  <Field
    {...rest}
    id={fieldId(`advert.${field}`)}
    label={label}
    most={mostOf(field)}
    value={shownOf(desk.remit.advert, field)}
    save={(text) => keep(desk, (advert) => withField(advert, field, text))}
  />
);

/** Characters of a text that the head of a group shows. */
const most = 48;
const short = (text: string): string => (text.length > most ? `${text.slice(0, most).trimEnd()}…` : text);

/** A group of fields, folded: its head says what they say. */
const Group = ({
  title,
  said,
  children,
}: {
  readonly title: string;
  readonly said: readonly (string | undefined)[];
  readonly children: ReactNode;
}) => {
  const parts = said.filter((part): part is string => part !== undefined && part !== "");
  return (
    <details className="papers-fold">
      <summary>
        <span>{title}</span>
        <span className="papers-said" data-empty={parts.length === 0}>
          {parts.length === 0 ? says.nothing : parts.map(short).join(", ")}
        </span>
      </summary>
      <div className="papers-fields">{children}</div>
    </details>
  );
};

/** Whether the work can be done from elsewhere, and from which countries; nothing is kept before there is one. */
const Remote = ({ desk }: OfDesk) => {
  const chosen = desk.remit.advert?.remote?.countries ?? [];
  const [open, setOpen] = useState(chosen.length > 0);
  const set = (next: readonly string[]): void =>
    void keep(desk, (advert) => ({ advert: withCountries(advert, next) }));
  const shown = open || chosen.length > 0;
  return (
    <div className="papers-remote">
      <label className="papers-check">
        <input
          type="checkbox"
          checked={shown}
          onChange={(event) => {
            setOpen(event.currentTarget.checked);
            if (!event.currentTarget.checked) set([]);
          }}
        />
        <span>{says.remote}</span>
      </label>
      {shown ? (
        <>
          {chosen.length === 0 ? null : (
            <ul className="papers-chosen" aria-label={says.remoteFrom}>
              {chosen.map((code) => (
                <li key={code}>
                  <span>{countryName(code)}</span>
                  <Button
                    size="small"
                    aria-label={says.remoteRemove(countryName(code))}
                    onClick={() => set(chosen.filter((each) => each !== code))}
                  >
                    {words.decision.removeShort}
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <Choose
            label={chosen.length > 0 ? says.remoteAdd : says.remoteFrom}
            value=""
            options={[["", says.choose], ...countries().filter(([code]) => !chosen.includes(code))]}
            save={(code) => {
              if (code !== "") set([...chosen, code]);
              return undefined;
            }}
            hint={chosen.length > 0 ? undefined : says.remoteMissing}
          />
        </>
      ) : null}
    </div>
  );
};

/** What was typed over pay that was kept; once other pay is kept, it is over. */
type Draft = { readonly over: string; readonly pay: TypedPay };
const overOf = (pay: Pay | undefined): string => JSON.stringify(pay ?? null);

/** Pay is kept as a whole, once it is whole: until then its fields hold what was typed. */
const PayFields = ({ desk }: OfDesk) => {
  const kept = desk.remit.advert?.pay;
  const [draft, setDraft] = useState<Draft>();
  const newest = useRef<Draft>(undefined);
  const [wrong, setWrong] = useState<string>();
  const open = draft?.over === overOf(kept) ? draft.pay : undefined;
  const shown = open ?? payShown(kept);
  const settle = (pay: TypedPay, leaving: boolean): void => {
    const fault = keep(desk, (advert) => withPay(advert, pay));
    const empty = pay.low.trim() === "" && pay.high.trim() === "";
    // Currency and unit chosen before there is a sum are remembered.
    const remains = fault !== undefined || empty;
    newest.current = remains ? { over: overOf(fault === undefined ? undefined : kept), pay } : undefined;
    setDraft(newest.current);
    setWrong(leaving ? fault : undefined);
  };
  const save =
    (key: keyof TypedPay) =>
    (text: string): undefined =>
      settle({ ...shown, [key]: text }, false) as undefined;
  return (
    // What is missing is said once the whole of it is left.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset
      className="papers-pay"
      onBlur={(event) => {
        // The field that is left has just settled what was typed.
        const { current: now } = newest;
        if (now?.over === overOf(kept) && !event.currentTarget.contains(event.relatedTarget))
          settle(now.pay, true);
      }}
    >
      <legend className="unseen">{says.groups.pay}</legend>
      <Choose
        id={fieldId("advert.pay")}
        label={says.currency}
        value={shown.currency}
        options={[
          ["", says.choose],
          ...currencies().map(([code, name]) => [code, `${code}, ${name}`] as const),
        ]}
        save={save("currency")}
      />
      <Field label={says.low} value={shown.low} save={save("low")} most={20} />
      <Field label={says.high} value={shown.high} save={save("high")} most={20} />
      <Choose label={says.per} value={shown.per} options={Object.entries(says.units)} save={save("per")} />
      <p className="paper-wrong" role="alert" hidden={!open || wrong === undefined}>
        {wrong} {kept === undefined ? null : words.keptBefore}
      </p>
    </fieldset>
  );
};

const paySaid = (pay: Pay | undefined): string | undefined =>
  pay && says.paySays(pay.currency, [...new Set([pay.low, pay.high])].map(sumShown), pay.per);

/** What an advertisement says beside the remit, group by group. */
export const Facts = ({ desk }: OfDesk) => {
  const advert = desk.remit.advert ?? {};
  const { place, remote, apply } = advert;
  const country = place?.country;
  return (
    <section className="papers-part" aria-labelledby="papers-facts">
      <h2 id="papers-facts" tabIndex={-1}>
        {says.title}
      </h2>
      <p className="secondary">{says.help}</p>
      <div className="papers-folds">
        <Group title={says.groups.about} said={[advert.about, advert.website]}>
          <Text desk={desk} field="about" label={says.about} long />
          <Text desk={desk} field="website" label={says.website} type="url" />
        </Group>
        <Group
          title={says.groups.place}
          said={[
            place?.town ?? place?.street,
            country === undefined ? undefined : countryName(country),
            remote && says.remoteSays(remote.countries.map(countryName)),
          ]}
        >
          <Text desk={desk} field="place.street" label={says.street} />
          <Text desk={desk} field="place.town" label={says.town} />
          <Text desk={desk} field="place.region" label={says.region} />
          <Text desk={desk} field="place.postcode" label={says.postcode} />
          <Choose
            id={fieldId("advert.place.country")}
            label={says.country}
            value={country ?? ""}
            options={[["", says.noCountry], ...countries()]}
            save={(code) => keep(desk, (now) => withField(now, "place.country", code))}
          />
          <Remote desk={desk} />
        </Group>
        <Group title={says.groups.pay} said={[paySaid(advert.pay)]}>
          <PayFields desk={desk} />
        </Group>
        <Group
          title={says.groups.days}
          said={[
            advert.posted === undefined ? undefined : says.postedSays(advert.posted),
            advert.until === undefined ? undefined : says.untilSays(advert.until),
          ]}
        >
          <Text desk={desk} field="posted" label={says.posted} type="date" />
          <Text desk={desk} field="until" label={says.until} type="date" />
        </Group>
        <Group title={says.groups.apply} said={[apply?.email, apply?.address, advert.reference]}>
          <Text desk={desk} field="apply.email" label={says.email} type="email" />
          <Text desk={desk} field="apply.address" label={says.address} type="url" />
          <Text desk={desk} field="reference" label={says.reference} />
        </Group>
      </div>
    </section>
  );
};
