import { existsSync } from "node:fs";
import { cancel, confirm, intro, isCancel, log, multiselect, outro, select, text } from "@clack/prompts";
import type { Answer, Answers, CatalogueIndex, Checked, Question } from "@remit/core";
import { wrap } from "#text/layout.ts";
import { asking } from "#text/words.ts";
import { type Context, refuse } from "./context.ts";
import { writeWhole } from "./files.ts";
import { type Interview, type Kept, ofOrganisation, ofPerson, type Standing } from "./interviews.ts";
import { catalogueWith } from "./own-catalogue.ts";

const stop = Symbol("stop");
type Reply = Answer | typeof stop;

const openOptions = (words: typeof asking) => [
  { value: "unknown", label: words.dontKnow },
  { value: "not-applicable", label: words.notApplicable },
];

const askNumber = async (question: Question): Promise<Reply> => {
  const given = await text({
    message: question.text,
    placeholder: asking.number(question.unit ?? ""),
    validate: (value) => (/^\d{0,8}$/.test((value ?? "").trim()) ? undefined : asking.numberWrong),
  });
  if (isCancel(given)) return stop;
  const number = (given ?? "").trim();
  return number === "" ? "unknown" : Number(number);
};

/** One question of the catalogue as a prompt; leaving it is `stop`. */
const askQuestion = async (question: Question, width: number, words: typeof asking): Promise<Reply> => {
  log.message([question.help, question.why].flatMap((each) => wrap(each, width)).join("\n"));
  if (question.kind === "number") return askNumber(question);
  const options = question.options.map(({ id, label, help }) => ({
    value: id,
    label,
    ...(help !== undefined && { hint: help }),
  }));
  if (question.kind === "one") {
    const given = await select<string>({
      message: question.text,
      options: [...options, ...openOptions(words)],
    });
    return isCancel(given) ? stop : given;
  }
  const open = openOptions(words).slice(0, 1);
  const given = await multiselect<string>({
    message: question.text,
    options: [...options, ...open],
    required: false,
  });
  if (isCancel(given)) return stop;
  return given.includes("unknown") ? "unknown" : given;
};

const standing = ({ standings }: Standing, index: CatalogueIndex): string => {
  const [first, second] = standings;
  const short = (id = ""): string => index.role.get(id)?.short ?? id;
  const share = (each: typeof first): number => each?.acceptability[0] ?? 0;
  return asking.standing(short(first?.role), share(first), short(second?.role), share(second));
};

const startOf = async <T>(file: string, interview: Interview<T>): Promise<Checked<Kept<T>> | typeof stop> => {
  if (existsSync(file)) return interview.read(file);
  if (!interview.named) return { value: { value: interview.begin("") } };
  const name = await text({
    message: asking.name,
    validate: (value) => ((value ?? "").trim() === "" ? asking.nameNeeded : undefined),
  });
  return isCancel(name) ? stop : { value: { value: interview.begin(name.trim()) } };
};

/** The question to ask: the one that tells most; once the first place holds and no more is wanted, those asked always. */
const nextOf = <T>(result: Standing, { index, always }: Interview<T>, answers: Answers, enough: boolean) => {
  const open = result.openQuestions.flatMap(({ question }) =>
    Object.hasOwn(answers, question) ? [] : (index.question.get(question) ?? []),
  );
  return enough ? open.find(always) : open[0];
};

/** The whole of one interview; see `ask`. */
const interviewOf = async <T>(context: Context, interview: Interview<T>, file: string): Promise<void> => {
  const { words, index } = interview;
  intro(words.intro);
  const started = await startOf(file, interview);
  if (started === stop) return cancel(words.stopped(file));
  if (started.issues) return refuse(context, started.issues, false, file);
  let { value, text: before } = started.value;
  const answersOf = (): Answers => interview.answers(value);
  if (before !== undefined) log.info(words.resumed(file, Object.keys(answersOf()).length));
  let enough: boolean | undefined;
  for (;;) {
    const ranked = await interview.rank(value, context);
    if (ranked.issues) return refuse(context, ranked.issues, false, file);
    const result = ranked.value;
    if (Object.keys(answersOf()).length > 0) log.message(standing(result, index));
    const left = nextOf(result, interview, answersOf(), false);
    if (left !== undefined && result.stop.may && enough === undefined) {
      log.success(words.mayStop(result.stop.holds, index.role.get(result.first)?.name ?? result.first));
      const more = await confirm({ message: words.more, initialValue: false });
      enough = isCancel(more) || !more;
    }
    const question = nextOf(result, interview, answersOf(), enough === true);
    if (question === undefined) {
      if (left === undefined) log.success(words.all);
      break;
    }
    const reply = await askQuestion(question, context.page.width - 4, words);
    if (reply === stop) return cancel(words.stopped(file));
    value = interview.answered(value, { ...answersOf(), [question.id]: reply });
    before = await interview.write(value, before);
    const saved = await writeWhole(file, before);
    if (saved.issues) return refuse(context, saved.issues, false, file);
    log.step(words.saved(file, Object.keys(answersOf()).length));
  }
  return outro(words.outro(file));
};

/**
 * The interview in the terminal: the engine names the next question, every answer is saved at once, and the engine says
 * when the rest could hardly change the outcome. With `--career` it asks a person instead of an organisation.
 */
export async function ask(
  this: Context,
  { career, catalogue }: { readonly career: boolean; readonly catalogue?: string },
  file?: string,
): Promise<void> {
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    return refuse(this, [{ code: "cli/not-a-terminal", path: [], data: {} }], false);
  const { value: index, issues } = await catalogueWith(catalogue);
  if (issues) return refuse(this, issues, false, catalogue);
  const begin = <T>(interview: Interview<T>) => interviewOf(this, interview, file ?? interview.file);
  return career ? begin(ofPerson(index)) : begin(ofOrganisation(index));
}
