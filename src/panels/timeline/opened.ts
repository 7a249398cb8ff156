import type { Item, Lane, Shelf } from "#core/layout/timeline/lane.ts";
import type { Timeline } from "#core/layout/timeline/layoutTimeline.ts";
import { moreStop, shelfStop } from "#core/layout/timeline/travel.ts";
import type { Messages } from "#i18n/en.ts";

/** What a stop of the timeline opens in place: the events of a pill, those no label names, or what has no date. */
export type Opened =
  | { readonly kind: "items"; readonly stop: string; readonly title: string; readonly items: readonly Item[] }
  | { readonly kind: "shelf"; readonly stop: string; readonly title: string; readonly shelf: Shelf };

const items = (stop: string, lane: Lane, several: readonly Item[], texts: Messages["timeline"]["details"]): Opened => ({
  kind: "items",
  stop,
  title: (several.some(({ kind }) => kind === "event") ? texts.listed : texts.listedActions)(lane.name, several.length),
  items: several,
});

/** What a press on a stop opens; `undefined` where it leads somewhere instead. */
export function openedBy(stop: string, { lanes }: Timeline, texts: Messages["timeline"]): Opened | undefined {
  for (const { lane, marks, unnamed } of lanes) {
    if (stop === moreStop(lane.id)) return items(stop, lane, unnamed, texts.details);
    if (stop === shelfStop(lane.id) && lane.shelf) {
      return { kind: "shelf", stop, title: `${lane.name}: ${texts.shelf.title}`, shelf: lane.shelf };
    }
    const mark = marks.find(({ id }) => id === stop);
    if (mark) {
      const [first] = mark.items;
      return mark.items.length === 1 && first?.kind === "event"
        ? undefined
        : items(stop, lane, mark.items, texts.details);
    }
  }
  return undefined;
}

/** Where what a stop opens is put, in px: below its lane, from a little before the stop. */
export function placeOfStop(
  stop: string | undefined,
  event: string | undefined,
  { lanes, plot, axis, shelf }: Timeline,
) {
  for (const { lane, marks, y, height } of lanes) {
    const mark = marks.find(({ id, items: held }) => id === stop || held.some((item) => item.id === event));
    if (mark) return { x: Math.max(0, mark.x - 60), y: y + height + 2 };
    if (stop === moreStop(lane.id)) return { x: plot.left, y: y + height + 2 };
    if (stop === shelfStop(lane.id)) return { x: shelf?.x ?? plot.right, y: y + height + 2 };
  }
  return { x: plot.left, y: axis.height + 4 };
}
