import { useState } from "react";
import { Button, Key } from "#ui/button.tsx";
import { keysAreOff, switchKeys } from "#ui/keys.ts";
import { Sheet } from "#ui/sheet.tsx";
import { words } from "./words.ts";

const ask = words.question;

/** Every key of the interview, and the switch that turns single keys off. */
export const KeysSheet = ({ onClose }: { readonly onClose: () => void }) => {
  const [on, setOn] = useState(!keysAreOff());
  return (
    <Sheet title={ask.keys} onClose={onClose} end={<Button onClick={onClose}>{ask.close}</Button>}>
      <dl className="key-list">
        {ask.keyList.map(([key, does]) => (
          <div key={key}>
            <dt>
              <Key>{key}</Key>
              <span className="unseen">{key}</span>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="key-switch">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            setOn(event.currentTarget.checked);
            switchKeys(event.currentTarget.checked);
          }}
        />
        {ask.keysOn}
      </label>
    </Sheet>
  );
};
