import type { ReactNode } from "react";

/** A field of words; `long` for more than a line. */
export const Words = ({
  label,
  value,
  onChange,
  long = false,
  hint,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly long?: boolean;
  readonly hint?: string;
}) => (
  <label className="own-field" data-long={long}>
    <span>{label}</span>
    {long ? (
      <textarea
        className="own-input"
        rows={2}
        maxLength={2000}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    ) : (
      <input
        className="own-input"
        maxLength={300}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    )}
    {hint === undefined ? null : <span className="note">{hint}</span>}
  </label>
);

/** One of several, by a list. */
export const Pick = ({
  label,
  value,
  options,
  onChange,
  hint,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
}) => (
  <label className="own-field">
    <span>{label}</span>
    <select className="own-input" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      {options.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
    {hint === undefined ? null : <span className="note">{hint}</span>}
  </label>
);
