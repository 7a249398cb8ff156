import { type ReactNode, useId } from "react";
import type { Hue } from "#core/layout/timeline/lane.ts";
import { markHeight, type Sample, sampleMark } from "#core/layout/timeline/sample.ts";
import { Bar } from "./Bar.tsx";
import { Mark } from "./Mark.tsx";
import styles from "./MarkKey.module.css";
import { listed } from "./roles.ts";
import { TimelinePaints } from "./TimelinePaints.tsx";

/** A line of the key: a mark, or the bar whose end is not known, and what it says. */
export interface KeyEntry {
  readonly samples: readonly (Sample | "open" | "several")[];
  readonly text: ReactNode;
}

interface MarkKeyProps {
  readonly entries: readonly KeyEntry[];
  readonly label: string;
}

/** What the marks mean. */
export const MarkKey = ({ entries, label }: MarkKeyProps) => (
  <ul {...listed} className={styles.key} aria-label={label}>
    {entries.map(({ samples, text }, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a key never changes its order
      <li key={index}>
        {samples.map((sample, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <KeyMark key={place} sample={sample} />
        ))}
        <span>{text}</span>
      </li>
    ))}
  </ul>
);

function KeyMark({ sample }: { readonly sample: KeyEntry["samples"][number] }) {
  const prefix = useId();
  const hue: Hue = sample !== "open" && sample !== "several" && sample.form === "hatch" ? "pod" : "ogp";
  const middle = markHeight / 2 + 1;
  const open = sample === "open";
  const mark = open ? undefined : sampleMark(sample === "several" ? { form: "pill" } : sample, 0);
  const width = (mark?.width ?? 36) + 4;
  return (
    <svg width={width} height={markHeight + 2} aria-hidden="true" className={styles.mark} fontFamily="var(--sans)">
      <TimelinePaints prefix={prefix} hues={[hue]} />
      {mark === undefined ? (
        <Bar
          segments={[
            { form: "solid", x: 1, width: 14 },
            { form: "dashes", x: 15, width: 22 },
          ]}
          {...{ hue, prefix, middle }}
          height={6}
        />
      ) : (
        <g transform={`translate(${width / 2} 0)`}>
          <Mark {...{ mark, hue, prefix, middle }} {...(sample === "several" ? { figure: "3" } : {})} />
        </g>
      )}
    </svg>
  );
}
