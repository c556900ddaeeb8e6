/** Whether what was entered has reached the server, in a word or two. */
export const keptSays = { kept: "Kept", saving: "Saving", away: "In this browser" } as const;
