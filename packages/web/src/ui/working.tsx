import { useEffect, useState } from "react";
import { Button } from "./button.tsx";

/** What takes longer than a second says how long it has taken, and can be stopped. */
export const Working = ({
  says,
  stop,
  onStop,
}: {
  readonly says: (seconds: number) => string;
  readonly stop: string;
  readonly onStop: () => void;
}) => {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const clock = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(clock);
  }, []);
  return seconds === 0 ? null : (
    <div className="working">
      <p className="secondary">{says(seconds)}</p>
      <Button size="small" onClick={onStop}>
        {stop}
      </Button>
    </div>
  );
};
