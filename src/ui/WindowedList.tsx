import { type FocusEvent, type ReactElement, type ReactNode, useMemo, useState } from "react";
import { useWindow } from "./useWindow.ts";
import styles from "./WindowedList.module.css";
import { windowRows } from "./windowRows.ts";

export interface WindowedListProps {
  readonly label: string;
  readonly count: number;
  /** What tells the items apart. Another function is another list. */
  readonly keyOf: (index: number) => string;
  readonly render: (index: number) => ReactNode;
  /** Height of a row before it is measured, in pixels. */
  readonly estimate: number;
  /** Items to a row, as the style sheet lays them out. */
  readonly across?: number;
  /** Items up to which all are drawn. */
  readonly whole?: number;
  readonly className?: string | undefined;
  /** What stands after the last item. */
  readonly last?: readonly ReactElement[];
}

/** The item that has the focus: it stays, however far one scrolls, and keeps its element when the list changes. */
interface Focused {
  readonly key: string;
  /** Its place when it was focused. */
  readonly index: number;
  /** The number of its element. */
  readonly slot: number;
}

function useFocused({ count, keyOf }: Pick<WindowedListProps, "count" | "keyOf">) {
  const [focused, setFocused] = useState<Focused>();
  const index = useMemo(() => {
    if (!focused) return undefined;
    if (focused.index < count && keyOf(focused.index) === focused.key) return focused.index;
    for (let at = 0; at < count; at++) if (keyOf(at) === focused.key) return at;
    return undefined;
  }, [focused, count, keyOf]);
  // Elements stay where they are, whatever item they show: what changes places with the focused one, changes them too.
  const slotOf = (at: number): number => {
    if (!focused || index === undefined) return at;
    return at === index ? focused.slot : at === focused.slot ? index : at;
  };
  const onFocus = ({ target }: FocusEvent) => {
    const at = target.closest<HTMLElement>("[data-index]")?.dataset.index;
    if (at !== undefined) setFocused({ index: Number(at), key: keyOf(Number(at)), slot: slotOf(Number(at)) });
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setFocused(undefined);
  };
  return { index, slotOf, listeners: { onFocus, onBlur } };
}

/**
 * A list of any length. Up to `whole` items all are drawn; of more, the rows in the window, some around them, and the one
 * that has the focus. Each item says its place, so that a reader hears "12 of 10,000".
 */
export function WindowedList(props: WindowedListProps) {
  const { label, count, keyOf, render, estimate, across = 1, whole = 1000, className, last = [] } = props;
  // Another list has rows of other heights.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said
  const rows = useMemo(() => windowRows(estimate), [estimate, across, keyOf]);
  const rowCount = Math.ceil(count / across);
  const isWhole = count <= whole;
  const { ref, from, to } = useWindow({ rows, rowCount, across, isWhole });
  // In a short list items keep their elements; a long one rewrites those it has, and so it does when few items are left.
  const [isShort] = useState(isWhole);
  const focused = useFocused(props);
  const kept = focused.index === undefined ? from : Math.floor(focused.index / across);
  const drawn = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  if (kept < from) drawn.unshift(kept);
  if (kept > to) drawn.push(kept);
  const inRow = (row: number) =>
    Array.from({ length: Math.min(across, count - row * across) }, (_, at) => row * across + at);
  let end = 0;
  const items = drawn.flatMap((row) => {
    const gap = row === end ? 0 : rows.topOf(row) - rows.topOf(end);
    end = row + 1;
    return inRow(row).map((index) => (
      <li
        key={isShort && isWhole ? keyOf(index) : focused.slotOf(index)}
        data-index={index}
        aria-setsize={isWhole ? undefined : count}
        aria-posinset={isWhole ? undefined : index + 1}
        style={gap === 0 ? undefined : { marginBlockStart: gap }}
      >
        {render(index)}
      </li>
    ));
  });
  const rest = rows.topOf(rowCount) - rows.topOf(end);
  return (
    <ul
      ref={ref}
      // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the markers
      role="list"
      aria-label={label}
      className={`${styles.list} ${className ?? ""}`}
      style={rest === 0 ? undefined : { paddingBlockEnd: rest }}
      {...focused.listeners}
    >
      {items}
      {rest === 0 && last.map((each) => <li key={each.key}>{each}</li>)}
    </ul>
  );
}
