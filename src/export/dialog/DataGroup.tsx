import { useId, useMemo, useState } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { type DataScope, rowCount } from "../data/tableOf.ts";
import type { ExportedView } from "../exportedView.ts";
import { FileButtons } from "./FileButtons.tsx";
import { Group } from "./Group.tsx";
import styles from "./UseInSlides.module.css";
import type { JobControl } from "./useJob.ts";

const scopes: readonly DataScope[] = ["seen", "all"];

/** The data of a view as files: the rows that it shows, or all there are of their kind. */
export function DataGroup({ view, control }: { readonly view: ExportedView; readonly control: JobControl }) {
  const { exports: texts } = useMessages();
  const [scope, setScope] = useState<DataScope>("seen");
  const name = useId();
  const counts = useMemo(() => ({ seen: rowCount(view, "seen"), all: rowCount(view, "all") }), [view]);
  return (
    <Group title={texts.groups.data}>
      {counts.seen === counts.all ? (
        <p className={styles.note}>{texts.scope.same(counts.all)}</p>
      ) : (
        <fieldset className={styles.scope}>
          <legend className="visually-hidden">{texts.scope.label}</legend>
          {scopes.map((each) => (
            <label key={each}>
              <input type="radio" name={name} checked={scope === each} onChange={() => setScope(each)} />
              {texts.scope[each](counts[each])}
            </label>
          ))}
        </fieldset>
      )}
      <FileButtons view={view} files={["csv", "xlsx", "json"]} options={{ scope }} control={control} />
    </Group>
  );
}
