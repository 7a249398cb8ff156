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
  return (
    <footer className={styles.footer} data-later>
      <p className={styles.borders}>{footer.borders}</p>
      <div className={styles.ways}>
        <p>
          {footer.licence} · <Link to="/data">{footer.download}</Link> · <Link to="/about">{footer.method}</Link> ·{" "}
          <Link to="/embedding">{footer.embedding}</Link> · <Link to="/stories">{shell.pages.stories}</Link> ·{" "}
          {footer.version(dateWords(created.slice(0, 10), dates), version)}
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
