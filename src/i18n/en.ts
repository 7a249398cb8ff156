/** The English message catalogue: every text a reader sees. */
export const en = {};

export type Messages = typeof en;
