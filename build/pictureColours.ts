/** An image whose pixels are numbers of colours in a palette. */
export interface IndexedImage {
  readonly width: number;
  readonly height: number;
  /** A byte a pixel. */
  readonly indexes: Uint8Array;
  /** `0xBBGGRR`, at most 256. */
  readonly palette: readonly number[];
}

const red = (colour: number): number => colour & 255;
const green = (colour: number): number => (colour >> 8) & 255;
const blue = (colour: number): number => (colour >> 16) & 255;
const channels = [red, green, blue] as const;

interface Shade {
  readonly colour: number;
  readonly count: number;
}

/** Colours that one of them stands for, and where they are best parted. */
interface Shades {
  readonly all: readonly Shade[];
  /** The channel along which they differ most, and their mean in it. */
  readonly channel: (colour: number) => number;
  readonly mean: number;
  /** How far they are from that mean, squared and summed over all pixels. */
  readonly error: number;
}

function shadesOf(all: readonly Shade[]): Shades {
  const pixels = all.reduce((sum, { count }) => sum + count, 0);
  const along = channels.map((channel) => {
    const mean = all.reduce((sum, { colour, count }) => sum + channel(colour) * count, 0) / pixels;
    const error = all.reduce((sum, { colour, count }) => sum + (channel(colour) - mean) ** 2 * count, 0);
    return { channel, mean, error };
  });
  return { all, ...along.reduce((a, b) => (b.error > a.error ? b : a)) };
}

const halves = ({ all, channel, mean }: Shades): readonly [Shades, Shades] => [
  shadesOf(all.filter(({ colour }) => channel(colour) <= mean)),
  shadesOf(all.filter(({ colour }) => channel(colour) > mean)),
];

/** The colour that stands for others: the one most pixels have, so that flat colours stay as they are. */
const standIn = ({ all }: Shades): number => all.reduce((a, b) => (b.count > a.count ? b : a)).colour;

/** So little error, a pixel of the whole picture, that no eye sees it. */
const unseen = 0.08;

/** Groups of close colours, at most `most`: those with the greatest error are parted first. */
function groupsOf(all: readonly Shade[], most: number): readonly Shades[] {
  const groups = [shadesOf(all)];
  const pixels = all.reduce((sum, { count }) => sum + count, 0);
  while (groups.length < most) {
    const worst = groups.reduce((a, b) => (b.error > a.error ? b : a));
    if (worst.error <= unseen * pixels) break;
    groups.splice(groups.indexOf(worst), 1, ...halves(worst));
  }
  return groups;
}

/** How often each colour occurs. */
function countColours(pixels: Uint32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let [run, last] = [0, (pixels[0] ?? 0) & 0xffffff];
  for (const pixel of pixels) {
    const colour = pixel & 0xffffff;
    if (colour === last) run += 1;
    else {
      counts.set(last, (counts.get(last) ?? 0) + run);
      [run, last] = [1, colour];
    }
  }
  return counts.set(last, (counts.get(last) ?? 0) + run);
}

/**
 * Reduces an opaque image to few colours.
 *
 * @param rgba a byte for each of red, green, blue and opacity, pixel by pixel
 */
export function indexColours(rgba: Uint8Array, width: number, height: number, most: number): IndexedImage {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  const counts = countColours(pixels);
  const groups = groupsOf(
    [...counts].map(([colour, count]) => ({ colour, count })),
    most,
  );
  const indexOf = new Map(groups.flatMap(({ all }, index) => all.map(({ colour }) => [colour, index] as const)));
  const indexes = new Uint8Array(pixels.length);
  let [last, index] = [-1, 0];
  for (let at = 0; at < pixels.length; at += 1) {
    const colour = (pixels[at] ?? 0) & 0xffffff;
    if (colour !== last) {
      last = colour;
      index = indexOf.get(colour) ?? 0;
    }
    indexes[at] = index;
  }
  return { width, height, indexes, palette: groups.map(standIn) };
}
