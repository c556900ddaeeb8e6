import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { assessmentFiles, careerFiles, shipped } from "@remit/core";
import { expect, test } from "vitest";
import { bin } from "./remit.ts";

const down = "\u001b[B";
const enter = "\r";
const leave = "\u0003";

type Step = readonly [waitFor: RegExp, keys: string];

/** Runs the interview on a terminal of its own: each step waits for what is shown after the one before, then types. */
const interview = (
  file: string,
  steps: readonly Step[],
  flags = "",
): Promise<{ code: number | null; shown: string }> =>
  new Promise((resolve, reject) => {
    const command = `stty cols 80 rows 40; "${process.execPath}" "${bin}" ask ${flags} "${file}"`;
    const child = spawn("script", ["-qec", command, "/dev/null"], { env: { ...process.env, TERM: "xterm" } });
    const left = [...steps];
    let [shown, since] = ["", ""];
    let quiet: NodeJS.Timeout | undefined;
    // Types once the step's text is there and the screen has come to rest: a prompt is drawn before it listens.
    const typeNext = (): void => {
      const [next] = left;
      if (next === undefined || !next[0].test(since)) return;
      left.shift();
      since = "";
      child.stdin.write(next[1]);
    };
    child.stdout.on("data", (part: Buffer) => {
      const text = stripVTControlCharacters(part.toString());
      shown += text;
      since += text;
      clearTimeout(quiet);
      quiet = setTimeout(typeNext, 150);
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, shown }));
  });

const onLinux = process.platform === "linux" && existsSync("/usr/bin/script");

const onTerminal = onLinux ? test : undefined;
onTerminal?.("asks, saves each answer, stops when told to and goes on where it was", async () => {
  const folder = mkdtempSync(join(tmpdir(), "remit-ask-"));
  const file = join(folder, "mill.assessment.yaml");
  const answered = async (): Promise<[string, unknown][]> => {
    const { parseAssessment } = await assessmentFiles();
    const { value, issues } = parseAssessment(readFileSync(file), shipped);
    expect(issues).toBeUndefined();
    expect(value?.organisation.name).toBe("Harbour Mill");
    return Object.entries(value?.answers ?? {});
  };
  const ready = /navigate[\s\S]*└/;

  const first = await interview(file, [
    [/called\?[\s\S]*└/, "Harbour Mill"],
    [/Mill/, enter],
    [ready, enter],
    [ready, leave],
  ]);
  expect(first.code).toBe(0);
  expect(first.shown).toContain("(1 answered)");
  expect(first.shown).toContain("Stopped. Go on with: remit ask");
  expect(await answered()).toHaveLength(1);

  const second = await interview(file, [
    [ready, down],
    [/●/, enter],
    [ready, leave],
  ]);
  expect(second.shown).toContain("1 answered.");
  expect(await answered()).toHaveLength(2);
  expect(readdirSync(folder)).toEqual(["mill.assessment.yaml"]);
  rmSync(folder, { recursive: true });
});

onTerminal?.("asks a person with --career, and asks for facts when the first place holds", async () => {
  const folder = mkdtempSync(join(tmpdir(), "remit-ask-"));
  const file = join(folder, "mine.career.yaml");
  const ready = /navigate[\s\S]*└/;
  const { parseCareer } = await careerFiles();
  const answers = (): Record<string, unknown> =>
    parseCareer(readFileSync(file), shipped).value?.answers ?? {};

  const first = await interview(
    file,
    [
      [ready, enter],
      [ready, leave],
    ],
    "--career",
  );
  expect(first.code).toBe(0);
  expect(first.shown).toContain("which of these roles is right for you?");
  expect(first.shown).toContain("Stopped. Go on with: remit ask --career");
  expect(Object.keys(answers())).toHaveLength(1);

  // Of a person whose first place holds, what is left to ask are facts.
  const { writeCareer } = await careerFiles();
  const settled = readFileSync(
    join(import.meta.dirname, "../../../examples/careers/research-engineer.career.yaml"),
  );
  const { "skills-held": _, "beyond-technology": __, ...told } = parseCareer(settled, shipped).value!.answers;
  writeFileSync(file, writeCareer({ format: "remit/career@1", answers: told }, shipped));
  const second = await interview(
    file,
    [
      [/Answer more\?[\s\S]*└/, enter],
      [/good at[\s\S]*└/, enter],
    ],
    "--career",
  );
  expect(second.shown).toContain("The full answer: remit career");
  expect(answers()["skills-held"]).toEqual([]);
  expect(answers()["beyond-technology"]).toBeUndefined();
  rmSync(folder, { recursive: true });
});
