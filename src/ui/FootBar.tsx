import type { ComponentPropsWithRef } from "react";
import styles from "./FootBar.module.css";

interface FootBarProps extends Pick<ComponentPropsWithRef<"aside">, "ref" | "hidden" | "children"> {
  readonly label: string;
}

/** A quiet bar at the foot of the window. */
export const FootBar = ({ label, ...rest }: FootBarProps) => (
  <aside aria-label={label} className={styles.bar} {...rest} />
);
