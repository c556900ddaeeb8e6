import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { adoptCareer, readCareer } from "#client/careers.ts";
import { exampleProfiles } from "./example-files.ts";
import { words } from "./words.ts";

const { start } = words;

/** Worked profiles to look at; one that is opened stands in the place of one's own answers, until that is undone. */
export const Examples = () => {
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);
  const open = async (text: string): Promise<void> => {
    const { value } = await readCareer(text).catch(() => ({ value: undefined }));
    if (value === undefined) return setFailed(true);
    const { expect: _, ...career } = value;
    adoptCareer(career);
    await navigate({ to: "/career/result" });
  };
  return (
    <section className="card" aria-labelledby="profiles">
      <h2 id="profiles" className="section-title">
        {start.examplesTitle}
      </h2>
      <p className="secondary">{start.examplesSays}</p>
      <ul className="lines career-profiles">
        {exampleProfiles.map(({ name, text }) => (
          <li key={name}>
            <button type="button" className="text-button" onClick={() => void open(text)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      {failed ? <p role="alert">{words.file.notLoaded}</p> : null}
    </section>
  );
};
