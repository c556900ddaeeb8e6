import { useState } from "react";

export type Theme = "system" | "light" | "dark";
const place = "remit.theme";
const next: Record<Theme, Theme> = { system: "light", light: "dark", dark: "system" };

const stored = (): Theme => {
  const theme = document.documentElement.dataset.theme;
  return theme === "light" || theme === "dark" ? theme : "system";
};

const apply = (theme: Theme): void => {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === "system") localStorage.removeItem(place);
    else localStorage.setItem(place, theme);
  } catch {
    // Without storage the choice holds until the page is closed.
  }
};

/** The theme chosen, and a step to the next of system, light, dark. */
export const useTheme = (): readonly [Theme, () => void] => {
  const [theme, setTheme] = useState(stored);
  return [
    theme,
    () => {
      apply(next[theme]);
      setTheme(next[theme]);
    },
  ];
};
