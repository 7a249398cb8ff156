import { type CarriedView, carriedIn, carriedNames } from "./carriedView.ts";
import type { CarriedFault } from "./fault.ts";

const parts: readonly (keyof CarriedView)[] = ["address", "dataVersion", "licence", "sources"];

/** What a JSON file says of the view it was made from: its `view`. Never throws. */
export function readJson(text: string): CarriedView | CarriedFault {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return "broken";
  }
  if (typeof file !== "object" || file === null || !("view" in file)) return "foreign";
  const { view } = file;
  if (typeof view !== "object" || view === null) return "foreign";
  const said = new Map<string, unknown>(Object.entries(view));
  const texts = parts.map((part): readonly [string, string] => {
    const found = said.get(part);
    return [carriedNames[part], typeof found === "string" ? found : ""];
  });
  return carriedIn(texts) ?? "foreign";
}
