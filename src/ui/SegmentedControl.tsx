import { Link } from "#ui/Link.tsx";
import styles from "./SegmentedControl.module.css";

export interface Segment {
  readonly id: string;
  readonly label: string;
  readonly href: string;
}

interface SegmentedControlProps {
  /** What is being switched, read out before the choices. */
  readonly label: string;
  readonly segments: readonly Segment[];
  readonly current: string;
}

/** A few ways to show the same thing, one of them on; each is a link. */
export const SegmentedControl = ({ label, segments, current }: SegmentedControlProps) => (
  // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the markers
  <ul role="list" aria-label={label} className={styles.segments} data-needs-script>
    {segments.map(({ id, label: text, href }) => (
      <li key={id}>
        <Link to={href} className={styles.segment} aria-current={id === current ? "true" : undefined}>
          {text}
        </Link>
      </li>
    ))}
  </ul>
);
