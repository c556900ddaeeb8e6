import { open, realpath, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import {
  assessmentFiles,
  type Assessment,
  type Career,
  careerFiles,
  type CatalogueIndex,
  type Checked,
  type Issue,
  type Structure,
  structureFiles,
} from "@remit/core";

const codes: Record<string, string> = {
  EACCES: "cli/file-unreadable",
  EISDIR: "cli/file-is-directory",
  ELOOP: "cli/file-missing",
  ENAMETOOLONG: "cli/file-missing",
  ENOENT: "cli/file-missing",
  ENOTDIR: "cli/file-missing",
  EPERM: "cli/file-unreadable",
  EROFS: "cli/file-unreadable",
  ENOSPC: "cli/disk-full",
  EDQUOT: "cli/disk-full",
  EFBIG: "cli/disk-full",
};

/** The issue behind an error of the file system; any other error is thrown on. */
export const fileIssue = (error: unknown): Issue => {
  const code = codes[(error as NodeJS.ErrnoException).code ?? ""];
  if (code === undefined) throw error;
  return { code, path: [], data: {} };
};

/** Bytes of a file or of standard input (`-`), never more than one beyond `most`: enough to see that it is too large. */
const readBytes = async (file: string, most: number): Promise<Checked<Uint8Array>> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  const take = async (stream: AsyncIterable<unknown>): Promise<void> => {
    for await (const part of stream) {
      parts.push(part as Uint8Array);
      size += (part as Uint8Array).length;
      if (size > most) break;
    }
  };
  try {
    if (file === "-") await take(process.stdin);
    else {
      const opened = await open(file);
      await take(opened.createReadStream({ highWaterMark: 65_536 }));
    }
  } catch (error) {
    return { issues: [fileIssue(error)] };
  }
  return { value: Buffer.concat(parts).subarray(0, most + 1) };
};

/** What a file holds by `parse`, with its text, or what is wrong with either. */
export const readText = async <T>(
  file: string,
  most: number,
  parse: (bytes: Uint8Array) => Checked<T>,
): Promise<Checked<{ read: T; text: string }>> => {
  const bytes = await readBytes(file, most);
  if (bytes.issues) return bytes;
  const parsed = parse(bytes.value);
  if (parsed.issues) return parsed;
  return { value: { read: parsed.value, text: new TextDecoder().decode(bytes.value) } };
};

/** The bytes of a file or of standard input, or the issue that keeps them from being read; at most `most`. */
export const readRaw = readBytes;

/** An assessment read from a file, with its text, or what is wrong with either. */
export const readAssessment = async (
  file: string,
  index: CatalogueIndex,
): Promise<Checked<{ assessment: Assessment; text: string }>> => {
  const { largestFile, parseAssessment } = await assessmentFiles();
  const { value, issues } = await readText(file, largestFile, (bytes) => parseAssessment(bytes, index));
  return issues ? { issues } : { value: { assessment: value.read, text: value.text } };
};

/** A person's career profile read from a file, with its text, or what is wrong with either. */
export const readCareer = async (
  file: string,
  index: CatalogueIndex,
): Promise<Checked<{ career: Career; text: string }>> => {
  const { largestFile, parseCareer } = await careerFiles();
  const { value, issues } = await readText(file, largestFile, (bytes) => parseCareer(bytes, index));
  return issues ? { issues } : { value: { career: value.read, text: value.text } };
};

/** A structure read from a file, with its text, or what is wrong with either. */
export const readStructure = async (
  file: string,
  index: CatalogueIndex,
): Promise<Checked<{ structure: Structure; text: string }>> => {
  const { largestFile, parseStructure } = await structureFiles();
  const { value, issues } = await readText(file, largestFile, (bytes) => parseStructure(bytes, index));
  return issues ? { issues } : { value: { structure: value.read, text: value.text } };
};

/** Writes beside the file and renames, so that a file is whole at every moment; a link stays a link. */
export const writeWhole = async (file: string, content: string | Uint8Array): Promise<Checked<true>> => {
  const target = await realpath(file).catch(() => file);
  const beside = `${target}.${process.pid}.new`;
  try {
    await writeFile(beside, content, { flag: "wx" });
    await rename(beside, target);
    return { value: true };
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    const issue = fileIssue(error);
    return {
      // The file need not be there to be written: its folder must.
      issues: [
        issue.code === "cli/file-missing"
          ? { code: "cli/folder-missing", path: [], data: { folder: dirname(target) } }
          : issue,
      ],
    };
  }
};
