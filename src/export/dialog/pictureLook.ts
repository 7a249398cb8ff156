import { slideSizes } from "#core/layout/slide/slideSize.ts";
import type { ExportOptions } from "../exportEntry.ts";

/** What a reader chooses of a picture besides its size: its ground, and light or dark. */
export type PictureLook = Pick<ExportOptions, "transparent" | "theme">;

/** The kinds of pictures, by what they are for, and the files of each. */
export const pictureForms = [
  { use: "wide", files: ["wide", "large"] },
  { use: "classic", files: ["classic"] },
  { use: "square", files: ["square"] },
  { use: "link", files: ["link"] },
] as const;

type PictureUse = (typeof pictureForms)[number]["use"];

/** The size of a kind of pictures. */
export const sizeOf = (use: PictureUse) => slideSizes[use];
