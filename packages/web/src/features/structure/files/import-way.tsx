import { words } from "./words.ts";

const { way: says } = words;

/** Whether a list changes the structure that is open, or becomes one of its own. */
export const ImportWay = ({
  name,
  asNew,
  onChoose,
}: {
  readonly name: string;
  readonly asNew: boolean;
  readonly onChoose: (asNew: boolean) => void;
}) => (
  <fieldset className="import-way">
    <legend className="unseen">{says.ask}</legend>
    {[false, true].map((each) => (
      <label key={String(each)}>
        <input type="radio" name="import-way" checked={asNew === each} onChange={() => onChoose(each)} />
        {each ? says.asNew : says.into(name)}
      </label>
    ))}
  </fieldset>
);
