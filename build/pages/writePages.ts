import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { PageReport, PageWork } from "./pageWorker.ts";

/** What a worker answers for one path. */
type Answer = { readonly report: PageReport } | { readonly error: string };

/** Pages handed to a worker ahead, so that it never waits for the next one. */
const ahead = 2;

/**
 * Writes the pages of all paths, on as many processors as there are.
 *
 * @param script the built worker (see pageWorker.ts)
 * @param onPage hears of each page as it is written
 * @throws {Error} naming every page that could not be written
 */
export async function writePages(
  script: string,
  work: PageWork,
  paths: readonly string[],
  onPage: (done: number) => void,
): Promise<readonly PageReport[]> {
  const waiting = [...paths];
  const reports: PageReport[] = [];
  const errors: string[] = [];
  const runWorker = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(script, { workerData: work });
      let open = 0;
      const next = (): void => {
        const path = waiting.shift();
        if (path !== undefined) {
          open += 1;
          worker.postMessage(path);
        } else if (open === 0) {
          void worker.terminate();
          resolve();
        }
      };
      worker.on("message", (answer: Answer) => {
        open -= 1;
        if ("report" in answer) reports.push(answer.report);
        else errors.push(answer.error);
        onPage(reports.length + errors.length);
        next();
      });
      worker.on("error", reject);
      for (let page = 0; page < ahead; page += 1) next();
    });
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, runWorker));
  if (errors.length > 0) throw new Error(`Pages that could not be written:\n${errors.join("\n")}`);
  return reports;
}
