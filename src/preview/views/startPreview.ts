import { splitBox } from "#core/layout/slide/box.ts";
import { ascent } from "#core/layout/slide/placedText.ts";
import { setText } from "#core/layout/slide/textMark.ts";
import { defaultFilter } from "#core/model/defaultFilter.ts";
import { measureRows } from "#core/select/measureRows.ts";
import { publisherOf } from "#core/select/publishers.ts";
import { looksOf } from "#panels/map/looks.ts";
import { placesMap } from "../placesMap.ts";
import type { PreviewOf } from "../previewView.ts";

const figureSize = 42;
const figureWidth = 84;
const wordSize = 26;

/** The atlas as a whole: how much it holds, and the map it began with. */
export const startPreview: PreviewOf = (scene) => {
  const { atlas, messages } = scene;
  const texts = messages.preview;
  const everywhere = new Set(atlas.countries.map(({ id }) => id));
  const looks = looksOf(measureRows(atlas, defaultFilter), everywhere, undefined);
  const holds: readonly (readonly [number, string])[] = [
    [atlas.partnerships.length, texts.holds.partnerships],
    [atlas.programmes.length, texts.holds.programmes],
    [atlas.events.length, texts.holds.events],
    [atlas.countries.length, texts.holds.countries],
    [atlas.sources.length, texts.holds.sources],
  ];
  return {
    headline: texts.start,
    publishers: [...new Set(atlas.sources.map(publisherOf))],
    hasMap: true,
    body: ({ box, text }) => {
      const [left, right] = splitBox(box, 380, 24);
      const pitch = left.height / holds.length;
      const figures = holds.flatMap(([count, words], index) => {
        const middle = left.y + (index + 0.5) * pitch;
        const base = middle + figureSize * 0.34;
        const after = { x: left.x + figureWidth + 18, width: left.width - figureWidth - 18 };
        return [
          setText(
            String(count),
            { x: left.x, width: figureWidth, top: base - figureSize * ascent },
            { face: "serif", size: figureSize, anchor: "end" },
          ),
          setText(words, { ...after, top: base - wordSize * ascent }, { size: wordSize }),
        ];
      });
      return [...placesMap(scene, { box: right, text }, looks), ...figures];
    },
  };
};
