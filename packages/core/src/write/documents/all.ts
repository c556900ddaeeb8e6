import type { Document, DocumentKind } from "#model/document.ts";
import { accountabilitiesDocument } from "./accountabilities.ts";
import type { Source } from "./frame.ts";
import { jobDescription } from "./job-description.ts";
import { plan } from "./plan.ts";
import { posting } from "./posting.ts";
import { remitDocument } from "./remit.ts";
import { scorecard } from "./scorecard.ts";

/** Every document that is written from a remit, by its kind. Recipe for a new one: CONTRIBUTING.md. */
export const documentsOf: Readonly<Record<Exclude<DocumentKind, "record">, (source: Source) => Document>> = {
  remit: remitDocument,
  "job-description": jobDescription,
  accountabilities: accountabilitiesDocument,
  posting,
  scorecard,
  plan,
};
