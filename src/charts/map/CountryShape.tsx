import { memo } from "react";
import { markerRadius, type PlacedMarker } from "#core/layout/map/placedMarker.ts";
import { MarkerCircle } from "./MarkerCircle.tsx";
import styles from "./WorldMap.module.css";

/** All that a country's element depends on: it renders again only when one of these changes. */
export interface CountryShapeProps {
  readonly id: string;
  readonly path: string;
  readonly fill: string;
  readonly stroke?: string | undefined;
  readonly strokeWidth?: string | number | undefined;
  readonly overlay?: string | undefined;
  readonly pale: boolean;
  /** Its marker, if it shows one. */
  readonly marker?: PlacedMarker | undefined;
  /** Address of the state that choosing it leads to; without one it is a picture only. */
  readonly href?: string | undefined;
  /** Its name and what the map says of it. */
  readonly label?: string | undefined;
  /** Whether it is the one country that the Tab key stops at. */
  readonly tabStop: boolean;
}

function CountryMarks({ path, fill, stroke, strokeWidth, overlay, marker }: CountryShapeProps) {
  return (
    <>
      {path !== "" && (
        <path d={path} fill={fill} stroke={stroke} strokeWidth={strokeWidth} vectorEffect="non-scaling-stroke" />
      )}
      {overlay && <path d={path} fill={overlay} />}
      {marker && (
        <MarkerCircle
          marker={marker}
          radius={markerRadius}
          fill={fill}
          stroke="var(--ink3)"
          strokeWidth={0.7}
          vectorEffect="non-scaling-stroke"
        />
      )}
      {marker && overlay && <MarkerCircle marker={marker} radius={markerRadius} fill={overlay} />}
    </>
  );
}

/** One country: a link with an accessible name, its outline, and its marker where it is too small to see. */
export const CountryShape = memo(function CountryShape(props: CountryShapeProps) {
  const { id, href, label, tabStop, pale } = props;
  const marks = <CountryMarks {...props} />;
  // Of the fill alone: a see-through group is painted on a sheet of its own, which 200 countries take long over.
  const fillOpacity = pale ? 0.32 : undefined;
  if (href === undefined) return fillOpacity === undefined ? marks : <g fillOpacity={fillOpacity}>{marks}</g>;
  const link = { href, "data-country": id, "aria-label": label, tabIndex: tabStop ? 0 : -1, fillOpacity };
  return (
    <a {...link} className={styles.country}>
      {marks}
    </a>
  );
});
