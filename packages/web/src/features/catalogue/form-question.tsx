import type { CatalogueIndex } from "@remit/core";
import { Button } from "#ui/button.tsx";
import { type BodyOf, emptyOption } from "./draft.ts";
import { Pick, Words } from "./fields.tsx";
import { words } from "./words.ts";

type Body = BodyOf<"question">;
type Option = Body["question"]["options"][number];

const steps = ["2", "1.5", "1", "0.5", "-0.5", "-1", "-1.5", "-2"] as const;
const stepSays = (step: string): string => {
  const says = words.by[step];
  const sign = step.startsWith("-") ? `−${step.slice(1)}` : `+${step}`;
  return says === undefined ? sign : `${sign} ${says}`;
};

const EffectRow = ({
  id,
  by,
  taken,
  index,
  onChange,
}: {
  readonly id: string;
  readonly by: number;
  readonly taken: readonly string[];
  readonly index: CatalogueIndex;
  readonly onChange: (id: string, by: number) => void;
}) => (
  <div className="own-effect">
    <Pick
      label={words.effect}
      value={id}
      options={[
        ["", words.nothingChanged],
        ...index.catalogue.accountabilities
          .filter((each) => each.id === id || !taken.includes(each.id))
          .map((each) => [each.id, each.name] as const),
      ]}
      onChange={(next) => onChange(next, by)}
    />
    {id === "" ? null : (
      <Pick
        label={words.effectBy}
        value={String(by)}
        options={[...new Set([...steps, String(by)])].map((step) => [step, stepSays(step)])}
        onChange={(next) => onChange(id, Number(next))}
      />
    )}
  </div>
);

const OptionFields = ({
  option,
  at,
  index,
  onChange,
  onRemove,
}: {
  readonly option: Option;
  readonly at: number;
  readonly index: CatalogueIndex;
  readonly onChange: (option: Option) => void;
  readonly onRemove: (() => void) | undefined;
}) => {
  const effects = Object.entries(option.effects);
  const taken = effects.map(([id]) => id);
  const set = (was: string, id: string, by: number): void =>
    onChange({
      ...option,
      effects: Object.fromEntries([
        ...effects.filter(([each]) => each !== was && each !== id),
        ...(id === "" ? [] : [[id, { cites: [], basis: "judgement" as const, by }] as const]),
      ]),
    });
  return (
    <li className="own-option">
      <div className="own-option-head">
        <Words
          label={words.answerLabel(at + 1)}
          value={option.label}
          onChange={(label) => onChange({ ...option, label })}
        />
        {onRemove ? (
          <Button kind="quiet" size="small" aria-label={words.removeAnswer(at + 1)} onClick={onRemove}>
            {words.remove}
          </Button>
        ) : null}
      </div>
      {effects.map(([id, { by }]) => (
        <EffectRow
          key={id}
          id={id}
          by={by}
          taken={taken}
          index={index}
          onChange={(next, step) => set(id, next, step)}
        />
      ))}
      <EffectRow id="" by={1} taken={taken} index={index} onChange={(next, step) => set("", next, step)} />
    </li>
  );
};

/** A question of one's own, its answers, and what each changes. */
export const QuestionFields = ({
  body,
  index,
  onChange,
}: {
  readonly body: Body;
  readonly index: CatalogueIndex;
  readonly onChange: (body: Body) => void;
}) => {
  const { question } = body;
  const set = (change: Partial<Body["question"]>): void =>
    onChange({ ...body, question: { ...question, ...change } });
  const { options } = question;
  return (
    <>
      <div className="own-fields">
        <Words label={words.questionText} value={question.text} onChange={(text) => set({ text })} />
        <Words label={words.questionShort} value={question.short} onChange={(short) => set({ short })} />
        <Words label={words.questionHelp} long value={question.help} onChange={(help) => set({ help })} />
        <Words label={words.questionWhy} long value={question.why} onChange={(why) => set({ why })} />
      </div>
      <fieldset className="own-set">
        <legend>{words.answers}</legend>
        <ol className="own-options">
          {options.map((option, at) => (
            <OptionFields
              // Answers have no names yet: their place is what they are known by.
              // oxlint-disable-next-line react/no-array-index-key
              key={at}
              option={option}
              at={at}
              index={index}
              onChange={(next) => set({ options: options.with(at, next) })}
              onRemove={options.length > 2 ? () => set({ options: options.toSpliced(at, 1) }) : undefined}
            />
          ))}
        </ol>
        <Button size="small" onClick={() => set({ options: [...options, emptyOption] })}>
          {words.addAnswer}
        </Button>
      </fieldset>
    </>
  );
};
