import { type ReactNode, useContext, useMemo } from "react";
import type { Filter } from "#core/model/filter.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useHref } from "#state/hooks.ts";
import { CitationsContext } from "#ui/CitationsContext.tsx";
import { Link } from "#ui/Link.tsx";
import { useEmbed } from "./EmbedContext.ts";
import styles from "./EmbedFrame.module.css";

interface EmbedFrameProps {
  /** What is shown, in a sentence. */
  readonly title: string;
  /** EDTF: the day what is shown holds for; the data's own unless said. */
  readonly asOf?: string | undefined;
  /** Path of the same view in the atlas. */
  readonly view: string;
  /** Where the same stands as a table, and what of the filter that changes. */
  readonly table: { readonly path: string; readonly patch?: Partial<Filter> };
  /** What the reader may choose; hidden with `hide=filters`. */
  readonly filters?: ReactNode;
  readonly children: ReactNode;
}

/**
 * What stands around a view in another site, as high as its frame: its title above; who made it, as of when, and the ways
 * on below.
 */
export function EmbedFrame({ title, asOf, view, table, filters, children }: EmbedFrameProps) {
  const { embed: texts, dates } = useMessages();
  const { created, version, newer } = useAtlas();
  const { version: wanted } = useEmbed();
  const hrefOf = useHref();
  const inReach = useContext(CitationsContext);
  // In another page nothing opens over it: a mark is a link.
  const bareMarks = useMemo(() => inReach && { citations: inReach.citations }, [inReach]);
  return (
    <div className={styles.frame} data-frame>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        {filters}
      </header>
      <CitationsContext value={bareMarks}>
        <main className={styles.view}>{children}</main>
      </CitationsContext>
      <footer className={styles.foot}>
        <p>
          <Link to="/">{texts.atlas}</Link>, {texts.asOf(dateWords(asOf ?? created.slice(0, 10), dates))},{" "}
          {texts.version(version)}
          {newer !== undefined ? (
            <>
              ; <Link to={`/data/changes/${version}`}>{newer}</Link>
            </>
          ) : (
            wanted !== undefined && wanted !== version && <b> {texts.otherVersion(wanted)}</b>
          )}
        </p>
        <p className={styles.ways}>
          <Link to="/sources">{texts.sources}</Link>
          <Link to={hrefOf(table.patch ?? {}, table.path)}>{texts.table}</Link>
          <Link to={hrefOf({}, view)} className={styles.open}>
            {texts.open}
          </Link>
        </p>
        <p className={styles.address} data-address role="status" hidden />
      </footer>
    </div>
  );
}
