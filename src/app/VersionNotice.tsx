import { older } from "virtual:data/versions";
import { writeFilter } from "#core/model/filterUrl/writeFilter.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas } from "#state/hooks.ts";
import { useReading } from "#state/reading.ts";
import { Link } from "#ui/Link.tsx";
import { Notice } from "#ui/Notice.tsx";
import { changesPath } from "./paths.ts";
import styles from "./Shell.module.css";

/** Where a link was made with other data than are shown, says so, and what changed since. */
export function VersionNotice({ version }: { readonly version: string }) {
  const { notice: texts } = useMessages().versions;
  const { version: newest } = useAtlas();
  const { filter, path, unknown } = useReading();
  if (version === newest) return null;
  const found = older.find((each) => each.version === version);
  const plain =
    path +
    writeFilter(
      filter,
      unknown.filter(([key]) => key !== "v"),
    );
  return (
    <div className={styles.notice}>
      <Notice way={{ label: texts.way, href: plain }}>
        {found ? (
          <>
            {texts.older(version, newest, found.count)} <Link to={changesPath(version)}>{texts.list}</Link>
          </>
        ) : (
          texts.unknown(version, newest)
        )}
      </Notice>
    </div>
  );
}
