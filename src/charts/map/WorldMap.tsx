import { type CSSProperties, type RefObject, type SVGProps, useId } from "react";
import type { PlacedLabel } from "#core/layout/map/placedLabel.ts";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import { type MapTransform, wholeWorld } from "#core/layout/map/viewport.ts";
import { CountriesOutline } from "./CountriesOutline.tsx";
import { CountryLayer } from "./CountryLayer.tsx";
import { CountryOutline } from "./CountryOutline.tsx";
import { type CountryLook, paintIds } from "./countryLook.ts";
import { MapLabels } from "./MapLabels.tsx";
import { MapPatterns } from "./MapPatterns.tsx";
import styles from "./WorldMap.module.css";

/** The listeners of the whole map: an event's country is the nearest `[data-country]` around its target. */
export type MapListeners = Pick<
  SVGProps<SVGSVGElement>,
  "onPointerMove" | "onPointerLeave" | "onPointerDown" | "onClick" | "onKeyDown" | "onFocus" | "onBlur"
>;

export interface WorldMapProps {
  readonly world: PlacedWorld;
  /** What the map shows, for those who cannot see it. */
  readonly label: string;
  /** Id of a text that says more, such as how to travel over the map. */
  readonly describedBy?: string;
  readonly looks: ReadonlyMap<string, CountryLook>;
  /** How countries without a look are drawn, and territories that the data do not name; plain land unless said. */
  readonly ground?: CountryLook;
  readonly selectedIds?: readonly string[];
  readonly hoveredId?: string | undefined;
  /** Countries that what is pointed at elsewhere is about. */
  readonly meantIds?: readonly string[];
  /** The country the Tab key stops at; the first one unless said. */
  readonly activeId?: string | undefined;
  /** Must stay the same function from one render to the next while nothing changed; so must `labelOf`. */
  readonly hrefOf?: (id: string) => string;
  /** Name and what the map says of it, as in "Brazil: on the list since 4 July 2014". */
  readonly labelOf?: (id: string) => string;
  readonly labels?: readonly PlacedLabel[];
  /** Size of the labels, in pixels of the map. */
  readonly labelSize?: number;
  readonly graticule?: boolean;
  readonly transform?: MapTransform;
  /** The part of the map to show, as an SVG `viewBox`; all of it unless said. */
  readonly viewBox?: string;
  readonly listeners?: MapListeners;
  readonly svgRef?: RefObject<SVGSVGElement | null>;
}

const land: CountryLook = { state: "zero" };

/** A world map: countries as links in one tab stop, their values as colours and patterns, labels and outlines above. */
export function WorldMap(props: WorldMapProps) {
  const { world, label, describedBy, looks, ground = land, selectedIds = [], hoveredId, hrefOf, labelOf } = props;
  const { meantIds = [] } = props;
  const { labels = [], labelSize = 15, graticule = true, transform = wholeWorld, viewBox, listeners, svgRef } = props;
  const { activeId = world.countries.find(({ listed }) => listed)?.id } = props;
  const prefix = useId();
  const paints = paintIds(prefix);
  const { k, x, y } = transform;
  const scale = 2 ** Math.floor(Math.log2(k));
  const zoomed = k === 1 && x === 0 && y === 0 ? undefined : `translate(${x} ${y}) scale(${k})`;
  return (
    <svg
      ref={svgRef}
      className={styles.map}
      viewBox={viewBox ?? `0 0 ${world.width} ${world.height}`}
      role={hrefOf ? "group" : "img"}
      aria-label={label}
      aria-describedby={describedBy}
      {...listeners}
    >
      <MapPatterns {...paints} scale={k} />
      <g transform={zoomed} style={{ "--map-scale": k } as CSSProperties}>
        {graticule && (
          <path
            d={world.graticule}
            data-outline="graticule"
            className={styles.graticule}
            fill="none"
            stroke="var(--ink)"
            strokeOpacity={0.07}
            strokeWidth="var(--line-graticule)"
            vectorEffect="non-scaling-stroke"
            aria-hidden
          />
        )}
        <CountryLayer {...paints} {...{ world, looks, ground, scale, hrefOf, labelOf, activeId }} />
        {meantIds.length > 0 && <CountriesOutline world={world} ids={meantIds} scale={scale} />}
        {hoveredId !== undefined && !selectedIds.includes(hoveredId) && (
          <CountryOutline world={world} scale={scale} id={hoveredId} line={1.25} halo={3} colour="var(--ink)" />
        )}
        {selectedIds.map((id) => (
          <CountryOutline
            key={id}
            world={world}
            scale={scale}
            id={id}
            line="var(--line-selected)"
            halo="var(--line-halo)"
            colour="var(--ink)"
          />
        ))}
        {hrefOf && activeId !== undefined && (
          <CountryOutline
            world={world}
            scale={scale}
            id={activeId}
            line="var(--ring)"
            halo={7}
            colour="var(--focus)"
            className={styles.focusRing}
            hidden
          />
        )}
        <MapLabels labels={labels} size={labelSize} scale={k} className={styles.labels} />
      </g>
    </svg>
  );
}
