import { useId, useState } from "react";
import { handBlob, plainName } from "#client/files.ts";
import { exportPositions } from "#client/structure-files.ts";
import { Button } from "#ui/button.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { chartPng, mayBePicture } from "./png.ts";
import { chartSvg } from "./svg.ts";
import { words } from "./words.ts";
import type { Scene } from "./paint-chart.ts";
import { cutTo } from "./paint-text.ts";

const { exporting: says } = words;

/** Takes the chart away: as SVG, PNG, on paper, or its positions as data. */
export const ExportSheet = ({ scene, onClose }: { readonly scene: Scene; readonly onClose: () => void }) => {
  const id = useId();
  const { structure } = scene.chart;
  const { width } = scene.layout;
  const [wide, setWide] = useState(() => String(Math.min(8000, Math.max(1600, Math.round(width * 1.5)))));
  const [wrong, setWrong] = useState<string>();
  const stem = plainName(structure.organisation.name, "organisation");
  const failed = (): void => setWrong(says.failed);
  const svg = (): void => {
    const ink = document.createElement("canvas").getContext("2d");
    if (!ink) {
      failed();
      return;
    }
    const text = chartSvg({
      ...scene,
      name: words.printTitle(structure.organisation.name),
      cut: (full, size, weight, room) => cutTo(ink, `${weight} ${size}px ${scene.theme.sans}`, full, room),
    });
    handBlob(`${stem}-chart.svg`, new Blob([text], { type: "image/svg+xml" }));
  };
  const png = async (): Promise<void> => {
    const pixels = Number(wide);
    if (!Number.isInteger(pixels) || !mayBePicture(scene.layout, pixels)) {
      setWrong(says.tooLarge);
      return;
    }
    setWrong(undefined);
    const blob = await chartPng(scene, pixels);
    if (blob) handBlob(`${stem}-chart.png`, blob);
    else failed();
  };
  const data = async (format: "csv" | "xlsx"): Promise<void> => {
    const made = await exportPositions(structure, format).catch(() => false);
    if (!made) failed();
  };
  return (
    <Sheet title={says.title} onClose={onClose} end={<Button onClick={onClose}>{says.close}</Button>}>
      <div className="chart-sheet">
        <p className="secondary">{says.what}</p>
        <p>
          <Button onClick={svg}>{says.svg}</Button>
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
          <Button onClick={() => void png().catch(failed)}>{says.png}</Button>
        </p>
        <div>
          <Button
            onClick={() => {
              onClose();
              // Once the sheet is gone: it is no part of the paper.
              setTimeout(() => window.print(), 50);
            }}
          >
            {says.pdf}
          </Button>
          <p className="note">{says.pdfHelp}</p>
        </div>
        <div>
          <h3>{says.data}</h3>
          <p className="chart-acts">
            <Button size="small" onClick={() => void data("csv")}>
              {says.csv}
            </Button>
            <Button size="small" onClick={() => void data("xlsx")}>
              {says.xlsx}
            </Button>
          </p>
        </div>
        {wrong === undefined ? null : (
          <p role="alert" className="chart-wrong">
            {wrong}
          </p>
        )}
      </div>
    </Sheet>
  );
};
