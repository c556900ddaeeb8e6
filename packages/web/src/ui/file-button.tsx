import { type ComponentProps, useRef } from "react";

/** A button that has the reader choose a file. */
export const FileButton = ({
  label,
  accept,
  onFile,
  ...rest
}: {
  /** What is chosen, for those who do not see the button around it. */
  readonly label: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
} & ComponentProps<"button">) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" {...rest} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          event.currentTarget.value = "";
        }}
      />
    </>
  );
};
