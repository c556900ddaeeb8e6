import { type ComponentProps, createContext, type ReactNode, use } from "react";

const Going = createContext<((href: string) => void) | undefined>(undefined);

/** Tells the links below how to change the page without loading it again. */
export const InsideLinks = ({
  go,
  children,
}: {
  readonly go: (href: string) => void;
  readonly children: ReactNode;
}) => <Going value={go}>{children}</Going>;

/** A link to another page of the app, for parts that do not know its routes; a plain link outside `InsideLinks`. */
export const Inside = ({ href, children, ...rest }: ComponentProps<"a"> & { readonly href: string }) => {
  const go = use(Going);
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        const plain =
          event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
        if (!go || !plain || event.defaultPrevented) return;
        event.preventDefault();
        go(href);
      }}
    >
      {children}
    </a>
  );
};
