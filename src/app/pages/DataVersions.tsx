import { isKept, older } from "virtual:data/versions";
import type { OlderVersion } from "#core/model/dataChanges.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas } from "#state/hooks.ts";
import { DataTable } from "#ui/DataTable.tsx";
import { Link } from "#ui/Link.tsx";
import { changesPath } from "../paths.ts";
import { versionAddress } from "./dataFile.ts";

/** The newest version, of which nothing changed since, or an older one. */
type VersionRow = Pick<OlderVersion, "version" | "created"> & Partial<Pick<OlderVersion, "count">>;

/** Every version of the data, the newest first: its date, its file, what changed since. */
export function DataVersions() {
  const { dataPage, versions, dates } = useMessages();
  const { changes: texts, download } = dataPage;
  const { version: newest, created } = useAtlas();
  const rows: readonly VersionRow[] = [{ version: newest, created }, ...older];
  return (
    <DataTable
      caption={texts.caption}
      captionHidden
      rows={rows}
      rowKey={({ version }) => version}
      columns={[
        { id: "version", label: texts.version, header: true, cell: ({ version }) => version },
        { id: "date", label: texts.date, cell: (row) => dateWords(row.created, dates) },
        {
          id: "since",
          label: texts.since,
          cell: ({ version, count }) =>
            count ? <Link to={changesPath(version)}>{versions.changed(count)}</Link> : texts.newest,
        },
        {
          id: "file",
          label: download.files,
          align: "end",
          cell: ({ version, count }) =>
            (count || isKept) && (
              <a
                href={versionAddress(version)}
                download
                aria-label={download.file(texts.whole(version), download.json)}
              >
                {download.json}
              </a>
            ),
        },
      ]}
    />
  );
}
