import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** What a way to keep the cards costs before anyone reads them. */
export interface FolderWeight {
  readonly files: number;
  readonly bytes: number;
  /** Milliseconds of a processor that it took to write. */
  readonly time: number;
}

/** Weighs a folder that was written with its own time.json, which does not count. */
export function weighFolder(folder: string): FolderWeight {
  const sizes = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name !== "time.json")
    .map((name) => statSync(join(folder, name)))
    .filter((found) => found.isFile())
    .map(({ size }) => size);
  const time: unknown = JSON.parse(readFileSync(join(folder, "time.json"), "utf8"));
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0), time: Number(time) };
}
