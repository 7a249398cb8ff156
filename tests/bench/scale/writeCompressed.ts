import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** Brotli's quality: about what hosts use as they serve. */
const quality = 5;

/** Writes a file as a host would send it, compressed and named `….br`. */
export function writeCompressed(folder: string, path: string, content: string | Uint8Array): void {
  const file = join(folder, `${path}.br`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }));
}
