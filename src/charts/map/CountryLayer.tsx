import { memo, type ReactElement } from "react";
import type { PlacedCountry } from "#core/layout/map/placedCountry.ts";
import { isTooSmall } from "#core/layout/map/placedMarker.ts";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import { CountryShape, type CountryShapeProps } from "./CountryShape.tsx";
import { type CountryLook, type CountryPaints, type MapPaints, paintsOf, wantsMarker } from "./countryLook.ts";
import styles from "./WorldMap.module.css";

export interface CountryLayerProps extends MapPaints {
  readonly world: PlacedWorld;
  /** How each country is drawn. */
  readonly looks: ReadonlyMap<string, CountryLook>;
  /** How the others are drawn, and the territories that the data do not name. */
  readonly ground: CountryLook;
  /** How far the map is zoomed in, in steps of two, so that a layer does not change with each turn of the wheel. */
  readonly scale: number;
  readonly activeId?: string | undefined;
  readonly hrefOf?: ((id: string) => string) | undefined;
  readonly labelOf?: ((id: string) => string) | undefined;
}

const border = { stroke: "var(--paper)", strokeWidth: "var(--line-map)" };

/** Paints without the edge, where the edge is drawn later: over the borders, which would hide it. */
function withoutEdge({ stroke, strokeWidth, ...paints }: CountryPaints, later: boolean): CountryPaints {
  return later || stroke === undefined || strokeWidth === undefined ? paints : { ...paints, stroke, strokeWidth };
}

/** The elements of all countries that stand for one of the data, in the order of the world: markers above all shapes. */
export function countryShapes(props: CountryLayerProps): ReactElement<CountryShapeProps>[] {
  const { world, looks, ground, scale, activeId, hrefOf, labelOf } = props;
  const shapeOf = ({ id, path, area }: PlacedCountry) => {
    const look = looks.get(id) ?? ground;
    const marker = world.markers.get(id);
    const shown = marker && wantsMarker(look) && isTooSmall(area, scale) ? marker : undefined;
    return (
      <CountryShape
        key={id}
        id={id}
        path={path}
        {...(marker && border)}
        {...withoutEdge(paintsOf(look, props), marker === undefined)}
        pale={look.pale ?? false}
        marker={shown}
        href={hrefOf?.(id)}
        label={labelOf?.(id)}
        tabStop={id === activeId}
      />
    );
  };
  return world.countries.filter(({ listed }) => listed).map(shapeOf);
}

/** The edges of all countries that a look with an edge is given to, as one shape a look. */
function edges(props: CountryLayerProps): ReactElement[] {
  const { world, looks, ground } = props;
  return (["not reported", "outside"] as const).flatMap((state) => {
    const lookOf = (id: string, listed: boolean) => (listed ? (looks.get(id) ?? ground) : ground);
    const path = world.countries
      .filter(({ id, listed }) => lookOf(id, listed).state === state && !world.markers.has(id))
      .map((country) => country.path)
      .join("");
    const { stroke, strokeWidth } = paintsOf({ state }, props);
    if (path === "") return [];
    return [<path key={state} d={path} stroke={stroke} strokeWidth={strokeWidth} vectorEffect="non-scaling-stroke" />];
  });
}

/** Territories that the data name no place for, as one shape. */
function unlistedPath({ countries }: PlacedWorld): string {
  return countries.flatMap(({ listed, path }) => (listed ? [] : [path])).join("");
}

/** Every country, and over them their borders; disputed ones dashed. */
export const CountryLayer = memo(function CountryLayer(props: CountryLayerProps) {
  const { world, ground } = props;
  const shapes = countryShapes(props);
  const withRoom = shapes.filter(({ props: { id } }) => !world.markers.has(id));
  return (
    <>
      <path d={unlistedPath(world)} data-outline="unlisted" fill={paintsOf(ground, props).fill} aria-hidden />
      {withRoom}
      <g fill="none" pointerEvents="none" aria-hidden>
        <path
          d={world.borders}
          data-outline="borders"
          className={styles.borders}
          stroke="var(--paper)"
          strokeWidth="var(--line-map)"
          vectorEffect="non-scaling-stroke"
        />
        {edges(props)}
        <path
          d={world.disputed}
          data-outline="disputed"
          stroke="var(--ink3)"
          strokeWidth="var(--line-disputed)"
          strokeDasharray="2 1.6"
          vectorEffect="non-scaling-stroke"
        />
      </g>
      {shapes.slice(withRoom.length)}
    </>
  );
});
