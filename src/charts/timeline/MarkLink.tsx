import type { Hit } from "#core/layout/timeline/hit.ts";
import type { Hue } from "#core/layout/timeline/lane.ts";
import type { PlacedMark } from "#core/layout/timeline/mark.ts";
import { Mark } from "./Mark.tsx";
import styles from "./MarkLink.module.css";
import { Ring } from "./Ring.tsx";

interface MarkLinkProps {
  readonly mark: PlacedMark;
  readonly hit: Hit;
  readonly hue: Hue;
  readonly prefix: string;
  readonly middle: number;
  /** Height in px of its lane, all of which may be pressed. */
  readonly height: number;
  readonly href: string | undefined;
  /** What it is, in words: title, date, whether it was held, place. */
  readonly name: string;
  /** Whether the Tab key stops here. */
  readonly active: boolean;
  /** Whether it is pointed at, here or in another view. */
  readonly lit: boolean;
  /** Whether its details are open. */
  readonly chosen: boolean;
}

/** A mark as a link to what it stands for. */
export function MarkLink({ mark, hit, hue, prefix, middle, height, href, name, active, lit, chosen }: MarkLinkProps) {
  const box = { x: mark.left, y: middle - 9, width: mark.width, height: 18 };
  return (
    <a
      href={href}
      aria-label={name}
      aria-current={chosen ? "true" : undefined}
      tabIndex={active ? 0 : -1}
      data-stop={mark.id}
      className={styles.link}
    >
      <rect x={hit.x} y={middle - height / 2} width={hit.width} height={height} fill="none" pointerEvents="all" />
      {(lit || chosen) && (
        <rect
          x={box.x - 3}
          y={box.y - 2}
          width={box.width + 6}
          height={box.height + 4}
          rx={11}
          fill={chosen ? "var(--accent-wash)" : "var(--land)"}
          stroke={chosen ? "var(--accent)" : "var(--ink2)"}
          strokeWidth={chosen ? 1.5 : 1}
        />
      )}
      <Mark mark={mark} hue={hue} prefix={prefix} middle={middle} />
      {active && <Ring {...box} />}
    </a>
  );
}
