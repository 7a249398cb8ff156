import { type KeyboardEvent, memo, type ReactNode } from "react";
import { Link } from "#ui/Link.tsx";
import styles from "./CheckLink.module.css";

export interface CheckLinkProps {
  /** The value, for those who look for it in the page. */
  readonly value?: string;
  readonly label: ReactNode;
  readonly checked: boolean;
  /** The same view with this value added or taken away; `undefined` where it would change nothing. */
  readonly href: string | undefined;
  readonly count?: number | undefined;
  readonly tabIndex?: number;
}

const pressBySpace = (event: KeyboardEvent<HTMLAnchorElement>) => {
  if (event.key !== " ") return;
  event.preventDefault();
  event.currentTarget.click();
};

/**
 * A checkbox that is a link to the view with its value on or off. One that would change nothing leads nowhere, and is the
 * same element: many values at once are left without a result.
 */
export const CheckLink = memo(function CheckLink({ value, label, checked, href, count, tabIndex }: CheckLinkProps) {
  return (
    <Link
      to={href}
      role="checkbox"
      aria-checked={checked}
      aria-disabled={href === undefined || undefined}
      data-value={value}
      className={styles.value}
      onKeyDown={pressBySpace}
      {...(tabIndex === undefined || href === undefined ? {} : { tabIndex })}
    >
      <span className={styles.box} />
      <span className={styles.label}>{label}</span>
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </Link>
  );
});
