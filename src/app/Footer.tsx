import { Fragment } from "react";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas } from "#state/hooks.ts";
import { Link } from "#ui/Link.tsx";
import styles from "./Footer.module.css";
import { useSearchShortcut } from "./header/useSearchShortcut.ts";

/** What holds for every page: borders, licence, the data and its version, the method, the one shortcut. */
export function Footer() {
  const { shell, dates } = useMessages();
  const { footer, shortcut: texts } = shell;
  const { created, version } = useAtlas();
  const shortcut = useSearchShortcut();
  const ways = [
    { to: "/data", name: footer.download },
    { to: "/about", name: footer.method },
    { to: "/embedding", name: footer.embedding },
    { to: "/stories", name: shell.pages.stories },
  ];
  return (
    <footer className={styles.footer}>
      <p className={styles.borders}>{footer.borders}</p>
      <div className={styles.ways}>
        <p>
          <span>{footer.licence} ·</span>{" "}
          {ways.map(({ to, name }) => (
            <Fragment key={to}>
              <span>
                <Link to={to}>{name}</Link> ·
              </span>{" "}
            </Fragment>
          ))}
          <span>{footer.version(dateWords(created.slice(0, 10), dates), version)}</span>
        </p>
        <p className={styles.shortcut} data-needs-script>
          {shortcut.on ? texts.on : texts.off}{" "}
          <button type="button" onClick={() => shortcut.turn(!shortcut.on)}>
            {shortcut.on ? texts.turnOff : texts.turnOn}
          </button>
        </p>
      </div>
    </footer>
  );
}
