// Before the first paint: what the reader chose, so that a dark page never flashes white.
try {
  const theme = localStorage.getItem("remit.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  if (localStorage.getItem("remit.keys") === "off") document.documentElement.dataset.keys = "off";
} catch {
  // Storage may be switched off; the system's theme is used.
}
