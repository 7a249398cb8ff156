import type { Filter } from "#core/model/filter.ts";
import type { Layer } from "#core/model/records.ts";
import { measureYears } from "#core/select/measureYears.ts";
import type { Making } from "../exportEntry.ts";
import type { ExportedView } from "../exportedView.ts";
import { cautionOf, numberedMap } from "./numberedMap.ts";
import type { OfflineMap } from "./offlineData.ts";

interface MeasureChoice {
  readonly id: string;
  readonly label: string;
  readonly patch: Pick<Filter, "measure" | "layers" | "indicator">;
}

const shows = (measure: Filter["measure"], more: Partial<MeasureChoice["patch"]> = {}): MeasureChoice["patch"] => ({
  measure,
  layers: [],
  indicator: undefined,
  ...more,
});

/** Everything the map can show, in groups, as its menu has it. */
function choicesOf({ atlas, messages }: ExportedView) {
  const texts = messages.map.measureMenu;
  const own = (id: "founding" | "layers" | "programmes" | "income"): MeasureChoice => ({
    id,
    label: texts[id],
    patch: shows(id),
  });
  const layer = ({ id, name }: Layer): MeasureChoice => ({ id, label: name, patch: shows("layer", { layers: [id] }) });
  const layersIn = (group: Layer["group"]) => ({
    label: texts.groups[group],
    choices: atlas.layers.filter((each) => each.group === group).map(layer),
  });
  const indicators = atlas.indicators.map(({ id, name }) => ({
    id,
    label: name,
    patch: shows("indicator", { indicator: id }),
  }));
  return [
    { label: texts.groups.counts, choices: [own("founding"), own("layers"), own("programmes")] },
    layersIn("membership"),
    layersIn("help"),
    layersIn("portal"),
    { label: texts.groups.indicators, choices: [...indicators, own("income")] },
  ];
}

/** Which of the measures is shown, by its id among the choices. */
const measureId = ({ measure, layers, indicator }: Filter): string =>
  measure === "layer" ? (layers[0] ?? "") : measure === "indicator" ? (indicator ?? "") : measure;

/** Works out what the map shows of every place by every measure in every year, under the view's filter. */
export async function offlineMap(view: ExportedView, { signal, onProgress }: Making): Promise<OfflineMap> {
  const { atlas, filter } = view;
  const { frameOf, mapOf } = numberedMap();

  function measureOf({ id, label, patch }: MeasureChoice) {
    const chosen = { ...filter, ...patch };
    const { years } = measureYears(atlas, chosen, view.observations?.observations ?? []);
    if (patch.measure === "indicator" && years.length === 0) return [];
    const isYearless = patch.measure === "founding" || years.length === 0;
    const frames = (isYearless ? [undefined] : years.map(({ year }) => year)).map((year) =>
      frameOf(view, chosen, year),
    );
    return [{ id, label, note: cautionOf(view, chosen), frames }];
  }

  const choices = choicesOf(view);
  const all = choices.reduce((sum, group) => sum + group.choices.length, 0);
  let done = 0;
  const groups: { readonly label: string; readonly measures: ReturnType<typeof measureOf> }[] = [];
  for (const group of choices) {
    const measures: ReturnType<typeof measureOf> = [];
    for (const choice of group.choices) {
      measures.push(...measureOf(choice));
      done += 1;
      onProgress(done / all);
      // The page may answer meanwhile, and the reader cancel.
      await new Promise((next) => setTimeout(next));
      signal.throwIfAborted();
    }
    groups.push({ label: group.label, measures });
  }
  return mapOf(groups, view, { measure: measureId(filter), year: view.measured?.year });
}
