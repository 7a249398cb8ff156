import { createServer } from "vite";
import react from "@vitejs/plugin-react";
import { geometryPlugin } from "./geometry.ts";
export async function main() {
  const g = geometryPlugin(); const own = { ...g, configResolved: () => (g.configResolved as any)({ root: "/work/main", cacheDir: "/tmp/geo/cache" }) };
  const n = "/work/main/node_modules/";
  const s = await createServer({ configFile: false, root: "/tmp/geo/app", plugins: [react(), own], cacheDir: "/tmp/geo/cache", resolve: { alias: [["react-dom/client", n+"react-dom/client"],["react/jsx-dev-runtime", n+"react/jsx-dev-runtime"],["react/jsx-runtime", n+"react/jsx-runtime"]].map(([find, replacement]) => ({ find: find as string, replacement: replacement as string })).concat([{ find: /^react$/ as any, replacement: n+"react" }]), dedupe: ["react"] }, server: { port: 5198, host: "127.0.0.1", fs: { strict: false } }, logLevel: "error" });
  await s.listen();
  await new Promise(() => {});
  return 0;
}
