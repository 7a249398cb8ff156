import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build, preview } from "vite";
import { dataPlugin } from "#build/dataPlugin.ts";
import { geometryPlugin } from "#build/geometry.ts";
import { offlinePlugin } from "#build/offlinePlugin.ts";

const folder = "tests/bench";

/** Builds pages of the bench, such as `cards/atlas`, into the cache under a name, and serves them on a free port. */
export async function servedPages(
  name: string,
  pages: readonly string[],
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const outDir = join("node_modules", ".cache", "bench", name);
  await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins: [react(), dataPlugin(), geometryPlugin(), offlinePlugin()],
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2022",
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { input: pages.map((page) => `${folder}/${page}.html`) },
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
