import {
  type CSSProperties,
  type ReactNode,
  type RefObject,
  type SVGProps,
  useDeferredValue,
  useId,
  useLayoutEffect,
  useMemo,
} from "react";
import type { PlacedLabel } from "#core/layout/map/placedLabel.ts";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import { type MapTransform, wholeWorld } from "#core/layout/map/viewport.ts";
import { CountryLayer } from "./CountryLayer.tsx";
import { type CountryLook, paintIds } from "./countryLook.ts";
import { MapLabels } from "./MapLabels.tsx";
import { MapPatterns } from "./MapPatterns.tsx";
import { createPainter, type MapPainter } from "./mapPainter.ts";
import { scaleStep } from "./scaleStep.ts";
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
  /** Lines around countries, over all of them. */
  readonly outlines?: ReactNode;
  /** The country the Tab key stops at; the first one unless said. */
  readonly activeId?: string | undefined;
  /**
   * The countries have been drawn, first or anew: here is their painter. What it returns is called before the next one.
   * A map with a painter is to keep the looks, labels and active country it was first drawn with; they are the painter's.
   */
  readonly onDrawn?: (painter: MapPainter) => () => void;
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
  const { world, label, describedBy, looks, ground = land, outlines, onDrawn, hrefOf, labelOf } = props;
  const { labels = [], labelSize = 15, graticule = true, transform = wholeWorld, viewBox, listeners, svgRef } = props;
  const { activeId = world.countries.find(({ listed }) => listed)?.id } = props;
  const prefix = useId();
  const paints = useMemo(() => paintIds(prefix), [prefix]);
  const { k, x, y } = transform;
  const scale = scaleStep(k);
  const zoomed = k === 1 && x === 0 && y === 0 ? undefined : `translate(${x} ${y}) scale(${k})`;
  const isPainted = useDeferredValue(onDrawn !== undefined, false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with the marks for a painter, the countries are drawn anew.
  useLayoutEffect(() => {
    const svg = svgRef?.current;
    return svg ? onDrawn?.(createPainter({ svg, world, scale, paints, ground })) : undefined;
  }, [svgRef, world, scale, paints, ground, onDrawn, isPainted]);
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
      <g transform={zoomed} {...(k !== 1 && { "data-zoomed": true, style: { "--map-scale": k } as CSSProperties })}>
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
        <CountryLayer {...{ world, looks, ground, paints, scale, hrefOf, labelOf, activeId }} isWhole={isPainted} />
        {outlines}
        <MapLabels labels={labels} size={labelSize} scale={k} className={styles.labels} />
      </g>
    </svg>
  );
}
