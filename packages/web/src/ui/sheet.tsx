import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import "./sheet.css";

/** A dialog over the page; Esc and a press beside it close it, and focus goes back to where it was. */
export const Sheet = ({
  title,
  onClose,
  children,
  end,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly end: ReactNode;
}) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before the dialog leaves the page: only then does closing it give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element?.open === false) element.showModal();
    return () => element?.close();
  }, []);
  return (
    // The press beside it is a second way; Esc is the keyboard's.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby={id}
      onCancel={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
      <div className="sheet-end">{end}</div>
    </dialog>
  );
};
