import { useState } from "react";
import { readStructure } from "#client/structure-files.ts";
import { adoptStructure } from "#client/structures.ts";
import { exampleStructures } from "./example-structures.ts";
import { words } from "./words.ts";

/** Worked structures, each to be opened as one of one's own. */
export const ExampleList = ({ onOpened }: { readonly onOpened?: () => void }) => {
  const [failed, setFailed] = useState(false);
  const open = async (text: string): Promise<void> => {
    const { value } = await readStructure(text);
    if (!value) return setFailed(true);
    adoptStructure(value, { asFound: true, source: text });
    onOpened?.();
    return undefined;
  };
  return (
    <>
      <ul className="structure-list">
        {exampleStructures.map(({ name, about, text }) => (
          <li key={name}>
            <button type="button" onClick={() => void open(text).catch(() => setFailed(true))}>
              <strong>{name}</strong>
              <span className="secondary">{about}</span>
            </button>
          </li>
        ))}
      </ul>
      {failed ? (
        <p role="alert" className="chart-wrong">
          {words.file.notLoaded}
        </p>
      ) : null}
    </>
  );
};
