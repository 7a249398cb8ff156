import { Link, useLinkTo } from "#ui/Link.tsx";
import styles from "./Chip.module.css";
import { Icon } from "./Icon.tsx";

interface ChipProps {
  readonly label: string;
  /** Where choosing it leads; without it the chip only says something. */
  readonly href?: string | undefined;
  /** Whether the reader chose it; then its link takes it back. */
  readonly chosen?: boolean;
}

/** A word on a card: a theme, a kind of help. */
export function Chip({ label, href, chosen = false }: ChipProps) {
  const linkTo = useLinkTo();
  if (href === undefined) return <span className={styles.chip}>{label}</span>;
  return (
    <a href={linkTo(href)} className={styles.chip} aria-current={chosen || undefined}>
      {label}
    </a>
  );
}

export interface ChosenChip {
  readonly id: string;
  /** What is chosen, such as "Region: South Asia". */
  readonly label: string;
  /** The same view without it. */
  readonly href: string;
  /** What pressing does, such as "Remove Region: South Asia". It holds the label, so that speaking it works. */
  readonly removeLabel: string;
}

/** Something the reader chose, with a way to take it back. */
export const RemovableChip = ({ label, href, removeLabel }: ChosenChip) => (
  <Link to={href} className={styles.removable} aria-label={removeLabel}>
    {label}
    <Icon name="close" size={12} />
  </Link>
);
