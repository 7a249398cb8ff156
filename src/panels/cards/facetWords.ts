import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import type { IdFacetKey } from "#core/select/facet.ts";
import type { Messages } from "#i18n/en.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

const tables = (atlas: Atlas): Readonly<Record<Exclude<IdFacetKey, "kind">, readonly Named[]>> => ({
  topic: atlas.themes,
  help: atlas.help,
  org: atlas.organisations,
  partnership: atlas.partnerships,
  country: atlas.countries,
  region: atlas.regions,
});

/** A time of the filter in words, as in "up to 2011". */
function timeWords(time: string, texts: Messages["cards"]["times"]): string {
  const [from = "", to] = time.split("..");
  if (to === undefined) return from;
  if (from === "earliest") return texts.until(to);
  return to === "latest" ? texts.from(from) : texts.span(from, to);
}

/** The name of a chosen value, or of one that may be chosen. */
export function valueName(
  key: IdFacetKey | "time" | "q",
  value: string,
  atlas: Atlas,
  texts: Messages["cards"],
): string {
  if (key === "q") return value;
  if (key === "time") return timeWords(value, texts.times);
  const kinds: Readonly<Record<string, string>> = texts.kinds;
  if (key === "kind") return kinds[value] ?? value;
  return byId(tables(atlas)[key]).get(value)?.name ?? value;
}
