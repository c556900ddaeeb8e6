import type { Document } from "#model/document.ts";
import type { ChartPages } from "#model/drawing.ts";
import type { TextFinding, TextToCheck } from "#model/text-finding.ts";

/** The PDF compiler is native and may not be installed beside a packed Remit: then there is no PDF, and the operation says so. */
const whereInstalled = async (make: () => Promise<Uint8Array>): Promise<Uint8Array | undefined> => {
  try {
    return await make();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
};

/** What doors that run in Node supply so that documents become files and texts are checked; each loads when first used. */
export const papers = {
  docx: async (document: Document): Promise<Uint8Array> => (await import("./docx.ts")).docxOf(document),
  pdf: (document: Document): Promise<Uint8Array | undefined> =>
    whereInstalled(async () => (await import("./pdf.ts")).pdfOf(document)),
  drawPdf: (pages: ChartPages): Promise<Uint8Array | undefined> =>
    whereInstalled(async () => (await import("./chart-pdf.ts")).chartPdf(pages)),
  drawPptx: async (pages: ChartPages): Promise<Uint8Array> => (await import("./pptx.ts")).pptxOf(pages),
  zip: async (
    files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
    date: string,
  ): Promise<Uint8Array> => (await import("./zip.ts")).zipOf(files, date),
  checkText: async (texts: readonly TextToCheck[], counted: boolean): Promise<readonly TextFinding[]> =>
    (await import("./text-check.ts")).textFindings(texts, { counted }),
};
