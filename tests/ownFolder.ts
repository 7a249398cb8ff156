import { mkdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { resolve } from "node:path";

/**
 * A folder of its own for some work, gone afterwards.
 *
 * It lies in the project: programs that are shut in, as packages of Snap are, cannot see the machine's own such folder.
 */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  mkdirSync(".cache/tests", { recursive: true });
  const folder = await mkdtemp(resolve(".cache/tests/work-"));
  try {
    return await work(folder);
  } finally {
    // A program that has just ended may still hold a file for a moment.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
