import type { Dataset } from "#core/model/records.ts";
import { type Packed, unpackTables } from "#core/parse/pack.ts";

type Scores = Pick<Dataset, "observations">;

/** Name of the function that the script of the scores calls with them. */
export const scoresCall = "opdAtlasScores";

/**
 * Brings the scores by a classic script: unlike fetch it needs no permission of the host where the frame has no origin.
 *
 * @throws {Error} where it does not arrive
 */
export const loadScores = (page: Window, address: string): Promise<Scores> =>
  new Promise((resolve, reject) => {
    const script = page.document.createElement("script");
    Reflect.set(page, scoresCall, (packed: Packed) => resolve(unpackTables<Scores>(packed)));
    script.onerror = () => reject(new Error(`${address} did not arrive`));
    script.src = address;
    page.document.head.append(script);
  });
