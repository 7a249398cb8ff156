import { useLocation } from "react-router";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useHref } from "#state/hooks.ts";
import { Link } from "#ui/Link.tsx";
import { mainSections, sectionOf } from "../sections.ts";
import styles from "./Header.module.css";

/** The ways to the sections; those that show a selection keep the reader's. */
export function Navigation() {
  const { navigation, pages } = useMessages().shell;
  const hrefOf = useHref();
  const here = sectionOf(useLocation().pathname);
  return (
    <nav aria-label={navigation} className={styles.navigation}>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the markers */}
      <ul role="list">
        {mainSections.map((section) => (
          <li key={section.id}>
            <Link
              to={section.selects ? hrefOf({ event: undefined }, section.path) : section.path}
              aria-current={here?.id === section.id ? (here.own ? "page" : "true") : undefined}
            >
              {pages[section.id]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
