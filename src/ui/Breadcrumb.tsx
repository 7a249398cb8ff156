import { Link } from "#ui/Link.tsx";
import styles from "./Breadcrumb.module.css";

interface BreadcrumbProps {
  readonly label: string;
  /** From the widest to what the page is part of; the page itself is its heading. */
  readonly steps: readonly { readonly label: string; readonly href: string }[];
}

/** Where a page belongs. */
export const Breadcrumb = ({ label, steps }: BreadcrumbProps) => (
  <nav aria-label={label} className={styles.breadcrumb}>
    {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the markers */}
    <ol role="list">
      {steps.map((step) => (
        <li key={step.href}>
          <Link to={step.href}>{step.label}</Link>
        </li>
      ))}
    </ol>
  </nav>
);
