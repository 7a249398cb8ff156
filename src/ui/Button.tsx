import type { ComponentPropsWithRef, ReactNode } from "react";
import { Link } from "#ui/Link.tsx";
import styles from "./Button.module.css";

interface Look {
  /** `primary` for the one way on, `quiet` for what stands in a line of text or a bar. */
  readonly look?: "plain" | "primary" | "quiet";
  /** As wide as high, for an icon alone; give it an `aria-label`. */
  readonly square?: boolean;
}

/** Does something here and now. What leads somewhere is a `ButtonLink`. */
export const Button = ({ look = "plain", square = false, ...rest }: Look & ComponentPropsWithRef<"button">) => (
  <button type="button" className={styles.button} data-look={look} data-square={square || undefined} {...rest} />
);

interface ButtonLinkProps extends Look {
  readonly href: string;
  readonly children: ReactNode;
}

/** A link that looks like a button. */
export const ButtonLink = ({ look = "plain", square = false, href, children }: ButtonLinkProps) => (
  <Link to={href} className={styles.button} data-look={look} data-square={square || undefined}>
    {children}
  </Link>
);
