import type { ReactNode } from "react";
import styles from "./ExternalLink.module.css";
import { Icon } from "./Icon.tsx";
import { safeHref } from "./safeHref.ts";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

interface ExternalLinkProps {
  readonly href: string;
  /** Read out after the text, such as "leaves the atlas". */
  readonly leaves: string;
  readonly children: ReactNode;
}

/** A link to another site; plain text where the address is not one a link may lead to. */
export function ExternalLink({ href, leaves, children }: ExternalLinkProps) {
  const address = safeHref(href);
  if (address === undefined) return <>{children}</>;
  return (
    <a href={address} rel="noopener noreferrer external" className={styles.link}>
      {children}
      <span className={styles.mark}>
        <Icon name="leave" size={10} />
      </span>
      <VisuallyHidden> ({leaves})</VisuallyHidden>
    </a>
  );
}
