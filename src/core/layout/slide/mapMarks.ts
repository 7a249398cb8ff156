import { isTooSmall } from "../map/placedMarker.ts";
import type { PlacedWorld } from "../map/placedWorld.ts";
import type { Line } from "../map/ring.ts";
import type { Box } from "./box.ts";
import { type MapName, mapNames } from "./mapNames.ts";
import type { Fill, GroupMark, Mark, ShapeMark, Stroke, TextMark } from "./mark.ts";
import { clippedLines, clippedRings, type StillView } from "./stillOutline.ts";
import { stillWorldOf } from "./stillWorld.ts";

/** A place as a slide's map shows it. */
export interface ShownPlace {
  readonly id: string;
  readonly name: string;
  /** What the map says of it. */
  readonly description: string;
  readonly fill: Fill;
  readonly stroke?: Stroke | undefined;
  /** Whether it must be seen even where it is too small for an outline. */
  readonly marked: boolean;
}

export interface MapMarksInput {
  readonly world: PlacedWorld;
  readonly view: StillView;
  /** Where the view's frame stands. */
  readonly at: Pick<Box, "x" | "y">;
  readonly places: ReadonlyMap<string, ShownPlace>;
  /** Territories that the data do not name. */
  readonly ground: Omit<ShownPlace, "id" | "marked">;
  /** The one place the slide is about. */
  readonly chosen?: string | undefined;
  /** Names to write where there is room. */
  readonly names: readonly MapName[];
  /** Size in px of these names, and of the least text. */
  readonly nameSize: number;
  readonly text: number;
  /** What the map is called. */
  readonly title: string;
  /** Whether places that are drawn alike are one shape: for a picture of pixels, where nothing is picked or named. */
  readonly merged?: boolean | undefined;
}

const moved = (lines: readonly Line[], { x, y }: Pick<Box, "x" | "y">): readonly Line[] =>
  lines.map(({ points, closed }) => ({
    closed,
    points: points.map(([px, py]): [number, number] => [px + x, py + y]),
  }));

const bare = { kind: "shape", name: "", description: "" } as const;

/** What shows the one place a slide is about: an outline in ink, or a ring around its dot. */
function chosenMarks({ chosen, places, world, view, at, text }: MapMarksInput, dots: readonly ShapeMark[]) {
  if (chosen === undefined) return [];
  const dot = dots.find(({ name }) => name === places.get(chosen)?.name);
  if (dot?.outline.kind === "ellipse") {
    const { x, y, width } = dot.outline.box;
    const [gap, size] = [text * 0.4, width + text * 0.8];
    const box = { x: x - gap, y: y - gap, width: size, height: size };
    return [{ ...bare, outline: { kind: "ellipse" as const, box }, stroke: { paint: "ink", width: text / 9 } }];
  }
  const lines = moved(clippedLines(stillWorldOf(world).countries.get(chosen) ?? [], view), at);
  if (lines.length === 0) return [];
  return [{ ...bare, outline: { kind: "lines" as const, lines }, stroke: { paint: "ink", width: text / 16 } }];
}

/** Shapes that are drawn alike as one, and between them the borders, each drawn once. */
function mergedShapes(shapes: readonly ShapeMark[], edge: Stroke, borders: readonly Line[]): readonly ShapeMark[] {
  const alike = new Map<string, { readonly like: ShapeMark; readonly lines: Line[] }>();
  for (const shape of shapes) {
    const key = JSON.stringify([shape.fill, shape.stroke]);
    const same = alike.get(key) ?? { like: shape, lines: [] };
    if (shape.outline.kind === "lines") same.lines.push(...shape.outline.lines);
    alike.set(key, same);
  }
  return [
    ...[...alike.values()].map(
      ({ like: { fill, stroke }, lines }): ShapeMark => ({
        ...bare,
        outline: { kind: "lines", lines },
        fill,
        ...(stroke !== edge && { stroke }),
      }),
    ),
    ...(borders.length > 0 ? [{ ...bare, outline: { kind: "lines" as const, lines: borders }, stroke: edge }] : []),
  ];
}

/** Lays out a map that stands still: a shape for each country in view, borders in dispute, dots for the small, names. */
export function mapMarks(input: MapMarksInput): readonly Mark[] {
  const { world, view, at, places, ground, text, title } = input;
  const { k, x, y } = view.transform;
  const still = stillWorldOf(world);
  const edge: Stroke = { paint: "paper", width: text / (k > 2 ? 16 : 28) };
  const radius = text * 0.26;
  const shapes: ShapeMark[] = [];
  const dots: ShapeMark[] = [];
  for (const { id, listed, area } of world.countries) {
    const place = (listed ? places.get(id) : undefined) ?? ground;
    const { name, description, fill } = place;
    const marker = world.markers.get(id);
    const lines = clippedRings(still.countries.get(id) ?? [], view);
    const isDot = marker !== undefined && "marked" in place && place.marked && isTooSmall(area, k);
    if (lines.length > 0 && !isDot)
      shapes.push({
        kind: "shape",
        name,
        description,
        outline: { kind: "lines", lines: moved(lines, at) },
        fill,
        stroke: place.stroke ?? edge,
      });
    if (!isDot || !marker) continue;
    const [cx, cy] = [marker.x * k + x, marker.y * k + y];
    if (cx < radius || cy < radius || cx > view.width - radius || cy > view.height - radius) continue;
    const box = { x: at.x + cx - radius, y: at.y + cy - radius, width: 2 * radius, height: 2 * radius };
    dots.push({
      kind: "shape",
      name,
      description,
      outline: { kind: "ellipse", box },
      fill,
      stroke: { paint: "ink3", width: text / 24 },
    });
  }
  const disputed = clippedLines(still.disputed, view);
  const dashes: ShapeMark[] =
    disputed.length === 0
      ? []
      : [
          {
            ...bare,
            outline: { kind: "lines", lines: moved(disputed, at) },
            stroke: { paint: "ink3", width: text / 22, dash: [text / 8, text / 10] },
          },
        ];
  const group = (marks: readonly (ShapeMark | TextMark)[]): GroupMark => ({
    kind: "group",
    name: title,
    description: "",
    marks,
  });
  const names = mapNames(input);
  const land = input.merged ? mergedShapes(shapes, edge, moved(clippedLines(still.borders, view), at)) : shapes;
  return [group([...land, ...dashes, ...dots, ...chosenMarks(input, dots), ...names])];
}
