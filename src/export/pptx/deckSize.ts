/** A size of slides in presentation programs: in px as laid out, 144 to the inch. */
export interface DeckSize {
  readonly width: number;
  readonly height: number;
}

/** 13.333 × 7.5 inches, and 10 × 7.5. */
export const deckSizes = {
  "16:9": { width: 1920, height: 1080 },
  "4:3": { width: 1440, height: 1080 },
} as const satisfies Readonly<Record<string, DeckSize>>;

export type DeckForm = keyof typeof deckSizes;

/**
 * How much room more than in a picture words get: a presenter's own font may be as much wider than ours.
 * Everything is laid out on a slide as much smaller, and then drawn as much farther apart.
 */
export const slack = 1.1;

/** The least text of a deck, in px: 12 points. */
export const deckText = 24;

/** English Metric Units in a px of a deck, and points. */
const emuPerPx = 6350;
const pointsPerPx = 0.5;

/** A length between places, in English Metric Units. */
export const emu = (px: number): number => Math.round(px * emuPerPx * slack);

/** The width of a line, in English Metric Units: lines are as wide as laid out. */
export const lineEmu = (px: number): number => Math.max(3175, Math.round(px * emuPerPx));

/** A size of letters, in hundredths of a point. */
export const hundredthPoints = (px: number): number => Math.round(px * pointsPerPx * 100);

/** A length in inches. */
export const inches = (px: number): number => (px * slack) / 144;
