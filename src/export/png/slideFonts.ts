import sans from "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url";
import bold from "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url";
import serif from "@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf?url";

/** A font of slides: what widths are measured by, so that a picture is the same on every machine. */
export interface SlideFont {
  readonly family: string;
  readonly weight: number;
  readonly bytes: ArrayBuffer;
}

const files = [
  { family: "Source Sans 3", weight: 400, url: sans },
  { family: "Source Sans 3", weight: 600, url: bold },
  { family: "Source Serif 4", weight: 600, url: serif },
];

async function fetched(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.arrayBuffer();
}

let arriving: Promise<readonly SlideFont[]> | undefined;

/** The fonts of slides, fetched once; asked for again where they did not arrive. */
export function slideFonts(): Promise<readonly SlideFont[]> {
  arriving ??= Promise.all(
    files.map(async ({ family, weight, url }) => ({ family, weight, bytes: await fetched(url) })),
  ).catch((error: unknown) => {
    arriving = undefined;
    throw error;
  });
  return arriving;
}

const step = 0x8000;

function base64(bytes: ArrayBuffer): string {
  const all = new Uint8Array(bytes);
  let text = "";
  for (let at = 0; at < all.length; at += step) text += String.fromCharCode(...all.subarray(at, at + step));
  return btoa(text);
}

/** Rules that bring the fonts with a drawing. */
export const fontRules = (fonts: readonly SlideFont[]): string =>
  fonts
    .map(
      ({ family, weight, bytes }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/ttf;base64,${base64(bytes)})}`,
    )
    .join("");
