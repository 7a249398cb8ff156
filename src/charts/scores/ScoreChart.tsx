import type { PlacedScores } from "#core/layout/scores/layoutScores.ts";
import styles from "./ScoreChart.module.css";

interface ScoreChartProps {
  readonly scores: PlacedScores;
  /** The series in words, with every value: what is read out instead. */
  readonly label: string;
}

/** One series of scores over its editions, on an axis whose end is printed. */
export const ScoreChart = ({ scores: { width, height, end, axis, path, points, years }, label }: ScoreChartProps) => (
  <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
    <g className={styles.axis} stroke="currentColor">
      <line x1={0} x2={axis.right + 8} y1={axis.top} y2={axis.top} />
      <line x1={0} x2={axis.right + 8} y1={axis.bottom} y2={axis.bottom} />
    </g>
    <g className={styles.ticks} fill="currentColor">
      <text x={width} y={axis.top + 4} textAnchor="end">
        {end}
      </text>
      <text x={width} y={axis.bottom + 4} textAnchor="end">
        0
      </text>
      {years.map(({ year, x, known }) => (
        <text key={year} x={x} y={height - 5} textAnchor="middle" data-known={known || undefined}>
          {year}
        </text>
      ))}
    </g>
    <path d={path} fill="none" stroke="var(--ramp-4)" strokeWidth={1.5} />
    {points.map(({ year, x, y }) => (
      <circle key={year} cx={x} cy={y} r={3.5} fill="var(--ramp-4)" />
    ))}
    <g className={styles.values} fill="currentColor">
      {points.map(({ year, label: value, labelX, labelY }) => (
        <text key={year} x={labelX} y={labelY} textAnchor="middle">
          {value}
        </text>
      ))}
    </g>
  </svg>
);
