import { below, splitBox } from "#core/layout/slide/box.ts";
import { legendHeight, legendMarks } from "#core/layout/slide/legendMarks.ts";
import { columnsOf } from "#core/layout/slide/legendPlace.ts";
import { endOf } from "#core/layout/slide/textMark.ts";
import { type Paragraph, stackTexts } from "#core/layout/slide/textStack.ts";
import { publishersOf } from "#core/select/publishers.ts";
import { themeRecord } from "#core/select/theme.ts";
import { placeFill } from "#export/slide/placeFill.ts";
import { legendLook, legendRows } from "#panels/map/legendRows.ts";
import { looksOf } from "#panels/map/looks.ts";
import { placesMap } from "../placesMap.ts";
import type { PreviewOf } from "../previewView.ts";
import { viewOf } from "../viewBody.ts";

/** Most classes that stand under one another. */
const mostRows = 3;

/** A theme: how many work on it, and how many of them name each country. */
export const themePreview: PreviewOf = (scene, id) => {
  const { atlas, messages } = scene;
  const record = themeRecord(atlas, id);
  if (!record) return undefined;
  const { theme, cards, countries, silent } = record;
  const texts = messages.preview.theme;
  const { measured, filter } = viewOf(scene, "map", { measure: "programmes", topics: [id] });
  const none = countries.length === 0 || !measured;
  const named = new Set(countries.map(({ country }) => country.id));
  const looks = none ? [] : [...looksOf(measured, named, undefined)].filter(([country]) => named.has(country));
  const classes = none ? [] : legendRows(measured, filter, messages).filter((row) => row.class !== undefined);
  const told: readonly Paragraph[] = [
    { text: texts.cards(cards.length), face: "bold" },
    { text: none ? messages.theme.none : texts.countries(countries.length) },
    ...(none || silent === 0 ? [] : [{ text: texts.silent(silent), paint: "ink2" }]),
    ...(classes.length > 1 ? [{ text: texts.ramp, paint: "ink2" }] : []),
  ];
  return {
    headline: theme.name,
    note: `${theme.summary}.`,
    publishers: publishersOf(cards, atlas),
    hasMap: true,
    body: ({ box, text }) => {
      const [left, right] = splitBox(box, 360, 32);
      const words = stackTexts(told, left, text);
      const room = below(left, endOf(words, left.y) + text * 0.6 - left.y);
      const items = classes.map((row) => ({ label: row.label, count: row.count, ...placeFill(legendLook(row), text) }));
      const columns = classes.length > 1 ? columnsOf(items, items.length > mostRows ? 2 : 1) : [];
      return [
        ...placesMap(scene, { box: right, text }, new Map(looks)),
        ...words,
        ...columns.flatMap((part, index) => {
          const width = room.width / 2;
          const { shape } = legendHeight(part, { hasBars: false }, text, width);
          return legendMarks(part, shape, text, { ...room, x: room.x + index * width, width }, texts.ramp).marks;
        }),
      ];
    },
  };
};
