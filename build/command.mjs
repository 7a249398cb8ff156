// Written so that even an old Node can read it: what needs a newer one is imported only once that is sure.
import { nodeRefusal } from "./node.mjs";

/**
 * Runs build/NAME.ts once Node is new enough and the locked dependencies stand.
 *
 * @param {string} name
 * @returns {Promise<boolean>} whether the script was reached; if not, why not has been said
 */
export function command(name) {
  const refusal = nodeRefusal(process.versions.node);
  if (refusal) return Promise.resolve(refuse(refusal));
  return import("./install.mjs")
    .then((installer) => installer.install())
    .then((problem) => (problem ? refuse(problem) : start(name)));
}

/** @param {string} message */
function refuse(message) {
  console.error(message);
  process.exitCode = 1;
  return false;
}

/** @param {string} name */
function start(name) {
  process.argv.splice(2, 0, name);
  return import("./run.mjs").then(() => true);
}
