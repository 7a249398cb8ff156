import type { ReactNode } from "react";
import type { Filter } from "#core/model/filter.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useHref } from "#state/hooks.ts";
import { Link } from "#ui/Link.tsx";
import styles from "./EmbedFrame.module.css";
import { useEmbedLinks } from "./useEmbedLinks.ts";

interface EmbedFrameProps {
  /** What is shown, in a sentence. */
  readonly title: string;
  /** EDTF: the day what is shown holds for; the data's own unless said. */
  readonly asOf?: string | undefined;
  /** Path of the same view in the atlas. */
  readonly view: string;
  /** Where the same stands as a table, and what of the filter that changes. */
  readonly table: { readonly path: string; readonly patch?: Partial<Filter> };
  /** Whether it is as high as its window, whatever that is; else as high as what it shows. */
  readonly fills?: boolean;
  readonly children: ReactNode;
}

/** What stands around a view in another site: its title above; who made it, as of when, and the ways on below. */
export function EmbedFrame({ title, asOf, view, table, fills = false, children }: EmbedFrameProps) {
  const { embed: texts, shell, dates } = useMessages();
  const { created, version } = useAtlas();
  const hrefOf = useHref();
  useEmbedLinks();
  return (
    <div className={styles.frame} data-fills={fills || undefined}>
      <h1 className={styles.title}>{title}</h1>
      <main className={styles.view}>{children}</main>
      <footer className={styles.foot}>
        <p>
          <Link to="/">{shell.title}</Link>, {texts.asOf(dateWords(asOf ?? created.slice(0, 10), dates))},{" "}
          {texts.version(version)}
        </p>
        <p className={styles.ways}>
          <Link to="/sources">{texts.sources}</Link>
          <Link to={hrefOf(table.patch ?? {}, table.path)}>{texts.table}</Link>
          <Link to={hrefOf({}, view)} className={styles.open}>
            {texts.open}
          </Link>
        </p>
      </footer>
    </div>
  );
}
