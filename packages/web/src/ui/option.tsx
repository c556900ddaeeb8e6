import { Key } from "./button.tsx";
import { Icon } from "./icon.tsx";
import "./option.css";

/** One answer to choose: a radio, or a checkbox where several hold. `open` draws it dashed: don't know is no less an answer. */
export const Option = ({
  group,
  value,
  label,
  help,
  press,
  checked,
  several = false,
  open = false,
  onChoose,
}: {
  readonly group: string;
  readonly value: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly press?: string | undefined;
  readonly checked: boolean;
  readonly several?: boolean;
  readonly open?: boolean;
  readonly onChoose: (checked: boolean) => void;
}) => (
  <label className="option" data-open={open}>
    <input
      type={several ? "checkbox" : "radio"}
      name={group}
      value={value}
      checked={checked}
      onChange={(event) => onChoose(event.currentTarget.checked)}
    />
    {press === undefined ? null : <Key>{press}</Key>}
    {several ? (
      <span className="box" aria-hidden="true">
        <Icon name="check" size={12} />
      </span>
    ) : null}
    <span>
      {label}
      {help === undefined ? null : <span className="help">{help}</span>}
    </span>
    {several ? null : (
      <span className="tick">
        <Icon name="check" size={16} />
      </span>
    )}
  </label>
);
