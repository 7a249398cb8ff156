import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { run } from "./program.mjs";

/**
 * One package as npm's lock files describe it.
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/**
 * Whether what npm says it installed is what the lock file asks for; an optional package may be absent, since another
 * platform's are never installed.
 *
 * @param {Lock} locked package-lock.json
 * @param {Lock | undefined} installed node_modules/.package-lock.json, where there is one
 */
export function dependenciesStand(locked, installed) {
  if (!installed) return false;
  return Object.entries(locked.packages).every(([path, wanted]) => {
    const found = installed.packages[path];
    if (path === "") return true;
    if (!found) return wanted.optional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

const unreachable =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED/;

/**
 * Says in plain words why `npm ci` failed.
 *
 * @param {string} output what it printed
 */
export function installRefusal(output) {
  const address = /https?:\/\/[^\s/]+/.exec(output)?.[0] ?? "the package registry";
  if (unreachable.test(output)) {
    return `The dependencies could not be installed: ${address} cannot be reached.
Connect to the network (behind a proxy: set HTTPS_PROXY) and run the same command again.`;
  }
  return `The dependencies could not be installed. npm ci said:\n\n${output.trim()}`;
}

/** How npm is called here: the very one that runs this command, where npm runs it. */
function npm() {
  const own = process.env.npm_execpath;
  if (own?.endsWith("npm-cli.js")) return { program: process.execPath, first: [own], shell: false };
  return { program: "npm", first: [], shell: process.platform === "win32" };
}

/** @param {string} file */
const lockIn = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);

/**
 * Installs the locked dependencies where they are missing or stale.
 *
 * @param {string} [root] the folder of package-lock.json
 * @returns {Promise<string | undefined>} why they do not stand, or nothing where they do
 */
export async function install(root = fileURLToPath(new URL("..", import.meta.url))) {
  process.chdir(root);
  const installed = lockIn("node_modules/.package-lock.json");
  if (dependenciesStand(lockIn("package-lock.json"), installed)) return undefined;
  console.log(`${installed ? "The dependencies are stale" : "No dependencies yet"}: installing them (npm ci) …`);
  const { program, first, shell } = npm();
  const options = ["--loglevel=error", "--no-audit", "--no-fund", "--prefer-offline", "--include=dev"];
  const patience = ["--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=4000"];
  const { ok, output } = await run(program, [...first, "ci", ...options, ...patience], { shell });
  return ok ? undefined : installRefusal(output);
}
