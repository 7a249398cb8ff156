import fc from "fast-check";
import type { Item, ItemStatus, Lane } from "#core/layout/timeline/lane.ts";
import { middleOf } from "#core/layout/timeline/lane.ts";
import type { TimelineOptions } from "#core/layout/timeline/layoutTimeline.ts";
import { type Edtf, parseEdtf } from "#core/model/edtf.ts";

const day = 86_400_000;
const first = Date.UTC(2010, 0, 1) / day;
const last = Date.UTC(2026, 0, 1) / day;
const iso = (days: number, digits: number): string => new Date(days * day).toISOString().slice(0, digits);

/** The form of a date: how many days or months later it ends where it is an interval, and how it is marked. */
const shapes = ["day", "days", "month", "months", "year", "since", "until", "by", "approximate", "uncertain"] as const;

function edtfText(start: number, length: number, shape: (typeof shapes)[number]): string {
  switch (shape) {
    case "day":
      return iso(start, 10);
    case "days":
      return `${iso(start, 10)}/${iso(start + 1 + (length % 9), 10)}`;
    case "month":
      return iso(start, 7);
    case "months":
      return `${iso(start, 7)}/${iso(start + 32 + length, 7)}`;
    case "year":
      return iso(start, 4);
    case "since":
      return `${iso(start, 7)}/..`;
    case "until":
      return `/${iso(start, 7)}`;
    case "by":
      return `../${iso(start, 10)}`;
    case "approximate":
      return `${iso(start, 7)}~`;
    case "uncertain":
      return `${iso(start, 10)}?`;
  }
}

/** Any date of 2010 to 2025, of any form the data use. */
export const anyDate: fc.Arbitrary<Edtf> = fc
  .record({
    start: fc.integer({ min: first, max: last - 1 }),
    length: fc.integer({ min: 0, max: 400 }),
    shape: fc.constantFrom(...shapes),
  })
  .map(({ start, length, shape }) => parseEdtf(edtfText(start, length, shape)));

const statuses: readonly ItemStatus[] = ["held", "held", "held", "planned", "announced", "postponed", "derived"];
const words = "launch open data summit grant portal Ouagadougou working group review of the charter".split(" ");

/** An item with a label of one to seven words. */
export const anyItem = (id: string): fc.Arbitrary<Item> =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom("event", "action"),
    date: anyDate,
    status: fc.constantFrom(...statuses),
    label: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 }).map((some) => some.join(" ")),
    place: fc.option(fc.constantFrom("Geneva", "Mexico City"), { nil: undefined }),
    weight: fc.integer({ min: 0, max: 9 }),
  });

const sorted = (items: readonly Item[]): readonly Item[] =>
  items.toSorted((a, b) => middleOf(a.date) - middleOf(b.date));

/** A lane around some items. */
export const laneOf = (id: string, items: readonly Item[], over: Partial<Lane> = {}): Lane => ({
  id,
  level: "group",
  name: `Lane ${id}`,
  shortName: id,
  hue: "pod",
  partnership: id,
  life: { start: parseEdtf("2012-03"), end: undefined, lastKnown: Date.UTC(2018, 5, 1) },
  items: sorted(items),
  shelf: undefined,
  ...over,
});

/** A group lane and a workstream lane of up to `most` items each. */
export const anyLanes = (most: number): fc.Arbitrary<readonly Lane[]> =>
  fc
    .tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most }))
    .chain(([a, b]) =>
      fc.tuple(
        fc.tuple(...Array.from({ length: a }, (_, index) => anyItem(`a${index}`))),
        fc.tuple(...Array.from({ length: b }, (_, index) => anyItem(`b${index}`))),
      ),
    )
    .map(([a, b]) => [
      laneOf("a", a),
      laneOf("b", b, {
        level: "workstream",
        partnership: "a",
        life: undefined,
        shelf: { count: 2, text: "actions, 3 courses", ids: ["x", "y"] },
      }),
    ]);

/** Any window within 2010 to 2025, from a month to all of it. */
export const anyWindow = fc
  .tuple(fc.integer({ min: first, max: last - 32 }), fc.integer({ min: 31, max: last - first }))
  .map(([start, length]) => ({ start: start * day, end: Math.min(last, start + length) * day }));

export const allTime = { start: first * day, end: last * day };

export const optionsOf = (over: Partial<TimelineOptions> = {}): TimelineOptions => ({
  mode: "full",
  width: 1376,
  window: allTime,
  several: (items) => `${items.length} of a kind`,
  ...over,
});

/** Items over all time by a fixed sequence: the same on every run. */
export function manyItems(count: number): readonly Item[] {
  let seed = 12_345;
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  return Array.from({ length: count }, (_, index) => ({
    id: `i${index}`,
    kind: "event" as const,
    date: parseEdtf(edtfText(first + next(last - first - 1), next(400), shapes[next(shapes.length)] ?? "day")),
    status: statuses[next(statuses.length)] ?? "held",
    label: Array.from({ length: 1 + next(6) }, () => words[next(words.length)]).join(" "),
    place: undefined,
    weight: next(10),
  }));
}
