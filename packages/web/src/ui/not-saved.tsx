import { Button } from "./button.tsx";
import { Sheet } from "./sheet.tsx";

/** A file could not be made: why, and that nothing is lost. */
export const NotSaved = ({
  title,
  says,
  close,
  onClose,
}: {
  readonly title: string;
  readonly says: string;
  readonly close: string;
  readonly onClose: () => void;
}) => (
  <Sheet title={title} onClose={onClose} end={<Button onClick={onClose}>{close}</Button>}>
    <p>{says}</p>
  </Sheet>
);
