import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

const moduleId = "virtual:offline/viewer";

/** The script of offline files: one classic script, as it must stand in a page that is opened from a folder. */
async function viewerCode(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      target: "es2022",
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL("../src/export/offline/viewer/viewer.ts", import.meta.url)),
        output: { format: "iife" },
      },
    },
  });
  const [result] = [built].flat();
  const chunk = result && "output" in result ? result.output[0] : undefined;
  if (!chunk) throw new Error("The script of offline files was not built");
  return chunk.code;
}

/** Offers `virtual:offline/viewer`, whose `code` is the script that makes an offline file answer. */
export const offlinePlugin = (): Plugin => ({
  name: "offline",
  resolveId: (id) => (id === moduleId ? `\0${moduleId}` : null),
  load: async (id) => (id === `\0${moduleId}` ? `export const code = ${JSON.stringify(await viewerCode())};` : null),
});
