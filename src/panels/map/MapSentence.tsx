import { byId } from "#core/model/byId.ts";
import { toggled } from "#core/model/toggled.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter, useHref } from "#state/hooks.ts";
import { HeadlineSentence } from "#ui/HeadlineSentence.tsx";
import { SelectMenu } from "#ui/SelectMenu.tsx";
import { measureGroups, measureName } from "./measureGroups.ts";
import { layersWords } from "./rowWords.ts";
import { useMeasured } from "./useMeasured.ts";

/** The headline of the map: what it shows, by when, and where; each chosen word a control. */
export function MapSentence() {
  const messages = useMessages();
  const { map, mapPage } = messages;
  const atlas = useAtlas();
  const filter = useFilter();
  const hrefOf = useHref();
  const { measured, years } = useMeasured();
  const newest = years.years.at(-1)?.year;
  const shown =
    filter.measure === "layers"
      ? layersWords(measured.layers, messages)
      : filter.measure === "layer" || filter.measure === "indicator"
        ? measureName(atlas, filter, messages)
        : mapPage.measureNames[filter.measure];
  const measure = (
    <SelectMenu
      label={map.measureMenu.label}
      value={shown}
      groups={() => measureGroups(atlas, filter, hrefOf, messages)}
    />
  );
  const year = (
    <SelectMenu
      label={mapPage.year.label}
      value={String(measured.year ?? "")}
      groups={() => [
        {
          id: "years",
          choices: years.years.map(({ year: each, entries }) => ({
            id: String(each),
            label: String(each),
            count: entries,
            href: hrefOf({ asOf: each === newest ? undefined : each }),
            chosen: each === measured.year,
          })),
        },
      ]}
    />
  );
  const { regions: chosen } = filter;
  const region = (
    <SelectMenu
      label={mapPage.regions}
      value={
        chosen.length === 0
          ? mapPage.anyRegion
          : chosen.length === 1
            ? (byId(atlas.regions).get(chosen[0] ?? "")?.name ?? "")
            : mapPage.regionCount(chosen.length)
      }
      multiple
      groups={() => [
        {
          id: "regions",
          choices: atlas.regions
            .filter(({ scheme }) => scheme !== "FY2026")
            .map(({ id, name }) => ({
              id,
              label: name,
              href: hrefOf({ regions: toggled(chosen, id) }),
              chosen: chosen.includes(id),
            })),
        },
      ]}
    />
  );
  return (
    <HeadlineSentence template={mapPage.sentence[filter.measure]} slots={{ measure, layers: measure, year, region }} />
  );
}
