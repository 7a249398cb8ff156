import type { PlacedMarker } from "#core/layout/map/placedMarker.ts";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import { byId } from "#core/model/byId.ts";
import { paintIds } from "./countryLook.ts";
import { MapPatterns } from "./MapPatterns.tsx";
import styles from "./WorldMap.module.css";

const landId = "thumbnail-land";
const paints = paintIds("thumbnail-");

interface ThumbnailLandProps {
  /** Laid out coarsely: `placeWorld(topology, 2)`. */
  readonly world: PlacedWorld;
}

/** The land and the patterns of all thumbnails, once on a page that has any; each thumbnail refers to them. */
export function ThumbnailLand({ world }: ThumbnailLandProps) {
  const land = world.countries.map(({ path }) => path).join("");
  return (
    <svg width={0} height={0} style={{ position: "absolute" }} aria-hidden>
      <MapPatterns {...paints} scale={0.3} />
      <defs>
        <path id={landId} d={land} />
      </defs>
    </svg>
  );
}

interface ThumbnailProps extends ThumbnailLandProps {
  /** What it shows, for those who cannot see it, as in "13 countries, in Africa, the Americas, Asia and Europe". */
  readonly label: string;
  /** The countries named, and their colour: a paint such as `"var(--hue-ogp)"`. */
  readonly named?: readonly string[];
  readonly hue?: string;
  /** Those of them that stand back, such as the ones outside the chosen region. */
  readonly dimmed?: readonly string[];
  /** Whether the source lists no countries: the whole world is hatched. */
  readonly unknown?: boolean;
}

/** Radius of a marker on a thumbnail, in pixels of the map: about 2 on the screen. */
const dotRadius = 9;

/** A dot as part of a path; it turns as the outlines do, so that where it lies over one both are filled. */
function dotPath({ x, y }: PlacedMarker): string {
  const [r, across] = [dotRadius, 2 * dotRadius];
  return `M${Math.round((x - r) * 10) / 10} ${y}a${r} ${r} 0 1 1 ${across} 0a${r} ${r} 0 1 1-${across} 0`;
}

/** A small map of the countries that a card names. Needs one `ThumbnailLand` on the page. */
export function Thumbnail({ world, label, named = [], hue, dimmed = [], unknown = false }: ThumbnailProps) {
  const countries = byId(world.countries);
  const pathOf = (id: string): string => {
    const marker = world.markers.get(id);
    return marker ? dotPath(marker) : (countries.get(id)?.path ?? "");
  };
  // One element for all of a look: a page may have thousands of cards, and a press redraw all that are in sight.
  const part = (ids: readonly string[], opacity: number | undefined) => {
    const path = ids.map(pathOf).join("");
    return (
      path !== "" && (
        <path
          d={path}
          fill={hue}
          fillOpacity={opacity}
          stroke="var(--paper)"
          strokeWidth="var(--line-thumbnail)"
          vectorEffect="non-scaling-stroke"
        />
      )
    );
  };
  return (
    <svg viewBox={`0 0 ${world.width} ${world.height}`} role="img" aria-label={label}>
      <use
        href={`#${landId}`}
        className={styles.land}
        fill={unknown ? `url(#${paints.hatch})` : "var(--land)"}
        opacity={unknown ? 0.5 : undefined}
        stroke={unknown ? "var(--ink3)" : "var(--paper)"}
        strokeWidth={unknown ? 1.7 : 1.2}
      />
      {part(
        named.filter((id) => dimmed.includes(id)),
        0.32,
      )}
      {part(
        named.filter((id) => !dimmed.includes(id)),
        undefined,
      )}
    </svg>
  );
}
