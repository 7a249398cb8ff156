// Runs a TypeScript script of this folder through Vite, so that no further tool is needed: node build/run.mjs NAME
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const [, , name, ...rest] = process.argv;
const script = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
const environment = process.env.NODE_ENV;
const { module } = await runnerImport(script, { logLevel: "error" });
// Vite takes a script for development and says so to all that is started from here: a build would bring React's own
// development version along.
if (environment === undefined) delete process.env.NODE_ENV;
process.exitCode = (await module.main(rest)) ?? 0;
