import type { Invalid } from "#core/model/filterUrl/codec.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useHref } from "#state/hooks.ts";
import { Notice } from "#ui/Notice.tsx";
import styles from "./Shell.module.css";
import { VersionNotice } from "./VersionNotice.tsx";

/** Names the parts of the link that could not be used, and offers the view without them. */
function DroppedNotice({ invalid }: { readonly invalid: readonly Invalid[] }) {
  const { notice } = useMessages();
  const hrefOf = useHref();
  const parts = invalid.map(({ key, value }) => notice.value(notice.keys[key] ?? key, value));
  return (
    <div className={styles.notice}>
      <Notice way={{ label: notice.way, href: hrefOf({}) }}>
        {parts.length === 1 ? notice.one(parts[0] ?? "") : notice.several(parts.join(", "))}
      </Notice>
    </div>
  );
}

interface LinkNoticesProps {
  readonly invalid: readonly Invalid[];
  /** The version of the data that the link was made with. */
  readonly version: string;
}

/** What a reader should know of the link that led here. */
export const LinkNotices = ({ invalid, version }: LinkNoticesProps) => (
  <>
    {invalid.length > 0 && <DroppedNotice invalid={invalid} />}
    <VersionNotice version={version} />
  </>
);
