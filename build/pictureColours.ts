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

/** Colours that are replaced by one of them, and along which channel they differ most, by how much. */
interface Shades {
  readonly all: readonly Shade[];
  readonly channel: (colour: number) => number;
  readonly spread: number;
}

function shadesOf(all: readonly Shade[]): Shades {
  const spreads = channels.map((channel) => {
    let [least, most] = [255, 0];
    for (const { colour } of all) {
      least = Math.min(least, channel(colour));
      most = Math.max(most, channel(colour));
    }
    return most - least;
  });
  const spread = Math.max(...spreads);
  return { all, spread, channel: channels[spreads.indexOf(spread)] ?? red };
}

/** Two halves of some colours, parted in the middle of the channel in which they differ most. */
function halves({ all, channel, spread }: Shades): readonly [Shades, Shades] {
  const values = all.map(({ colour }) => channel(colour));
  const middle = Math.min(...values) + spread / 2;
  return [
    shadesOf(all.filter(({ colour }) => channel(colour) <= middle)),
    shadesOf(all.filter(({ colour }) => channel(colour) > middle)),
  ];
}

/** The colour that stands for others: the one most pixels have, so that flat colours stay as they are. */
const standIn = ({ all }: Shades): number => all.reduce((a, b) => (b.count > a.count ? b : a)).colour;

/** Groups of close colours, at most `most`: those that differ most are parted first. */
function groupsOf(all: readonly Shade[], most: number): readonly Shades[] {
  const groups = [shadesOf(all)];
  while (groups.length < most) {
    const widest = groups.reduce((a, b) => (b.spread > a.spread ? b : a));
    if (widest.spread === 0) break;
    groups.splice(groups.indexOf(widest), 1, ...halves(widest));
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
