import { spawn } from "node:child_process";

/**
 * Runs a program to its end and keeps what it printed, standard output and errors together.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string | undefined>, minutes?: number, shell?: boolean }} [options] `env` is added to
 *   the environment; past `minutes` the program is ended
 * @returns {Promise<{ ok: boolean, output: string }>} not ok too where the program could not be started
 */
export function run(program, args, { env = {}, minutes = 10, shell = false } = {}) {
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      shell,
      stdio: ["ignore", "pipe", "pipe"],
      timeout: minutes * 60_000,
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    child.on("error", (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on("close", (status, signal) => {
      if (signal) output += `${program} was ended by ${signal}.\n`;
      resolve({ ok: status === 0, output });
    });
  });
}
