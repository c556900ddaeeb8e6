import { freeName, type Hire, type Issue, type Scenario, type Structure } from "@remit/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, useRef, useState } from "react";
import { useDifferences } from "#client/differences.ts";
import { hand, plainName } from "#client/files.ts";
import { faultsOf } from "#client/issue-words.ts";
import {
  addScenario,
  approveScenario,
  changeScenario,
  describeScenario,
  mergeScenario,
  removeScenario,
} from "#client/scenarios.ts";
import { structureNow, undoStructure } from "#client/structures.ts";
import { Button } from "#ui/button.tsx";
import { IssueList } from "#ui/states.tsx";
import "#ui/reading.css";
import { StructureFrame, type Table } from "../frame.tsx";
import { approvalSays } from "./approval-says.ts";
import { ApproveSheet } from "./approve.tsx";
import { findingOf, scenarioId, type Side, sideOf } from "./compare.ts";
import { ScenarioForm } from "./form.tsx";
import { Handovers } from "./handovers.tsx";
import { HireLeader } from "./hire.tsx";
import { rememberHire } from "./hired.ts";
import { type Acts, cardField, ScenarioList } from "./list.tsx";
import { comparisonMarkdown } from "./markdown.ts";
import { Comparison } from "./table.tsx";
import { words } from "./words.ts";
import { type Names, useNames } from "../names.ts";
import { words as shared } from "../words.ts";
import "./scenarios.css";

/** The same names, with that of a new leader. */
const withLeader = (names: Names, { position, seat, title }: Hire): Names => ({
  ...names,
  position: (id) => (seat === "new" && id === position ? title : names.position(id)),
});

type Editing = { readonly scenario: Scenario | undefined };
/** What was done, and what came of it: while that is there, Undo takes back just this. */
type Said = { readonly says: string; readonly made: Structure | undefined };

const Scenarios = ({ table }: { readonly table: Table }) => {
  const { id: at, structure } = table;
  const { scenarios, organisation } = structure;
  const { of, hire: hired, answers } = useSearch({ from: "/structure/scenarios" });
  const navigate = useNavigate();
  const [editing, setEditing] = useState<Editing>();
  const [approving, setApproving] = useState<Scenario>();
  const [said, setSaid] = useState<Said>();
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const every = useMemo(() => scenarios.flatMap(({ changes }) => changes), [scenarios]);
  const names = useNames(structure, every);
  const all = useDifferences(structure, scenarios);
  const compared = new Map(scenarios.map(({ id }, place) => [id, all[place]]));
  const asked = of?.split(",");
  const chosen = new Set(
    scenarios.map(({ id }) => id).filter((id) => asked === undefined || asked.includes(id)),
  );
  const sides = scenarios.flatMap((scenario): Side[] => {
    const made = compared.get(scenario.id)?.value;
    if (!chosen.has(scenario.id) || !made) return [];
    return [{ ...sideOf(scenario, structure, made), approval: approvalSays(scenario)?.says }];
  });
  const show = (ids: readonly string[]): void =>
    void navigate({
      to: "/structure/scenarios",
      search: (now) => ({ ...now, of: ids.join(",") }),
      replace: true,
      resetScroll: false,
    });
  /** Does something that may be refused; a step that was made is said. */
  const act = async (done: Promise<readonly Issue[]>, says?: string): Promise<boolean> => {
    setSaid(undefined);
    const refused = await done;
    setIssues(refused);
    if (refused.length === 0 && says !== undefined) setSaid({ says, made: structureNow(at)?.structure });
    return refused.length === 0;
  };
  const finding = useRef<HTMLHeadingElement>(null);
  /** The same, and the focus goes to a card: what was pressed may be gone with the step. */
  const actOn = async (
    done: Promise<readonly Issue[]>,
    says: string,
    scenario: string | undefined,
  ): Promise<void> => {
    if (!(await act(done, says))) return;
    const field = scenario === undefined ? null : document.getElementById(cardField(scenario));
    (field ?? finding.current)?.focus();
  };
  /** Whose card takes the place of one that goes. */
  const beside = (id: string): string | undefined => {
    const at = scenarios.findIndex((each) => each.id === id);
    return (scenarios[at + 1] ?? scenarios[at - 1])?.id;
  };
  const add = async (scenario: Scenario): Promise<boolean> => {
    const added = await act(addScenario(at, scenario));
    if (added && asked !== undefined) show([...chosen, scenario.id]);
    return added;
  };
  const hire = async ({ scenario }: Hire, assessment: string): Promise<void> => {
    if (!(await act(addScenario(at, scenario)))) return;
    rememberHire(at, scenario.id, assessment);
    const { id } = scenario;
    // The way back leads to what has to be handed over.
    await navigate({
      to: "/structure/scenarios",
      search: {
        ...(asked !== undefined && { of: [...chosen, id].join(",") }),
        hire: id,
        answers: assessment,
      },
      replace: true,
      resetScroll: false,
    });
    await navigate({ to: "/structure", search: { scenario: id } });
  };
  const told = said?.made === structure ? said : undefined;
  const handedOver = scenarios.find(({ id }) => id === hired);
  const acts: Acts = {
    choose: ({ id }, on) =>
      show(scenarios.map((each) => each.id).filter((each) => (each === id ? on : chosen.has(each)))),
    edit: (scenario) => setEditing({ scenario }),
    copy: ({ name, note, changes }) => {
      const called = freeName(words.copyName(name).slice(0, 190), scenarios);
      void add({
        id: scenarioId(structure, called),
        name: called,
        ...(note !== undefined && { note }),
        changes,
      });
    },
    approve: setApproving,
    withdraw: ({ id, name }) =>
      void actOn(approveScenario(at, id, undefined), words.approval.withdrawn(name), id),
    merge: ({ id, name }) => void actOn(mergeScenario(at, id), words.merged(name), beside(id)),
    remove: ({ id, name }) => void actOn(removeScenario(at, id), words.removed(name), beside(id)),
  };
  const says = scenarios.length === 0 ? words.findingNone : findingOf(sides);
  return (
    <div className="page scenarios-page">
      <title>{shared.titleOf(words.title)}</title>
      <div className="scenario-head">
        <h1 ref={finding} tabIndex={-1}>
          {says}
        </h1>
        <div className="scenario-acts no-print">
          {sides.length > 0 ? (
            <Button
              size="small"
              onClick={() =>
                hand(
                  `${plainName(organisation.name, words.file)}-${words.file}.md`,
                  comparisonMarkdown(organisation.name, sides, names),
                )
              }
            >
              {words.export}
            </Button>
          ) : null}
          <Button kind="primary" size="small" onClick={() => setEditing({ scenario: undefined })}>
            {words.make}
          </Button>
        </div>
      </div>
      <p className="page-lead">{words.lead}</p>
      <output className="scenario-said" hidden={told === undefined}>
        {told?.says}{" "}
        <Button
          size="small"
          onClick={() => {
            finding.current?.focus();
            undoStructure(at);
            setSaid(undefined);
          }}
        >
          {words.undo}
        </Button>
      </output>
      {issues.length > 0 ? <IssueList title={words.refused} issues={faultsOf(issues)} /> : null}
      <div className="scenario-main">
        <div className="scenario-side">
          <ScenarioList
            structure={at}
            scenarios={scenarios}
            chosen={chosen}
            compared={compared}
            acts={acts}
          />
          <HireLeader
            structure={structure}
            onRefused={setIssues}
            onHired={(made, from) => void hire(made, from)}
          />
        </div>
        <div className="scenario-compared">
          {handedOver ? (
            <Handovers
              structure={structure}
              scenario={handedOver}
              assessment={answers}
              names={(made) => withLeader(names, made)}
              onDraw={(change) => void act(changeScenario(at, handedOver.id, [change]))}
            />
          ) : null}
          {sides.length > 0 ? <Comparison sides={sides} names={names} /> : null}
        </div>
      </div>
      {approving ? (
        <ApproveSheet
          scenario={approving}
          onClose={() => setApproving(undefined)}
          onDone={(by) => {
            const { id, name } = approving;
            setApproving(undefined);
            void actOn(approveScenario(at, id, by), words.approval.approved(name, by), id);
          }}
        />
      ) : null}
      {editing ? (
        <ScenarioForm
          title={editing.scenario ? words.editOf(editing.scenario.name) : words.makeTitle}
          name={editing.scenario?.name ?? words.nameOf(scenarios.length + 1)}
          note={editing.scenario?.note ?? ""}
          done={editing.scenario ? words.save : words.makeDone}
          onClose={() => setEditing(undefined)}
          onDone={(name, note) => {
            setEditing(undefined);
            if (editing.scenario) void act(describeScenario(at, editing.scenario.id, { name, note }));
            else
              void add({
                id: scenarioId(structure, name),
                name,
                ...(note !== "" && { note }),
                changes: [],
              });
          }}
        />
      ) : null}
    </div>
  );
};

/** Scenarios of the structure at hand, side by side with today. */
export const ScenariosPage = () => (
  <StructureFrame tab="scenarios">{(table) => <Scenarios key={table.id} table={table} />}</StructureFrame>
);
