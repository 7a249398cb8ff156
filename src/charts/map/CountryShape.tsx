import type { PlacedMarker } from "#core/layout/map/placedMarker.ts";
import type { CountryTint } from "./countryTint.ts";
import { MarkerCircle } from "./MarkerCircle.tsx";
import styles from "./WorldMap.module.css";

interface CountryShapeProps {
  readonly id: string;
  readonly path: string;
  readonly tint: CountryTint;
  /** Its marker, where it is too small to see. */
  readonly marker: PlacedMarker | undefined;
  /** How far the map is zoomed in, in steps of two. */
  readonly scale: number;
  /** Whether it has a place above the sheets of patterns, and so its own. */
  readonly isSmall: boolean;
  /** Address of the state that choosing it leads to; without one it is a picture only. */
  readonly href: string | undefined;
  /** Its name and what the map says of it. */
  readonly label: string | undefined;
  /** Whether it is the one country that the Tab key stops at. */
  readonly tabStop: boolean;
  /** Whether it also has the marks that are not seen, in their place, for a painter to colour. */
  readonly isWhole: boolean;
}

/** Its outline, what lies over it, and its marker: the elements and their order, which a painter relies on. */
function CountryMarks({ path, tint, marker, scale, isSmall, isWhole }: CountryShapeProps) {
  const { shape, overlay } = tint;
  const circle = marker && { marker, scale };
  const isDrawn = ({ fill }: CountryTint["overlay"]) => isWhole || fill !== "none";
  const effect = isSmall ? "non-scaling-stroke" : undefined;
  return (
    <>
      {path !== "" && <path d={path} {...shape} vectorEffect={effect} />}
      {isSmall && !marker && isDrawn(overlay) && <path d={path} {...overlay} stroke="none" />}
      {circle && isDrawn(tint.marker) && (
        <g stroke="var(--ink3)" strokeWidth={0.7}>
          <MarkerCircle {...circle} {...tint.marker} vectorEffect="non-scaling-stroke" />
          {isDrawn(overlay) && <MarkerCircle {...circle} {...overlay} stroke="none" />}
        </g>
      )}
    </>
  );
}

/** One country: a link with an accessible name, its outline, and its marker where it is too small to see. */
export function CountryShape(props: CountryShapeProps) {
  const { id, href, label, tabStop } = props;
  const marks = <CountryMarks {...props} />;
  if (href === undefined) return marks;
  return (
    <a href={href} data-country={id} aria-label={label} tabIndex={tabStop ? 0 : -1} className={styles.country}>
      {marks}
    </a>
  );
}
