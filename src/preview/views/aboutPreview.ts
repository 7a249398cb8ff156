import type { CountryLook } from "#charts/map/countryLook.ts";
import { splitBox } from "#core/layout/slide/box.ts";
import { legendHeight, legendMarks } from "#core/layout/slide/legendMarks.ts";
import { endOf, setText } from "#core/layout/slide/textMark.ts";
import { defaultFilter } from "#core/model/defaultFilter.ts";
import { measureRows } from "#core/select/measureRows.ts";
import { publisherOf } from "#core/select/publishers.ts";
import { placeFill } from "#export/slide/placeFill.ts";
import { drawnState } from "#panels/map/looks.ts";
import { placesMap } from "../placesMap.ts";
import type { PreviewOf } from "../previewView.ts";

const fill = "var(--ramp-4)";
const states: readonly CountryLook[] = [
  { state: "value", fill },
  { state: "zero" },
  { state: "not reported" },
  { state: "outside" },
  { state: "ended", fill },
];

/** How the atlas tells apart what is known: its five states. */
export const aboutPreview: PreviewOf = (scene) => {
  const { atlas, messages } = scene;
  const texts = messages.preview.about;
  const measured = measureRows(atlas, { ...defaultFilter, measure: "layers" });
  const lookOf = (state: CountryLook["state"]) => states.find((look) => look.state === state) ?? { state: "zero" };
  return {
    headline: texts.title,
    note: texts.note,
    publishers: [...new Set(atlas.sources.map(publisherOf))],
    hasMap: true,
    body: ({ box, text }) => {
      const [left, right] = splitBox(box, 400, 24);
      const items = states.map((look) => ({
        label: texts.states[look.state],
        count: measured.states[look.state],
        ...placeFill(look, text),
      }));
      const { shape, height } = legendHeight(items, { hasBars: false }, text, left.width);
      const top = left.y + height + text;
      const looks = measured.rows.map(({ country, state }) => [country, lookOf(drawnState(state, measured))] as const);
      const example = texts.example(measured.layers.length, measured.year ?? 0);
      const said = setText(example, { ...left, top }, { size: text, paint: "ink2" });
      return [
        ...placesMap(scene, { box: right, text }, new Map(looks)),
        ...legendMarks(items, shape, text, left, messages.slide.counts).marks,
        ...(endOf([said], top) <= box.y + box.height ? [said] : []),
      ];
    },
  };
};
