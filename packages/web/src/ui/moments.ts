/** An instant as a field for date and time shows it, in the reader's own time. */
export const fieldOf = (instant: string): string => {
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
};

/** The instant such a field stands for, to the end of its second; absent while it is incomplete. */
export const instantOf = (field: string): string | undefined => {
  const at = new Date(field);
  if (field === "" || Number.isNaN(at.getTime())) return undefined;
  return new Date(at.getTime() + 999).toISOString();
};

export const day = (instant: string): string =>
  new Date(instant).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
export const time = (instant: string): string =>
  new Date(instant).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
export const dayAndTime = (instant: string): string => `${day(instant)}, ${time(instant)}`;
