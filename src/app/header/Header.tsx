import { useEffect, useId, useState } from "react";
import { useLocation } from "react-router";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { Link } from "#ui/Link.tsx";
import styles from "./Header.module.css";
import { Navigation } from "./Navigation.tsx";
import { SiteSearch } from "./SiteSearch.tsx";
import { ThemeSwitch } from "./ThemeSwitch.tsx";

/** Title, ways to the sections, search, language and appearance; on a narrow page all but the title in a menu. */
export function Header() {
  const { title, menu, closeMenu, language, languageName } = useMessages().shell;
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState<string>();
  const open = openAt === pathname;
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const pressed = (event: KeyboardEvent) => event.key === "Escape" && setOpenAt(undefined);
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [open]);
  return (
    <header className={styles.header}>
      <div className={styles.bar} data-bar>
        <Link to="/" className={styles.title}>
          {title}
        </Link>
        <div className={styles.menuButton} data-needs-script>
          <Button
            look="quiet"
            square
            aria-label={open ? closeMenu : menu}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpenAt(open ? undefined : pathname)}
          >
            <Icon name={open ? "close" : "menu"} size={20} />
          </Button>
        </div>
        <div id={id} className={styles.menu} data-open={open || undefined}>
          <Navigation />
          <div className={styles.tools}>
            <div className={styles.search} data-needs-script>
              <SiteSearch />
            </div>
            <span className={styles.language}>
              <span className="visually-hidden">{language}: </span>
              {languageName}
            </span>
            <ThemeSwitch />
          </div>
        </div>
      </div>
    </header>
  );
}
