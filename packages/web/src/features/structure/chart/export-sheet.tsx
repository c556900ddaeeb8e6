import { idsOf, type SheetSize, sheetSizes } from "@remit/core";
import { useEffect, useId, useRef, useState } from "react";
import { handBlob, plainName } from "#client/files.ts";
import { issueWords } from "#client/issue-words.ts";
import { handMade } from "#client/papers.ts";
import { isUnreachable } from "#client/server.ts";
import { drawPages, drawPicture, exportPositions } from "#client/structure-files.ts";
import { Button } from "#ui/button.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { Working } from "#ui/working.tsx";
import { chartPng, mayBePicture } from "./png.ts";
import { words as shared } from "../words.ts";
import { words } from "./words.ts";
import type { Scene } from "./paint-chart.ts";

const { exporting: says } = words;

/** Takes the chart away: as a picture, on pages, on paper, or its positions as data. */
export const ExportSheet = ({ scene, onClose }: { readonly scene: Scene; readonly onClose: () => void }) => {
  const id = useId();
  const { structure } = scene.chart;
  const departments = scene.chart.departments.length > 0;
  const { width, kind } = scene.layout;
  const [wide, setWide] = useState(() => String(Math.min(8000, Math.max(1600, Math.round(width * 1.5)))));
  const chosen = scene.selected === undefined ? undefined : scene.chart.positions[scene.selected];
  const [part, setPart] = useState(false);
  const [paper, setPaper] = useState<SheetSize>("a4");
  const [working, setWorking] = useState(false);
  const [told, setTold] = useState<string>();
  const [wrong, setWrong] = useState<string>();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const failed = (): void => setWrong(says.failed);
  /** Makes one thing at a time, and says what came of it. */
  const make = async (what: (signal: AbortSignal) => Promise<string | undefined>): Promise<void> => {
    stop.current?.abort();
    const mine = new AbortController();
    stop.current = mine;
    setWrong(undefined);
    setTold(undefined);
    setWorking(true);
    try {
      const done = await what(mine.signal);
      if (!mine.signal.aborted) setTold(done);
    } catch {
      if (!mine.signal.aborted) failed();
    } finally {
      if (stop.current === mine) setWorking(false);
    }
  };
  const svg = async (): Promise<string | undefined> => {
    const { value } = await drawPicture(structure, {
      colour: scene.colouring,
      layout: kind,
      folded: idsOf(scene.chart, scene.closed),
      departments,
    });
    if (!value) throw new Error(says.failed);
    handMade(value);
    return says.saved(value.name, 1);
  };
  const png = async (): Promise<string | undefined> => {
    const pixels = Number(wide);
    if (!Number.isInteger(pixels) || !mayBePicture(scene.layout, pixels)) {
      setWrong(says.tooLarge);
      return undefined;
    }
    const blob = await chartPng(scene, pixels);
    if (!blob) throw new Error(says.failed);
    const name = `${plainName(structure.organisation.name, "organisation")}-chart.png`;
    handBlob(name, blob);
    return says.saved(name, 1);
  };
  const pages = async (format: "pdf" | "pptx", signal: AbortSignal): Promise<string | undefined> => {
    const branch = part && chosen ? { branch: chosen.id } : {};
    const drawing = { format, colour: scene.colouring, sheet: paper, departments, ...branch };
    const reply = await drawPages(structure, drawing, signal);
    signal.throwIfAborted();
    if (isUnreachable(reply)) setWrong(says.away);
    else if (reply.issues)
      setWrong(
        reply.issues.some(({ code }) => code === "export/format-not-here")
          ? says.notHere
          : reply.issues.map(issueWords).join(" "),
      );
    else {
      handMade(reply.value);
      return says.saved(reply.value.name, reply.value.pages);
    }
    return undefined;
  };
  const data = async (format: "csv" | "xlsx"): Promise<string | undefined> => {
    const lost = await exportPositions(structure, format);
    if (!lost) throw new Error(says.failed);
    return shared.lost(lost);
  };
  return (
    <Sheet title={says.title} onClose={onClose} end={<Button onClick={onClose}>{says.close}</Button>}>
      <div className="chart-sheet">
        <section>
          <h3>{says.pages}</h3>
          <p className="note">{says.pagesHelp}</p>
          {chosen ? (
            <p className="chart-acts">
              <label htmlFor={`${id}-part`}>{says.branch}</label>
              <select
                id={`${id}-part`}
                className="field"
                value={part ? "part" : "all"}
                onChange={({ currentTarget }) => setPart(currentTarget.value === "part")}
              >
                <option value="all">{says.everybody}</option>
                <option value="part">{says.below(words.titleOf(chosen))}</option>
              </select>
            </p>
          ) : null}
          <p className="chart-acts">
            <label htmlFor={`${id}-paper`}>{says.sheet}</label>
            <select
              id={`${id}-paper`}
              className="field"
              value={paper}
              onChange={({ currentTarget }) =>
                setPaper(sheetSizes.find((each) => each === currentTarget.value) ?? "a4")
              }
            >
              {sheetSizes.map((each) => (
                <option key={each} value={each}>
                  {says.sheets[each]}
                </option>
              ))}
            </select>
            <Button onClick={() => void make((signal) => pages("pdf", signal))}>{says.pdf}</Button>
            <Button onClick={() => void make((signal) => pages("pptx", signal))}>{says.pptx}</Button>
          </p>
        </section>
        <section>
          <h3>{says.picture}</h3>
          <p className="note">{says.pictureHelp}</p>
          <p className="chart-acts">
            <Button onClick={() => void make(svg)}>{says.svg}</Button>
          </p>
          <p className="chart-png">
            <label htmlFor={id}>{says.width}</label>
            <input
              id={id}
              className="field"
              inputMode="numeric"
              value={wide}
              onChange={(event) => setWide(event.currentTarget.value)}
            />
            <Button onClick={() => void make(png)}>{says.png}</Button>
          </p>
        </section>
        <section>
          <h3>{says.print}</h3>
          <p className="note">{says.printHelp}</p>
          <p className="chart-acts">
            <Button
              onClick={() => {
                onClose();
                // Once the sheet is gone: it is no part of the paper.
                setTimeout(() => window.print(), 50);
              }}
            >
              {says.print}
            </Button>
          </p>
        </section>
        <section>
          <h3>{says.data}</h3>
          <p className="chart-acts">
            <Button onClick={() => void make(() => data("csv"))}>{says.csv}</Button>
            <Button onClick={() => void make(() => data("xlsx"))}>{says.xlsx}</Button>
          </p>
        </section>
        {working ? (
          <Working says={says.working} stop={says.stop} onStop={() => stop.current?.abort()} />
        ) : null}
        {told === undefined ? null : <output>{told}</output>}
        {wrong === undefined ? null : (
          <p role="alert" className="chart-wrong">
            {wrong}
          </p>
        )}
      </div>
    </Sheet>
  );
};
