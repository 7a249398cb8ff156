import { useId } from "react";
import { Icon } from "./Icon.tsx";
import { TypedField } from "./TypedField.tsx";
import { usePlay } from "./usePlay.ts";
import { type YearBar, YearBars } from "./YearBars.tsx";
import styles from "./YearSlider.module.css";

interface YearSliderProps {
  readonly first: number;
  readonly last: number;
  readonly year: number;
  /** What happened a year; drawn above the track. */
  readonly bars?: readonly YearBar[] | undefined;
  /** While it is dragged or plays. */
  readonly onDrag: (year: number) => void;
  /** Once, when a drag or the play has ended. */
  readonly onDrop: () => void;
  /** A year typed. */
  readonly onChoose: (year: number) => void;
  readonly labels: {
    readonly slider: string;
    readonly play: string;
    readonly pause: string;
    readonly field: string;
    /** What may be typed. */
    readonly hint: string;
    /** What the bars count, under the field. */
    readonly bars?: string | undefined;
    /** The year in words, read out at each step. */
    readonly year: (year: number) => string;
  };
}

/** Milliseconds a year while it plays. */
const rest = 900;

/** The years written under the track: the ends, the chosen one, and even steps that keep off it. */
export function writtenYears(first: number, last: number, year: number): readonly number[] {
  const step = last - first > 12 ? 2 : 1;
  const even: number[] = [];
  for (let y = first; y <= last; y += step) even.push(y);
  return [...even.filter((y) => Math.abs(y - year) > step), year].sort((a, b) => a - b);
}

/** A slider over years with play, a typed field, and a bar a year. */
export function YearSlider({ first, last, year, bars, onDrag, onDrop, onChoose, labels }: YearSliderProps) {
  const id = useId();
  const { playing, toggle, stop } = usePlay(
    () => {
      const next = year >= last ? first : year + 1;
      onDrag(next);
      return next < last;
    },
    rest,
    onDrop,
  );
  const read = (text: string) =>
    /^\d{4}$/.test(text) && Number(text) >= first && Number(text) <= last ? text : undefined;
  const steps = Math.max(1, last - first);
  return (
    <div className={styles.around} data-needs-script>
      <button type="button" className={styles.play} aria-label={playing ? labels.pause : labels.play} onClick={toggle}>
        <Icon name={playing ? "pause" : "play"} size={18} />
      </button>
      <div className={styles.track}>
        {bars && <YearBars bars={bars} first={first} last={last} year={year} />}
        <input
          id={id}
          type="range"
          className={styles.range}
          min={first}
          max={last}
          step={1}
          value={year}
          aria-label={labels.slider}
          aria-valuetext={labels.year(year)}
          style={{ "--filled": `${(100 * (year - first)) / steps}%` }}
          onChange={(event) => {
            stop();
            onDrag(Number(event.target.value));
          }}
          onPointerUp={onDrop}
          onKeyUp={onDrop}
          onBlur={onDrop}
        />
        <div className={styles.years} aria-hidden="true">
          {writtenYears(first, last, year).map((written) => (
            <span
              key={written}
              data-chosen={written === year || undefined}
              style={{ insetInlineStart: `${(100 * (written - first)) / steps}%` }}
            >
              {written}
            </span>
          ))}
        </div>
      </div>
      <div className={styles.typed}>
        <TypedField
          label={labels.field}
          value={String(year)}
          read={read}
          hint={labels.hint}
          onDone={(text) => {
            stop();
            onChoose(Number(text));
          }}
          digits={5}
          inputMode="numeric"
        />
        {labels.bars !== undefined && <p className={styles.note}>{labels.bars}</p>}
      </div>
    </div>
  );
}
