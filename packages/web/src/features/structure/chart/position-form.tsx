import { type Chart, departmentsOf, type Position } from "@remit/core";
import { type ReactNode, useId, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useCatalogue } from "#client/catalogue.ts";
import { Button } from "#ui/button.tsx";
import { words } from "./words.ts";
import { type Draft, drafts } from "./drafts.ts";
import { FindPosition } from "./find-position.tsx";
import { type FormField, formOf, type PositionForm as Form, wrongFields } from "./position-edits.ts";

const { form: says } = words;

/** Departments beyond which a browser is slow to offer them. */
const mostOffered = 500;

const wrong: Partial<Record<FormField, string>> = {
  title: says.wrongTitle,
  share: says.wrongShare,
  cost: says.wrongMoney,
  budget: says.wrongMoney,
};

const Field = ({
  label,
  fault,
  help,
  children,
}: {
  readonly label: string;
  readonly fault: string | undefined;
  readonly help?: string;
  readonly children: (props: {
    id: string;
    "aria-describedby": string | undefined;
    "aria-invalid": boolean;
  }) => ReactNode;
}) => {
  const id = useId();
  return (
    <div className="position-field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        "aria-describedby":
          fault === undefined ? (help === undefined ? undefined : `${id}-help`) : `${id}-wrong`,
        "aria-invalid": fault !== undefined,
      })}
      {help === undefined ? null : (
        <p className="note" id={`${id}-help`}>
          {help}
        </p>
      )}
      {fault === undefined ? null : (
        <p className="chart-wrong" id={`${id}-wrong`}>
          {fault}
        </p>
      )}
    </div>
  );
};

/** Positions that are named, each to be taken away, and a field that names another one. */
const Chosen = ({
  chart,
  label,
  ids,
  except,
  onChange,
}: {
  readonly chart: Chart;
  readonly label: string;
  readonly ids: readonly string[];
  readonly except: (place: number) => boolean;
  readonly onChange: (ids: readonly string[]) => void;
}) => {
  const titleOf = (id: string): string => {
    const position = chart.positions[chart.place.get(id) ?? -1];
    return position ? words.titleOf(position) : id;
  };
  return (
    <div className="position-field">
      <FindPosition
        chart={chart}
        label={label}
        placeholder={words.tools.findHelp}
        except={except}
        onFound={(at) => {
          const id = chart.positions[at ?? -1]?.id;
          if (id !== undefined) onChange([...ids, id]);
        }}
      />
      <ul className="position-chosen">
        {ids.map((id) => (
          <li key={id}>
            <span>{titleOf(id)}</span>
            <Button
              size="small"
              aria-label={says.without(titleOf(id))}
              onClick={() => onChange(ids.filter((each) => each !== id))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** The fields of a position; what cannot be taken stays as it was typed, with a sentence. */
export const PositionForm = ({
  chart,
  position,
  draft,
  onSave,
  onClose,
}: {
  readonly chart: Chart;
  readonly position: Position;
  /** Under which key it is kept what was typed. */
  readonly draft: string;
  readonly onSave: (form: Form) => void;
  readonly onClose: () => void;
}) => {
  const index = useCatalogue();
  const departments = useMemo(() => departmentsOf(chart.positions), [chart]);
  const list = useId();
  const [typed, setTyped] = useState<Draft>(() => drafts.get(draft) ?? {});
  const form = { ...formOf(position), ...typed };
  const fields = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const faults = tried ? wrongFields(form) : [];
  const faultOf = (field: FormField): string | undefined =>
    faults.includes(field) ? wrong[field] : undefined;
  const type = (more: Draft): void => {
    const next = { ...typed, ...more };
    drafts.set(draft, next);
    setTyped(next);
  };
  const set = (field: FormField, value: string): void => type({ [field]: value });
  const text = (field: FormField, label: string, numeric = false) => (
    <Field label={label} fault={faultOf(field)}>
      {(props) => (
        <input
          {...props}
          className="field"
          autoComplete="off"
          maxLength={200}
          inputMode={numeric ? "numeric" : undefined}
          value={form[field]}
          onChange={(event) => set(field, event.currentTarget.value)}
        />
      )}
    </Field>
  );
  const choice = (field: FormField, label: string, options: readonly (readonly [string, string])[]) => (
    <Field label={label} fault={undefined}>
      {(props) => (
        <select
          {...props}
          className="field"
          value={form[field]}
          onChange={(event) => set(field, event.currentTarget.value)}
        >
          {options.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  return (
    // Esc is the keyboard's way out.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={fields}
      className="position-form"
      aria-label={words.titleOf(position)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (wrongFields(form).length === 0) {
          onSave(form);
          return;
        }
        flushSync(() => setTried(true));
        fields.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
      }}
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      {text("title", says.title)}
      {text("holder", says.holder)}
      {form.holder.trim() === ""
        ? null
        : choice("kind", says.kind, [
            ["person", says.kinds.person],
            ["supplier", says.kinds.supplier],
          ])}
      {choice("role", says.role, [
        ["", says.noRole],
        ...[...index.role.values()].map(({ id, name }) => [id, name] as const),
      ])}
      {choice("engagement", says.engagement, [["", says.noEngagement], ...Object.entries(words.engagement)])}
      {text("share", says.share, true)}
      {text("cost", says.cost, true)}
      {text("budget", says.budget, true)}
      <Field label={says.department} fault={undefined} help={says.departmentHelp}>
        {(props) => (
          <>
            <input
              {...props}
              className="field"
              autoComplete="off"
              maxLength={200}
              list={list}
              value={form.department}
              onChange={(event) => set("department", event.currentTarget.value)}
            />
            <datalist id={list}>
              {departments.slice(0, mostOffered).map((each) => (
                <option key={each}>{each}</option>
              ))}
            </datalist>
          </>
        )}
      </Field>
      {text("location", says.location)}
      <Chosen
        chart={chart}
        label={says.dotted}
        ids={form.dotted}
        except={(at) => [position.id, position.reportsTo, ...form.dotted].includes(chart.positions[at]?.id)}
        onChange={(dotted) => type({ dotted })}
      />
      <Chosen
        chart={chart}
        label={says.deputy}
        ids={form.deputy === "" ? [] : [form.deputy]}
        except={(at) => [position.id, form.deputy].includes(chart.positions[at]?.id ?? "")}
        onChange={(ids) => set("deputy", ids.at(-1) ?? "")}
      />
      <div className="chart-acts">
        <button type="submit" className="button" data-size="small">
          {words.panel.save}
        </button>
        <Button size="small" onClick={onClose}>
          {words.panel.cancel}
        </Button>
      </div>
    </form>
  );
};
