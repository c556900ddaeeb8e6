import { readTakenUp, useTakenUp } from "#client/taken-up.ts";
import { Button } from "#ui/button.tsx";
import "./assessment-menu.css";
import { words } from "./words.ts";

const { kept: says } = words;

/** Said once: assessments that were in this browser alone are now kept on this computer too. */
export const TakenUp = () => {
  const count = useTakenUp();
  if (count === 0) return null;
  return (
    <aside className="taken-up no-print" aria-label={says.takenUpLabel}>
      <p>{says.takenUp(count)}</p>
      <Button size="small" onClick={readTakenUp}>
        {says.understood}
      </Button>
    </aside>
  );
};
