import type { CatalogueIndex } from "@remit/core";
import type { BodyOf } from "./draft.ts";
import { Pick, Words } from "./fields.tsx";
import { strengths } from "./form-strength.tsx";
import { words } from "./words.ts";

type Body = BodyOf<"accountability">;
type Strength = Body["strengths"][string];

const Bearing = ({
  label,
  ends: [low = "", high = ""],
  value,
  onChange,
}: {
  readonly label: string;
  readonly ends: readonly string[];
  readonly value: number;
  readonly onChange: (value: number) => void;
}) => (
  <label className="own-field">
    <span>{label}</span>
    <input
      type="range"
      min={-1}
      max={1}
      step={0.1}
      value={value}
      aria-valuetext={`${value} (${low} −1, ${high} 1)`}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    />
    <span className="note own-ends" aria-hidden="true">
      <span>{low}</span>
      <span>{high}</span>
    </span>
  </label>
);

/** An outcome of one's own, where it lies, and what each role holds of it. */
export const AccountabilityFields = ({
  body,
  index,
  onChange,
}: {
  readonly body: Body;
  readonly index: CatalogueIndex;
  readonly onChange: (body: Body) => void;
}) => {
  const { catalogue } = index;
  const { accountability } = body;
  const set = (change: Partial<Body["accountability"]>): void =>
    onChange({ ...body, accountability: { ...accountability, ...change } });
  const hold = (role: string, given: string): void => {
    const { [role]: _, ...others } = body.strengths;
    onChange({
      ...body,
      strengths: given === "" ? others : { ...others, [role]: Number(given) as Strength },
    });
  };
  return (
    <>
      <div className="own-fields">
        <Words label={words.name} value={accountability.name} onChange={(name) => set({ name })} />
        <Words label={words.short} value={accountability.short} onChange={(short) => set({ short })} />
        <Words
          label={words.definition}
          long
          value={accountability.definition}
          onChange={(definition) => set({ definition })}
        />
        <Pick
          label={words.domain}
          value={accountability.domain}
          options={catalogue.domains.map(({ id, name }) => [id, name])}
          onChange={(domain) => set({ domain })}
        />
        <Bearing
          label={words.outward}
          ends={words.ends.outward}
          value={accountability.bearing.outward}
          onChange={(outward) => set({ bearing: { ...accountability.bearing, outward } })}
        />
        <Bearing
          label={words.strategic}
          ends={words.ends.strategic}
          value={accountability.bearing.strategic}
          onChange={(strategic) => set({ bearing: { ...accountability.bearing, strategic } })}
        />
        <label className="own-check">
          <input
            type="checkbox"
            checked={accountability.beyondTechnology}
            onChange={(event) => set({ beyondTechnology: event.currentTarget.checked })}
          />
          <span>{words.beyond}</span>
        </label>
      </div>
      <fieldset className="own-set">
        <legend>{words.strengths}</legend>
        <div className="own-fields own-narrow">
          {catalogue.roles.map(({ id, name }) => (
            <Pick
              key={id}
              label={name}
              value={String(body.strengths[id] ?? "")}
              options={[
                ["", words.holding("not-stated")],
                ...strengths.map((word, at) => [String(at), words.holding(word)] as const),
              ]}
              onChange={(given) => hold(id, given)}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
};
