import type { Assessment } from "@remit/core";
import { useNavigate } from "@tanstack/react-router";
import { use } from "react";
import { adopt } from "#client/assessments.ts";
import { useCatalogue } from "#client/catalogue.ts";
import { onePerson, readText } from "#client/files.ts";
import { RoleMark } from "#ui/role-mark.tsx";
import "./examples.css";
import { exampleFiles } from "./example-files.ts";
import { marked } from "./reading.ts";
import { words } from "./words.ts";

type Example = { readonly id: string; readonly assessment: Assessment };

const load = async (): Promise<Example[]> => {
  const read = await Promise.all(
    Object.entries(exampleFiles).map(async ([id, text]) => ({ id, given: await readText(text) })),
  );
  return read.flatMap(({ id, given }) => (given.value ? [{ id, assessment: given.value }] : []));
};

const examples = load();

/** Worked companies, each to be opened as an assessment of one's own. */
export const ExamplesPage = () => {
  const index = useCatalogue();
  const navigate = useNavigate();
  const list = use(examples);
  const open = ({ id, assessment }: Example): void => {
    const { expect: _, ...own } = onePerson(assessment).assessment;
    adopt(own, `example-${id}`, { example: true });
    void navigate({ to: "/result" });
  };
  return (
    <div className="page examples">
      <title>{words.title(words.file.examples)}</title>
      <h1>{words.file.exampleTitle}</h1>
      <p className="secondary">{words.file.exampleHelp}</p>
      <ul>
        {list.map((example) => (
          <li key={example.id}>
            <button type="button" className="example" onClick={() => open(example)}>
              <span>
                <strong>{example.assessment.organisation.name}</strong>
                <span className="secondary">{example.assessment.organisation.industry}</span>
              </span>
              <span className="secondary">{example.assessment.expect?.why}</span>
              {example.assessment.expect && index.role.has(example.assessment.expect.first) ? (
                <RoleMark role={marked(index, example.assessment.expect.first)} />
              ) : (
                <span className="secondary">{words.result.noneYetShort}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
