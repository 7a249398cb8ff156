import styles from "./YearSlider.module.css";

export interface YearBar {
  readonly year: number;
  readonly count: number;
}

interface YearBarsProps {
  readonly bars: readonly YearBar[];
  readonly first: number;
  readonly last: number;
  /** Bars after this year are drawn as not yet reached. */
  readonly year: number;
}

/** Height of the highest bar, in pixels. */
const height = 36;

/** A bar a year, above the slider's track and in step with it; the highest half carry their count. */
export function YearBars({ bars, first, last, year }: YearBarsProps) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const steps = Math.max(1, last - first);
  return (
    <div className={styles.bars} aria-hidden="true">
      {bars
        .filter((bar) => bar.count > 0 && bar.year >= first && bar.year <= last)
        .map((bar) => (
          <span
            key={bar.year}
            className={styles.bar}
            data-later={bar.year > year || undefined}
            style={{ insetInlineStart: `${(100 * (bar.year - first)) / steps}%` }}
          >
            {bar.count * 4 >= most && <span className={styles.count}>{bar.count}</span>}
            <span className={styles.fill} style={{ blockSize: Math.max(1, (height * bar.count) / most) }} />
          </span>
        ))}
    </div>
  );
}
