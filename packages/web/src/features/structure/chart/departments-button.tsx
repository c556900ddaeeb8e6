import { useId } from "react";
import { Button } from "#ui/button.tsx";
import type { useDepartments } from "./use-departments.ts";
import { words } from "./words.ts";

const { tools: says } = words;
export type Departments = Pick<ReturnType<typeof useDepartments>, "possible" | "shown" | "show">;

/** Draws a chart by department, or no longer; where no position tells one, it says so. */
export const DepartmentsButton = ({
  departments: { possible, shown, show },
  onImpossible,
}: {
  readonly departments: Departments;
  readonly onImpossible: () => void;
}) => {
  const id = useId();
  return (
    <>
      <Button
        size="small"
        aria-pressed={shown}
        aria-disabled={!possible}
        aria-describedby={possible ? undefined : id}
        onClick={() => (possible ? show(!shown) : onImpossible())}
      >
        {says.departments}
      </Button>
      {possible ? null : (
        <span id={id} hidden>
          {says.noDepartments}
        </span>
      )}
    </>
  );
};
