import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import type { Filter } from "#core/model/filter.ts";
import { finding } from "#core/select/finding.ts";
import type { Measured } from "#core/select/measureRows.ts";
import type { Messages } from "#i18n/en.ts";
import { listWords } from "#i18n/listWords.ts";

/** What the map shows, as a title: also its name for those who cannot see it. */
export function mapTitle(measured: Measured, { measure }: Filter, { map }: Messages): string {
  const year = measured.year ?? 0;
  switch (measure) {
    case "founding":
      return map.foundingTitle;
    case "layer":
      return map.layerTitle(measured.layers[0]?.name ?? "", measured.year);
    case "layers":
      return map.layersTitle(measured.layers.length, measured.year);
    case "programmes":
      return map.programmesTitle;
    case "indicator":
      return map.indicatorTitle(measured.indicator?.name ?? "", year);
    case "income":
      return map.incomeTitle(year);
  }
}

/** At most so many names stand in the finding. */
const mostNames = 4;

/** What stands out on the map, where its values may be ranked. */
export function findingWords(measured: Measured, atlas: Atlas, { map }: Messages): string | undefined {
  const isRanked = measured.indicator ? measured.indicator.ranked : measured.layers.length > 1;
  if (!isRanked) return undefined;
  const found = finding(measured.rows);
  if (!found) return map.findingNone;
  const countries = byId(atlas.countries);
  const names = found.countries.slice(0, mostNames).map((id) => countries.get(id)?.name ?? id);
  return map.finding(
    listWords(names),
    measured.indicator ? String(found.value) : map.tooltip.of(found.value, measured.layers.length),
    found.countries.length - names.length,
  );
}
