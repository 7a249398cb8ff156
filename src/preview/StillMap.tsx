import { useId } from "react";
import { type CountryLook, paintIds, paintsOf, wantsMarker } from "#charts/map/countryLook.ts";
import { MapPatterns } from "#charts/map/MapPatterns.tsx";
import { isTooSmall } from "#core/layout/map/placedMarker.ts";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import type { Line } from "#core/layout/map/ring.ts";
import type { Box } from "#core/layout/slide/box.ts";
import { type StillView, stillLines, stillShape } from "#core/layout/slide/stillOutline.ts";
import { stillWorldOf } from "#core/layout/slide/stillWorld.ts";

interface StillMapProps {
  readonly world: PlacedWorld;
  /** Where the frame of the view stands in the picture. */
  readonly at: Pick<Box, "x" | "y">;
  readonly view: StillView;
  readonly looks: ReadonlyMap<string, CountryLook>;
  /** How countries without a look are drawn, and territories that the data do not name; plain land unless said. */
  readonly ground?: CountryLook;
  /** The one country the picture is about. */
  readonly chosen?: string | undefined;
}

const land: CountryLook = { state: "zero" };

/** Radius of a small country's marker, and of the ring around the chosen one, in px. */
const markerRadius = 5.5;
const ringRadius = 15;
/** How much larger than on the page the patterns are: a picture is looked at from farther away. */
const patternScale = 1.5;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Countries that are drawn alike, and their lines. */
interface Alike {
  readonly key: string;
  readonly look: CountryLook;
  readonly lines: Line[];
}

/** All countries by how they are drawn: each look is one shape. */
function byLook({ world, looks, ground = land }: StillMapProps): readonly Alike[] {
  const { countries } = stillWorldOf(world);
  const alike = new Map<string, Alike>();
  for (const { id, listed } of world.countries) {
    const look = (listed ? looks.get(id) : undefined) ?? ground;
    const key = JSON.stringify(look);
    const same = alike.get(key) ?? { key, look, lines: [] };
    same.lines.push(...(countries.get(id) ?? []));
    alike.set(key, same);
  }
  return [...alike.values()];
}

/** A map that stands still, whole in itself: only what is in view, no links, every width in px of the picture. */
export function StillMap(props: StillMapProps) {
  const { world, at, view, looks, chosen } = props;
  const paints = paintIds(useId());
  const { k, x, y } = view.transform;
  const still = stillWorldOf(world);
  const place = (point: readonly [number, number]) => ({ cx: round(point[0] * k + x), cy: round(point[1] * k + y) });
  const marked = world.countries.flatMap(({ id, area }) => {
    const [look, marker] = [looks.get(id), world.markers.get(id)];
    if (!look || !marker || !wantsMarker(look) || !isTooSmall(area, k)) return [];
    return [{ id, look, ...place([marker.x, marker.y]) }];
  });
  const own = chosen === undefined ? undefined : still.countries.get(chosen);
  const ring = own && marked.find(({ id }) => id === chosen);
  return (
    <g transform={`translate(${round(at.x)} ${round(at.y)})`} strokeLinejoin="round">
      <MapPatterns {...paints} scale={1 / patternScale} />
      {byLook(props).map(({ key, look, lines }) => {
        const { overlay, stroke, strokeWidth, fill } = paintsOf(look, paints);
        const shape = stillShape(lines, view);
        if (shape === "") return null;
        const pale = look.pale ? 0.32 : undefined;
        return (
          <g key={key} fillOpacity={pale}>
            <path d={shape} fill={fill} />
            {overlay !== undefined && <path d={shape} fill={overlay} />}
            {stroke !== undefined && (
              <path d={stillLines(lines, view)} fill="none" stroke={stroke} strokeWidth={strokeWidth} />
            )}
          </g>
        );
      })}
      <path d={stillLines(still.borders, view)} fill="none" stroke="var(--paper)" strokeWidth={k > 1.5 ? 1.4 : 0.8} />
      <path d={stillLines(still.disputed, view)} fill="none" stroke="var(--ink3)" strokeDasharray="3 2.4" />
      {own && !ring && (
        <g fill="none">
          <path d={stillLines(own, view)} stroke="var(--paper)" strokeWidth={3} />
          <path d={stillShape(own, view)} fill={paintsOf(looks.get(chosen ?? "") ?? land, paints).fill} />
          <path d={stillLines(own, view)} stroke="var(--ink)" strokeWidth={0.9} />
        </g>
      )}
      {marked.map(({ id, look, cx, cy }) => {
        const { fill, overlay } = paintsOf(look, paints);
        return (
          <g key={id}>
            <circle cx={cx} cy={cy} r={markerRadius} fill={fill} stroke="var(--ink3)" />
            {overlay !== undefined && <circle cx={cx} cy={cy} r={markerRadius} fill={overlay} />}
          </g>
        );
      })}
      {ring && <circle cx={ring.cx} cy={ring.cy} r={ringRadius} fill="none" stroke="var(--ink)" strokeWidth={2.5} />}
    </g>
  );
}
