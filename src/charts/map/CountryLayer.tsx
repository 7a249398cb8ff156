import { memo } from "react";
import type { PlacedCountry } from "#core/layout/map/placedCountry.ts";
import { isTooSmall } from "#core/layout/map/placedMarker.ts";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import { CountryShape } from "./CountryShape.tsx";
import { CountrySheet } from "./CountrySheet.tsx";
import { type MapPaints, paintsOf } from "./countryLook.ts";
import { edgeSheets, type Looks, patternSheets, type Sheet, sheetPaths, smallEdgeSheets } from "./countrySheets.ts";
import { tintOf } from "./countryTint.ts";
import styles from "./WorldMap.module.css";

export interface CountryLayerProps extends Looks {
  readonly world: PlacedWorld;
  readonly paints: MapPaints;
  /** How far the map is zoomed in, in steps of two, so that a layer does not change with each turn of the wheel. */
  readonly scale: number;
  readonly activeId?: string | undefined;
  readonly hrefOf?: ((id: string) => string) | undefined;
  readonly labelOf?: ((id: string) => string) | undefined;
  /** Whether small countries have all their marks, those that are not seen, too. */
  readonly isWhole: boolean;
}

/** Territories that the data name no place for, as one shape. */
function unlistedPath({ countries }: PlacedWorld): string {
  return countries.flatMap(({ listed, path }) => (listed ? [] : [path])).join("");
}

/** Every country, over them their patterns and borders, disputed ones dashed, and above all the small ones. */
export const CountryLayer = memo(function CountryLayer(props: CountryLayerProps) {
  const { world, looks, ground, paints, scale, activeId, hrefOf, labelOf, isWhole } = props;
  const shapeOf = ({ id, path, area }: PlacedCountry) => {
    const marker = world.markers.get(id);
    return (
      <CountryShape
        key={id}
        id={id}
        path={path}
        tint={tintOf(looks.get(id) ?? ground, paints)}
        isSmall={marker !== undefined}
        marker={isTooSmall(area, scale) ? marker : undefined}
        scale={scale}
        href={hrefOf?.(id)}
        label={labelOf?.(id)}
        tabStop={id === activeId}
        isWhole={isWhole}
      />
    );
  };
  const listed = world.countries.filter((country) => country.listed);
  const sheets = sheetPaths(world, props);
  const sheetNamed = (sheet: Sheet) => (
    <CountrySheet key={sheet} sheet={sheet} path={sheets.get(sheet)} paints={paints} />
  );
  return (
    <>
      <path d={unlistedPath(world)} data-outline="unlisted" fill={paintsOf(ground, paints).fill} aria-hidden />
      <g fill="var(--land)">{listed.filter(({ id }) => !world.markers.has(id)).map(shapeOf)}</g>
      <g fill="none" pointerEvents="none" aria-hidden>
        {patternSheets.map(sheetNamed)}
        <path
          d={world.borders}
          data-outline="borders"
          className={styles.borders}
          stroke="var(--paper)"
          strokeWidth="var(--line-map)"
          vectorEffect="non-scaling-stroke"
        />
        {edgeSheets.map(sheetNamed)}
        <path
          d={world.disputed}
          data-outline="disputed"
          stroke="var(--ink3)"
          strokeWidth="var(--line-disputed)"
          strokeDasharray="2 1.6"
          vectorEffect="non-scaling-stroke"
        />
      </g>
      <g fill="var(--land)" stroke="var(--paper)" strokeWidth="var(--line-map)">
        {listed.filter(({ id }) => world.markers.has(id)).map(shapeOf)}
      </g>
      <g fill="none" pointerEvents="none" aria-hidden>
        {smallEdgeSheets.map(sheetNamed)}
      </g>
    </>
  );
});
