import { Link } from "#ui/Link.tsx";
import type { Choice } from "./choice.ts";
import { Icon } from "./Icon.tsx";
import styles from "./SelectMenu.module.css";

interface ChoiceLinkProps {
  readonly choice: Choice;
  /** Whether it is the one tab stop of its list. */
  readonly stop: boolean;
  readonly onChoose: () => void;
}

/** One of several choices of which one holds. */
export const ChoiceLink = ({ choice, stop, onChoose }: ChoiceLinkProps) => (
  <Link
    to={choice.href}
    className={styles.choice}
    aria-current={choice.chosen ? "true" : undefined}
    tabIndex={stop ? 0 : -1}
    onClick={onChoose}
  >
    <span className={styles.mark}>{choice.chosen && <Icon name="check" size={13} />}</span>
    <span>
      {choice.label}
      {choice.note !== undefined && <small className={styles.note}>{choice.note}</small>}
    </span>
    {choice.count !== undefined && <span className={styles.count}>{choice.count}</span>}
  </Link>
);
