import type { AssessmentView } from "@remit/core";
import type { Saved } from "./assessments.ts";

/** What an assessment is called and marks as required, beside its answers. */
export type Names = {
  readonly name: string;
  readonly title: string | undefined;
  readonly required: readonly string[];
};

const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export const namesHere = ({ assessment, title }: Saved): Names => ({
  name: assessment.organisation.name,
  title,
  required: assessment.required ?? [],
});

/** Of the names in this browser, those that the server does not know. Invited people change none. */
export const unsentNames = (saved: Saved): Partial<Names> => {
  const { kept } = saved;
  if (!kept || kept.token !== undefined) return {};
  const { name, title, required } = namesHere(saved);
  return {
    ...(name !== kept.name && { name }),
    ...(title !== undefined && title !== kept.title && { title }),
    ...(!alike(required, kept.required ?? []) && { required }),
  };
};

/**
 * Takes in names from the server: one that was changed only there comes here. One that was changed on both sides stays and
 * is sent, the other one being in the history.
 */
export const withNames = (saved: Saved, { organisation, assessment }: AssessmentView): Saved => {
  const { kept } = saved;
  if (!kept) return saved;
  const mine = unsentNames(saved);
  const title = mine.title ?? assessment.title;
  const name = mine.name ?? organisation.name;
  const required = mine.required ?? assessment.required;
  const { required: _, ...rest } = saved.assessment;
  return {
    ...saved,
    title,
    assessment: {
      ...rest,
      organisation: { ...rest.organisation, name },
      ...(required.length > 0 && { required: [...required] }),
    },
    kept: { ...kept, name: organisation.name, title: assessment.title, required: assessment.required },
  };
};
