/** What the reader points at or has focused, in whichever view. */
export interface Hovered {
  readonly kind: "country" | "card" | "event" | "theme" | "partnership";
  readonly id: string;
}

export const isSame = (a: Hovered | undefined, b: Hovered | undefined): boolean =>
  a?.kind === b?.kind && a?.id === b?.id;
