import { resolve } from "node:path";
import { build } from "vite";

/** Builds the script that writes pages without a browser into a folder; its path. */
export async function buildPageWriter(folder: string): Promise<string> {
  await build({
    logLevel: "error",
    build: {
      ssr: "build/pages/pageWorker.ts",
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: "pageWorker.js", codeSplitting: true } },
    },
  });
  return resolve(folder, "pageWorker.js");
}
