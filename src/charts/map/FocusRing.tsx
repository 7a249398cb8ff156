import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import { CountryOutline } from "./CountryOutline.tsx";
import styles from "./WorldMap.module.css";

interface FocusRingProps {
  readonly world: PlacedWorld;
  readonly scale: number;
  /** The country that the Tab key stops at. */
  readonly id: string;
}

/** The line around the country that has the focus: over all others, and shown by the style sheet while it has it. */
export const FocusRing = (props: FocusRingProps) => (
  <CountryOutline {...props} line="var(--ring)" halo={7} colour="var(--focus)" className={styles.focusRing} hidden />
);
