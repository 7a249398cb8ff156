import type { Atlas } from "#core/model/atlas.ts";
import type { Filter } from "#core/model/filter.ts";
import type { Layer } from "#core/model/records.ts";
import type { Messages } from "#i18n/en.ts";
import type { Choice, ChoiceGroup } from "#ui/choice.ts";

type HrefOf = (patch: Partial<Filter>) => string;

/** A patch that shows another measure, at its newest time. */
const shows = (measure: Filter["measure"], more: Partial<Filter> = {}): Partial<Filter> => ({
  measure,
  layers: [],
  indicator: undefined,
  asOf: undefined,
  ...more,
});

/** Everything the map can show, in groups: the layers that are counted before those that tell more of them. */
export function measureGroups(atlas: Atlas, filter: Filter, hrefOf: HrefOf, { map }: Messages): readonly ChoiceGroup[] {
  const texts = map.measureMenu;
  const count = (id: "founding" | "layers" | "programmes" | "income"): Choice => ({
    id,
    label: texts[id],
    href: hrefOf(shows(id)),
    chosen: filter.measure === id,
  });
  const layer = ({ id, name, completeness }: Layer): Choice => ({
    id,
    label: name,
    note: completeness === "partial" ? texts.partial : undefined,
    href: hrefOf(shows("layer", { layers: [id] })),
    chosen: filter.measure === "layer" && filter.layers[0] === id,
  });
  const layersIn = (group: Layer["group"]): ChoiceGroup => ({
    id: group,
    label: texts.groups[group],
    choices: atlas.layers.filter((each) => each.group === group && !each.formal).map(layer),
  });
  const formal: ChoiceGroup = {
    id: "formal",
    label: texts.groups.formal,
    choices: atlas.layers.filter((each) => each.formal).map(layer),
  };
  return [
    { id: "counts", label: texts.groups.counts, choices: [count("founding"), count("layers"), count("programmes")] },
    formal,
    layersIn("membership"),
    layersIn("help"),
    layersIn("portal"),
    {
      id: "indicators",
      label: texts.groups.indicators,
      choices: [
        ...atlas.indicators.map(({ id, name }) => ({
          id,
          label: name,
          href: hrefOf(shows("indicator", { indicator: id })),
          chosen: filter.indicator === id,
        })),
        count("income"),
      ],
    },
  ];
}

/** The name of what the map shows, as the control says it. */
export function measureName(atlas: Atlas, filter: Filter, { map }: Messages): string {
  if (filter.measure === "layer") return atlas.layers.find(({ id }) => id === filter.layers[0])?.name ?? "";
  if (filter.measure === "indicator") return atlas.indicators.find(({ id }) => id === filter.indicator)?.name ?? "";
  return map.measureMenu[filter.measure];
}
