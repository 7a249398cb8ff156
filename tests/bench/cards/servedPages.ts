import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build, preview } from "vite";
import { dataPlugin } from "#build/dataPlugin.ts";
import { geometryPlugin } from "#build/geometry.ts";

const folder = "tests/bench";

/** Builds the pages with the cards into the cache, and serves them on a free port. */
export async function servedPages(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const outDir = join("node_modules", ".cache", "bench", "cards");
  await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins: [react(), dataPlugin(), geometryPlugin()],
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2022",
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { input: ["cards/atlas", "peers/cards/plain"].map((page) => `${folder}/${page}.html`) },
    },
  });
  const server = await preview({
    configFile: false,
    logLevel: "error",
    build: { outDir },
    preview: { port: 0, host: "127.0.0.1" },
  });
  return { url: `${server.resolvedUrls?.local[0] ?? ""}${folder}/`, close: () => server.close() };
}
