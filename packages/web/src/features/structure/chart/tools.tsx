import { type Chart, type Colouring, colourings, type LayoutKind, layoutKinds } from "@remit/core";
import { type ReactNode, useId } from "react";
import { Button } from "#ui/button.tsx";
import { words } from "./words.ts";
import { type Departments, DepartmentsButton } from "./departments-button.tsx";
import { FindPosition } from "./find-position.tsx";

const { tools: says } = words;
export const appearances = ["chart", "list", "table"] as const;
/** The same positions as a drawing, as a nested list, or as a table. */
export type Appearance = (typeof appearances)[number];

const Switch = <T extends string>({
  label,
  options,
  value,
  names,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly T[];
  readonly value: T;
  readonly names: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
}) => (
  <fieldset className="chart-switch" aria-label={label}>
    {options.map((option) => (
      <button key={option} type="button" aria-pressed={option === value} onClick={() => onChange(option)}>
        {names[option]}
      </button>
    ))}
  </fieldset>
);

/** Above the chart: how it is shown, and the way to a position. */
export const ChartTools = ({
  chart,
  appearance,
  onAppear,
  kind,
  onKind,
  colouring,
  onColour,
  departments,
  onImpossible,
  folded,
  onFold,
  onFound,
  onExport,
  onKeys,
}: {
  readonly chart: Chart;
  readonly appearance: Appearance;
  readonly onAppear: (appearance: Appearance) => void;
  readonly kind: LayoutKind;
  readonly onKind: (kind: LayoutKind) => void;
  readonly colouring: Colouring;
  readonly onColour: (colouring: Colouring) => void;
  readonly departments: Departments;
  /** Departments were asked for, and no position tells one. */
  readonly onImpossible: () => void;
  /** Some positions are folded away. */
  readonly folded: boolean;
  readonly onFold: (fold: boolean) => void;
  readonly onFound: (place: number) => void;
  readonly onExport: () => void;
  readonly onKeys: () => void;
}) => {
  const id = useId();
  return (
    <div className="chart-tools no-print">
      <div className="chart-find">
        <FindPosition
          chart={chart}
          label={says.find}
          placeholder={says.findHelp}
          departments
          onFound={(place) => place !== undefined && onFound(place)}
        />
      </div>
      <Switch
        label={says.show}
        options={appearances}
        value={appearance}
        names={says.as}
        onChange={onAppear}
      />
      {appearance === "chart" ? (
        <Switch
          label={says.layout}
          options={layoutKinds}
          value={kind}
          names={says.layouts}
          onChange={onKind}
        />
      ) : null}
      {appearance === "table" ? null : (
        <>
          <label className="chart-colour" htmlFor={id}>
            <span>{says.colour}</span>
            <select
              id={id}
              className="field"
              value={colouring}
              onChange={(event) => onColour(event.currentTarget.value as Colouring)}
            >
              {colourings.map((each) => (
                <option key={each} value={each}>
                  {says.colours[each]}
                </option>
              ))}
            </select>
          </label>
          <DepartmentsButton departments={departments} onImpossible={onImpossible} />
          {chart.positions.length > 3 ? (
            <Button size="small" onClick={() => onFold(!folded)}>
              {folded ? says.unfold : says.fold}
            </Button>
          ) : null}
        </>
      )}
      <span className="chart-tools-end">
        <Button size="small" onClick={onExport}>
          {says.export}
        </Button>
        <Button size="small" onClick={onKeys}>
          {says.keys}
        </Button>
      </span>
    </div>
  );
};

/** On the chart: nearer, further, all of it. */
export const ZoomButtons = ({
  onZoom,
  onFit,
  children,
}: {
  readonly onZoom: (times: number) => void;
  readonly onFit: () => void;
  readonly children?: ReactNode;
}) => (
  <div className="chart-zoom no-print">
    {children === undefined ? null : <span>{children}</span>}
    <button type="button" aria-label={says.zoomOut} onClick={() => onZoom(0.8)}>
      −
    </button>
    <button type="button" aria-label={says.zoomIn} onClick={() => onZoom(1.25)}>
      +
    </button>
    <button type="button" onClick={onFit}>
      {says.fit}
    </button>
  </div>
);
