import { Option } from "./option.tsx";

/** One thing to choose; `open` draws it dashed: don't know is no less an answer. */
export type Choosable = {
  readonly value: string;
  readonly label: string;
  readonly help?: string | undefined;
  /** The key that chooses it. */
  readonly press?: string | undefined;
};

/**
 * The answers to one question: one of several, or several. Where several hold, what excludes them all (`others`: none of
 * them, don't know) is a group of its own.
 */
export const Choices = ({
  group,
  several,
  options,
  others,
  chosen,
  onChoose,
}: {
  readonly group: string;
  readonly several: boolean;
  readonly options: readonly Choosable[];
  readonly others: readonly (Choosable & { readonly open: boolean })[];
  readonly chosen: (value: string) => boolean;
  readonly onChoose: (value: string) => void;
}) => (
  <>
    {options.map((option) => (
      <Option
        key={option.value}
        group={group}
        {...option}
        several={several}
        checked={chosen(option.value)}
        onChoose={() => onChoose(option.value)}
      />
    ))}
    {others.map((option) => (
      <Option
        key={option.value}
        group={several ? `${group}-open` : group}
        {...option}
        checked={chosen(option.value)}
        onChoose={() => onChoose(option.value)}
      />
    ))}
  </>
);
