import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Face } from "#core/layout/slide/textWidth.ts";

const files: Readonly<Record<Face, string>> = {
  serif: "@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
  sans: "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  bold: "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
};

const require = createRequire(import.meta.url);

/** The font file of a face: all that pictures are written with, so that they are the same on every machine. */
export const fontOf = (face: Face): Promise<Buffer> => readFile(require.resolve(files[face]));

export const faces = Object.keys(files) as readonly Face[];
