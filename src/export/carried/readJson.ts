import type { CarriedView } from "./carriedView.ts";
import type { CarriedFault } from "./fault.ts";

const textOf = (record: object, key: keyof CarriedView): string => {
  const found: unknown = Object.entries(record).find(([name]) => name === key)?.[1];
  return typeof found === "string" ? found : "";
};

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
  const [address, path] = [textOf(view, "address"), textOf(view, "path")];
  if (address === "" && path === "") return "foreign";
  const [dataVersion, licence, sources] = [
    textOf(view, "dataVersion"),
    textOf(view, "licence"),
    textOf(view, "sources"),
  ];
  return { address, path, dataVersion, licence, sources };
}
