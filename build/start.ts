import { run } from "./program.mjs";
import { serveSite } from "./site.ts";

/** Builds the atlas and serves it until it is interrupted. `PORT` in the environment chooses the port. */
export async function main(): Promise<number> {
  console.log("Building the atlas …");
  const { ok, output } = await run(process.execPath, ["build/run.mjs", "build"], { env: { BASE: "/" } });
  if (!ok) {
    console.error(`${output.trim()}\n\nThe atlas was not built: see above what to mend.`);
    return 1;
  }
  const port = Number(process.env.PORT) || 4173;
  const { url, close } = await serveSite(port);
  if (new URL(url).port !== String(port)) console.log(`Port ${port} is taken: using ${new URL(url).port} instead.`);
  console.log(`The atlas stands at ${url} (Ctrl+C ends it).`);
  process.once("SIGINT", async () => {
    await close();
    console.log("\nThe atlas is no longer served.");
    process.exit(0);
  });
  return 0;
}
