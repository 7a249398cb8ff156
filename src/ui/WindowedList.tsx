import { lazy, type ReactNode, Suspense } from "react";
import styles from "./WindowedList.module.css";

export interface WindowedListProps {
  readonly label: string;
  readonly count: number;
  readonly keyOf: (index: number) => string;
  readonly render: (index: number) => ReactNode;
  /** Height of one row before it is measured, in pixels. */
  readonly estimate: number;
  /** Rows up to which all are drawn. */
  readonly whole?: number;
}

const Window = lazy(() => import("./Window.tsx").then((module) => ({ default: module.Window })));

/** The first rows, all drawn. */
const Plain = ({ label, count, keyOf, render }: Pick<WindowedListProps, "label" | "count" | "keyOf" | "render">) => (
  // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the markers
  <ul role="list" aria-label={label} className={styles.list}>
    {Array.from({ length: count }, (_, index) => (
      <li key={keyOf(index)}>{render(index)}</li>
    ))}
  </ul>
);

/** A list of any length: up to `whole` rows all are drawn, from there on those in the window and a few around. */
export function WindowedList(props: WindowedListProps) {
  const { count, whole = 1000 } = props;
  if (count <= whole) return <Plain {...props} />;
  return (
    <Suspense fallback={<Plain {...props} count={Math.min(count, 40)} />}>
      <Window {...props} />
    </Suspense>
  );
}
