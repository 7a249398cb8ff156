import { spawnSync } from "node:child_process";
import { run } from "./program.mjs";

/** Whether Debian's packages can be installed here. */
export const aptWorks = (): boolean =>
  process.getuid?.() === 0 && spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status === 0;

/** The line in which an installer says why it failed. */
export const reasonIn = (output: string): string => /^(?:E: |Error: ).*$/m.exec(output)?.[0] ?? "it did not say why";

/** A host that does not answer is not waited for long. */
const patience = ["-o", "Acquire::Retries=1", "-o", "Acquire::http::Timeout=30", "-o", "Acquire::https::Timeout=30"];

/** @returns what it said */
const apt = async (minutes: number, ...args: string[]): Promise<string> =>
  (await run("apt-get", [...patience, ...args], { env: { DEBIAN_FRONTEND: "noninteractive" }, minutes })).output;

let lists: Promise<string> | undefined;

/**
 * Installs Debian's packages, without those they only recommend.
 *
 * @returns what apt-get said
 */
export async function aptInstalled(packages: readonly string[]): Promise<string> {
  lists ??= apt(5, "update");
  await lists;
  return apt(8, "install", "-y", "--no-install-recommends", ...packages);
}
