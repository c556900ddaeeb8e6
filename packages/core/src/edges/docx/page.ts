import {
  Footer,
  Header,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type ISectionPropertiesOptions,
} from "docx";
import type { Document } from "#model/document.ts";
import { runsOf, shortened } from "./words.ts";

/** Millimetres to twentieths of a point. */
export const mm = (length: number): number => Math.round((length / 25.4) * 1440);

const margin = mm(22);
const papers = {
  "en-GB": { width: mm(210), height: mm(297) },
  "en-US": { width: 8.5 * 1440, height: 11 * 1440 },
};

/** The width between the margins, in twentieths of a point. */
export const measureOf = (language: Document["language"]): number => papers[language].width - 2 * margin;

/** Paper and margins: A4, or US Letter for American English. */
export const pageOf = (language: Document["language"]): ISectionPropertiesOptions["page"] & object => ({
  size: papers[language],
  margin: { top: margin, right: margin, bottom: margin, left: margin, header: mm(13), footer: mm(11) },
});

const apart = (style: string, measure: number, left: string, right: readonly TextRun[]): Paragraph =>
  new Paragraph({
    style,
    tabStops: [{ type: TabStopType.RIGHT, position: measure }],
    children: [...runsOf(left), new TextRun({ children: [new Tab()] }), ...right],
  });

/** On every page: the organisation left, the kind of paper right, a rule below. */
export const headerOf = (document: Document): Header =>
  new Header({
    children: [
      apart("Header", measureOf(document.language), shortened(document.organisation, 160), [
        ...runsOf(shortened(document.label, 80)),
      ]),
    ],
  });

/** On every page: what it was made from left, the page and how many there are right. */
export const footerOf = (document: Document): Footer =>
  new Footer({
    children: [
      apart("Footer", measureOf(document.language), shortened(document.foot, 300), [
        new TextRun({ children: [PageNumber.CURRENT] }),
        new TextRun({ text: " of " }),
        new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
      ]),
    ],
  });
