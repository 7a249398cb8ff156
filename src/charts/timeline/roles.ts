/** A part of a drawing that is read out as one: SVG has no element of its own for it. */
export const grouped = { role: "group" } as const;

/** A list without markers: Safari drops the list's role with them. */
export const listed = { role: "list" } as const;
