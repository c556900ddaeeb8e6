import { type Chart, chartOf, idAt, outlineOf, placeAt, type Scenario, type ToldFinding } from "@remit/core";
import { useEffect, useMemo, useRef, useState } from "react";
import { useCatalogue } from "#client/catalogue.ts";
import { useNarrow } from "#ui/narrow.ts";
import { Waiting } from "#ui/states.tsx";
import { type CanvasHandle, ChartCanvas } from "./canvas.tsx";
import { keyOf } from "./findings.tsx";
import { ChartPrint } from "./print.tsx";
import { ChartSide } from "./side.tsx";
import { ChartTable } from "./table.tsx";
import { type Appearance, ChartTools, ZoomButtons } from "./tools.tsx";
import { ChartTree, type TreeHandle } from "./tree.tsx";
import { words } from "./words.ts";
import { CoverageBar } from "./coverage-bar.tsx";
import { ExportSheet } from "./export-sheet.tsx";
import type { Table } from "../frame.tsx";
import { altArrows } from "./alt-arrows.ts";
import { KeysSheet } from "./keys-sheet.tsx";
import { MoveSheet } from "./move-sheet.tsx";
import { NewPosition } from "./new-position.tsx";
import { NobodyTray } from "./nobody-tray.tsx";
import { ScenarioPick } from "./scenario-pick.tsx";
import { useDepartments } from "./use-departments.ts";
import { useDrawing } from "./use-drawing.ts";
import { useEditing } from "./use-editing.ts";
import { useFolds } from "./use-folds.ts";
import { usePrinting } from "./use-printing.ts";
import { useSelected } from "./use-selected.ts";
import { words as shared } from "../words.ts";

const layersOf = ({ forest }: Chart): number => {
  let most = 0;
  for (const layer of forest.layer) if (layer > most) most = layer;
  return most;
};

/** The table has no lines to walk: there the panel is next. */
const land = (tree: TreeHandle | null): void => {
  if (tree) tree.focus();
  else document.getElementById("position-title")?.focus();
};

/** A structure as its chart, with what the rules find beside it. */
export const ChartDesk = ({
  table,
  scenarios,
  scenario,
  position,
}: {
  readonly table: Table;
  /** Those of today's structure. */
  readonly scenarios: readonly Scenario[];
  readonly scenario: string | undefined;
  /** The id of the position or department in the address. */
  readonly position: string | undefined;
}) => {
  const index = useCatalogue();
  const narrow = useNarrow();
  const printing = usePrinting();
  const { structure } = table;
  const plain = useMemo(() => chartOf(structure), [structure]);
  const departments = useDepartments(plain);
  const { chart } = departments;
  const { positions, place, coverage } = chart;
  const [selectedId, setSelectedId] = useSelected(position, scenario);
  const selected = selectedId === undefined ? undefined : placeAt(chart, selectedId);
  const folds = useFolds(chart, selectedId);
  const { closed } = folds;
  const outline = useMemo(() => outlineOf(chart.drawn, closed), [chart, closed]);
  const drawing = useDrawing(chart, closed, selected);
  const { scene, faces } = drawing;
  const [finding, setFinding] = useState<string>();
  const [chosen, setAppearance] = useState<Appearance>();
  const appearance = chosen ?? (narrow ? "list" : "chart");
  const [sheet, setSheet] = useState<"export" | "keys" | { readonly move: number }>();
  const [fits, setFits] = useState(0);
  const stage = useRef<CanvasHandle>(null);
  const tree = useRef<TreeHandle>(null);
  const next = useRef<{ readonly middle: boolean; readonly focus: boolean } | undefined>(
    position === undefined ? undefined : { middle: true, focus: false },
  );

  const names = useMemo(
    () => new Map(structure.accountabilities.map(({ id, name }) => [id, name])),
    [structure],
  );
  const nameOf = (id: string): string => index.accountability.get(id)?.name ?? names.get(id) ?? id;

  const look = (id: string | undefined, how: { readonly middle: boolean; readonly focus: boolean }): void => {
    const at = id === undefined ? undefined : placeAt(chart, id);
    if (at !== undefined) folds.show(at);
    next.current = how;
    setSelectedId(id);
    if (id === selectedId && at !== undefined) stage.current?.reveal(at, how.middle);
    if ((id === selectedId || at === undefined) && how.focus) land(tree.current);
  };
  const select = (at: number | undefined, how: Partial<{ middle: boolean; focus: boolean }> = {}): void => {
    setFinding(undefined);
    drawing.setAbout([]);
    look(at === undefined ? undefined : idAt(chart, at), { middle: false, focus: false, ...how });
  };
  const editing = useEditing(table, chart, (id) => look(id, { middle: false, focus: true }));

  // After the drawing has the new layout: what was asked for is brought into sight.
  const { layout } = scene ?? {};
  useEffect(() => {
    if (selected === undefined || !layout) return;
    const how = next.current;
    next.current = undefined;
    stage.current?.reveal(selected, how?.middle ?? false);
    if (how?.focus) land(tree.current);
  }, [selected, layout]);
  const selectFinding = (each: ToldFinding): void => {
    const key = keyOf(each);
    setFinding(key === finding ? undefined : key);
    drawing.setAbout(key === finding ? [] : each.positions);
    const first = each.positions.find((id) => place.has(id));
    if (first !== undefined && key !== finding) look(first, { middle: false, focus: false });
  };

  const stacked = appearance === "list" || drawing.kind === "across";
  const layers = useMemo(() => layersOf(chart), [chart]);
  const sentence = words.finding(coverage, positions.length, layers);
  const acts = {
    select: (at: number) => select(at, { focus: true }),
    toggle: folds.toggle,
    move: (at: number) => {
      if (!editing.isDepartment(at)) setSheet({ move: at });
    },
    alt: (arrow: string, at: number) => {
      const act = altArrows(stacked)[arrow];
      if (act) editing[act](at);
    },
    remove: (at: number) => void editing.remove(at),
    open: (at: number) => {
      select(at);
      document.getElementById("position-title")?.focus();
    },
    pan: (across: number, down: number) => stage.current?.pan(across, down),
    zoom: (times: number) => stage.current?.zoom(times),
    fit: () => stage.current?.fit(),
  };
  return (
    <div className="chart-desk">
      <title>{shared.titleOf(sentence)}</title>
      <div className="chart-main">
        <div className="chart-head">
          <h1>{sentence}</h1>
          <ScenarioPick scenarios={scenarios} scenario={scenario} />
        </div>
        <CoverageBar coverage={coverage} />
        {table.stored ? null : <p className="chart-wrong">{words.notStored}</p>}
        {positions.length === 0 ? null : (
          <ChartTools
            chart={chart}
            appearance={appearance}
            onAppear={setAppearance}
            kind={drawing.kind}
            onKind={drawing.setKind}
            colouring={drawing.colouring}
            onColour={drawing.setColouring}
            departments={departments}
            onImpossible={() => editing.refuse(words.tools.noDepartments)}
            folded={folds.some}
            onFold={(fold) => {
              folds.fold(fold);
              setFits(fits + 1);
            }}
            onFound={(at) => select(at, { middle: true, focus: appearance !== "table" })}
            onExport={() => setSheet("export")}
            onKeys={() => setSheet("keys")}
          />
        )}
        <output
          className={editing.told ? "chart-told no-print" : "unseen"}
          data-refused={editing.told?.refused}
        >
          {editing.told?.says}
        </output>
        {positions.length === 0 ? (
          <div className="chart-first">
            <NewPosition onAdd={(title) => void editing.add(undefined, title)} />
          </div>
        ) : null}
        {appearance === "chart" && positions.length > 0 ? (
          <div className="chart-stage no-print">
            {scene ? (
              <ChartCanvas
                scene={scene}
                fitKey={`${drawing.kind} ${scenario ?? ""} ${departments.shown} ${fits}`}
                whole={fits > 0}
                handle={stage}
                acts={{
                  select: (at) => select(at, { focus: at !== undefined }),
                  toggle: folds.toggle,
                  move: editing.move,
                  put: editing.put,
                }}
              />
            ) : (
              <Waiting height={400} says={shared.waiting} />
            )}
            <ZoomButtons onZoom={(times) => stage.current?.zoom(times)} onFit={() => stage.current?.fit()}>
              {words.tools.shades[drawing.colouring]}
            </ZoomButtons>
          </div>
        ) : null}
        {appearance === "table" || positions.length === 0 ? null : (
          <ChartTree
            chart={chart}
            outline={outline}
            closed={closed}
            faces={faces}
            active={selected}
            selected={selected}
            seen={appearance === "list"}
            acts={acts}
            handle={tree}
          />
        )}
        {appearance === "table" ? (
          <ChartTable chart={chart} selected={selected} onSelect={(at) => select(at)} />
        ) : null}
        <NobodyTray ids={coverage.by.nobody} name={nameOf} scenario={scenario} />
        {printing ? <ChartPrint chart={chart} /> : null}
      </div>
      <ChartSide
        chart={chart}
        selected={selected}
        name={nameOf}
        scenario={scenario}
        table={table.id}
        acts={{
          save: editing.save,
          add: (below, title) => void editing.add(below, title),
          move: (at) => setSheet({ move: at }),
          remove: (at) => void editing.remove(at),
          go: (at) => select(at),
          close: () => select(undefined),
        }}
        finding={finding}
        onFinding={selectFinding}
        onFix={(changes) => void editing.make(changes, words.findings.fixed)}
      />
      {sheet === "export" && scene ? <ExportSheet scene={scene} onClose={() => setSheet(undefined)} /> : null}
      {sheet === "keys" ? <KeysSheet stacked={stacked} onClose={() => setSheet(undefined)} /> : null}
      {typeof sheet === "object" ? (
        <MoveSheet
          chart={chart}
          place={sheet.move}
          onClose={() => setSheet(undefined)}
          onMove={(to, before) => {
            const { move } = sheet;
            setSheet(undefined);
            next.current = { middle: false, focus: true };
            if (to === undefined) editing.put(move, before);
            else editing.move(move, to, before);
          }}
        />
      ) : null}
    </div>
  );
};
