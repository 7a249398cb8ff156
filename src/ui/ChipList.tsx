import { useRef } from "react";
import { Link } from "#ui/Link.tsx";
import { type ChosenChip, RemovableChip } from "./Chip.tsx";
import styles from "./ChipList.module.css";

interface ChipListProps {
  readonly label: string;
  readonly chips: readonly ChosenChip[];
  /** Takes everything back at once. */
  readonly clear?: { readonly label: string; readonly href: string } | undefined;
}

/** What the reader chose, in words. Nothing at all where nothing is chosen. */
export function ChipList({ label, chips, clear }: ChipListProps) {
  const list = useRef<HTMLUListElement>(null);
  if (chips.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a key on a chip is a click too
    <ul
      ref={list}
      // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the markers
      role="list"
      aria-label={label}
      className={styles.list}
      tabIndex={-1}
      // The chip that was pressed is about to go: the list keeps the reader's place.
      onClick={() => list.current?.focus({ preventScroll: true })}
    >
      {chips.map((chip) => (
        <li key={chip.id}>
          <RemovableChip {...chip} />
        </li>
      ))}
      {clear && (
        <li>
          <Link to={clear.href} className={styles.clear}>
            {clear.label}
          </Link>
        </li>
      )}
    </ul>
  );
}
