// Runs a TypeScript script of this folder through Vite, so that no further tool is needed: node build/run.mjs NAME
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const [, , name, ...rest] = process.argv;
const script = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
const { module } = await runnerImport(script, { logLevel: "error" });
process.exitCode = (await module.main(rest)) ?? 0;
