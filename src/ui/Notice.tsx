import type { ReactNode } from "react";
import { Link } from "#ui/Link.tsx";
import styles from "./Notice.module.css";

interface NoticeProps {
  readonly children: ReactNode;
  /** The one way on. */
  readonly way?: { readonly label: string; readonly href: string } | undefined;
}

/** Something the reader should know about what is shown, such as a part of a link that could not be used. */
export const Notice = ({ children, way }: NoticeProps) => (
  <div role="status" className={styles.notice}>
    <div>{children}</div>
    {way && <Link to={way.href}>{way.label}</Link>}
  </div>
);
