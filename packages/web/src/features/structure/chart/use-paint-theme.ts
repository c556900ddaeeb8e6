import { useLayoutEffect, useState } from "react";
import { onTheme, type Theme, themeOf } from "./paint-theme.ts";

/** The colours a chart is painted with, anew whenever the reader's theme is another one. */
export const usePaintTheme = (roles: readonly string[]): Theme => {
  const [theme, setTheme] = useState(() => themeOf(document.body, roles));
  useLayoutEffect(() => {
    const read = (): void => setTheme(themeOf(document.body, roles));
    read();
    return onTheme(read);
  }, [roles]);
  return theme;
};
