import { group } from "d3";
import { inOrder } from "./items.ts";
import { byId, isPoint, type PlacedMark, pillWidth, sharedBy } from "./mark.ts";
import { eighths } from "./plot.ts";

/** Marks of points nearer to each other than this, in px, become one pill. */
const nearest = 9.5;

const itemsOf = (marks: readonly PlacedMark[]) => inOrder(marks.flatMap(({ items }) => items));

/** Several marks as one that keeps the form of the first, drawn over all of their extent. */
function unionOf(marks: readonly [PlacedMark, ...PlacedMark[]]): PlacedMark {
  const items = itemsOf(marks);
  const left = marks.reduce((least, mark) => Math.min(least, mark.left), Infinity);
  const right = marks.reduce((most, mark) => Math.max(most, mark.left + mark.width), -Infinity);
  const widest = marks.reduce((a, b) => (b.width > a.width ? b : a));
  const width = right - left;
  const segments = widest.width >= width - 0.5 ? widest.segments : [{ form: "solid" as const, x: left, width }];
  return { ...marks[0], ...sharedBy(items), id: nameOf(items), x: left + width / 2, left, width, segments };
}

const nameOf = (items: PlacedMark["items"]): string =>
  items.length === 1 ? (items[0]?.id ?? "") : `${items[0]?.id ?? ""}+${items.length - 1}`;

/** Spans of one form that share any place are joined, so that no two of them overlap. */
function joinSpans(marks: readonly PlacedMark[]): readonly PlacedMark[] {
  const groups: { right: number; marks: [PlacedMark, ...PlacedMark[]] }[] = [];
  for (const mark of [...marks].sort((a, b) => a.left - b.left || b.width - a.width || byId(a, b))) {
    const group = groups.at(-1);
    const right = mark.left + mark.width;
    if (group && mark.left < group.right - 0.5) {
      group.marks.push(mark);
      group.right = Math.max(group.right, right);
    } else groups.push({ right, marks: [mark] });
  }
  return groups.map((group) => (group.marks.length === 1 ? group.marks[0] : unionOf(group.marks)));
}

/** Half of the place a mark must have for itself. A single mark is drawn at its point, and may be touched. */
const halfOf = (count: number): number => (count === 1 ? 1 : pillWidth(count) / 2);

/** A span that several items share, as the pill that stands on it. */
const pillOn = (mark: PlacedMark): PlacedMark => ({
  ...mark,
  form: "pill",
  left: mark.x - pillWidth(mark.items.length) / 2,
  width: pillWidth(mark.items.length),
  segments: [],
});

/** Points nearer than 9.5 px, or under a pill, become one pill at their mean. In one pass from left to right. */
function joinPoints(points: readonly PlacedMark[]): readonly PlacedMark[] {
  const clusters: { x: number; count: number; marks: PlacedMark[] }[] = [];
  for (const mark of [...points].sort((a, b) => a.x - b.x || byId(a, b))) {
    clusters.push({ x: mark.x, count: mark.items.length, marks: [mark] });
    for (let last = clusters.at(-1), before = clusters.at(-2); last && before; ) {
      if (last.x - before.x >= Math.max(nearest, halfOf(last.count) + halfOf(before.count))) break;
      const count = last.count + before.count;
      before.x = (before.x * before.count + last.x * last.count) / count;
      before.count = count;
      for (const joined of last.marks) before.marks.push(joined);
      clusters.pop();
      last = before;
      before = clusters.at(-2);
    }
  }
  return clusters.map(({ x: mean, marks }) => {
    const [first] = marks;
    if (marks.length === 1 && first) return first;
    const items = itemsOf(marks);
    const width = pillWidth(items.length);
    const x = eighths(mean);
    return { ...sharedBy(items), id: nameOf(items), form: "pill", x, left: x - width / 2, width, segments: [] };
  });
}

/** The marks of a lane, and the spans on which a pill of several stands. */
export interface JoinedMarks {
  readonly marks: readonly PlacedMark[];
  readonly grounds: readonly PlacedMark[];
}

/**
 * Joins what would overlap: spans of one form, and points too near to each other.
 *
 * @param pills whether a span shared by several bears a pill with their number; without, it stays one mark of several
 */
export function joinMarks(marks: readonly PlacedMark[], pills: boolean): JoinedMarks {
  const points = marks.filter(isPoint);
  const byForm = group(
    marks.filter((mark) => !isPoint(mark)),
    ({ form }) => form,
  );
  const spans = [...byForm.values()].flatMap(joinSpans);
  const shared = pills ? spans.filter(({ items }) => items.length > 1) : [];
  const alone = pills ? spans.filter(({ items }) => items.length === 1) : spans;
  const joined = joinPoints([...points, ...shared.map(pillOn)]);
  return { marks: [...alone, ...joined].sort((a, b) => a.x - b.x || byId(a, b)), grounds: shared };
}
