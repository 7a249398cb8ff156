import { changes } from "virtual:data/changes";
import { countChanges, type DataChanges } from "#core/model/dataChanges.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Breadcrumb } from "#ui/Breadcrumb.tsx";
import { PageTitle } from "#ui/PageTitle.tsx";
import type { PageProps } from "../routes.tsx";
import { usePageHead } from "../usePageHead.ts";
import { ChangedTables } from "./ChangedTables.tsx";
import styles from "./DataPage.module.css";
import { versionAddress } from "./dataFile.ts";
import { NotFoundPage } from "./NotFoundPage.tsx";

/** What changed since an older version of the data, value by value. */
export function ChangesPage({ id }: PageProps) {
  const found = changes.find(({ before }) => before.version === id);
  return found ? <KnownChanges key={id} changes={found} /> : <NotFoundPage />;
}

export function KnownChanges({ changes: { before, now, tables } }: { readonly changes: DataChanges }) {
  const { versions, shell, ui, dates } = useMessages();
  const texts = versions.changes;
  const count = countChanges(tables);
  usePageHead({
    title: texts.title(before.version),
    description: texts.description(before.version, now.version, count),
  });
  return (
    <div className={styles.page}>
      <div>
        <Breadcrumb label={ui.breadcrumb} steps={[{ label: shell.pages.data, href: "/data" }]} />
        <PageTitle>{texts.title(before.version)}</PageTitle>
      </div>
      <p className={styles.lead}>
        {texts.lead(before.version, dateWords(before.created, dates), now.version, dateWords(now.created, dates))}
      </p>
      <div className={styles.points}>
        <p>{texts.sum(before.version, now.version, count)}</p>
        {tables.length === 0 && <p>{texts.none}</p>}
        <p>
          <a href={versionAddress(before.version)} download>
            {texts.file(before.version)}
          </a>
        </p>
      </div>
      <ChangedTables before={before.version} now={now.version} tables={tables} />
    </div>
  );
}
