import { useMemo } from "react";
import { byId } from "#core/model/byId.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas } from "#state/hooks.ts";
import { usePack } from "#state/usePack.ts";
import { ErrorState } from "#ui/ErrorState.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Status } from "#ui/Status.tsx";
import { namesOf } from "./namesOf.ts";
import { observationCounts } from "./observationCounts.ts";
import styles from "./SupportList.module.css";
import { SupportList } from "./SupportList.tsx";
import { supportsOf } from "./supports.ts";

/** Everything that rests on a source: the records of the first view at once, the others as they arrive. */
export function SourceSupports({ source }: { readonly source: string }) {
  const { sources, ui, dates } = useMessages();
  const atlas = useAtlas();
  const details = usePack("details");
  const observations = usePack("observations");
  const packs = [details, observations];
  const groups = useMemo(
    () => supportsOf({ ...atlas, ...(details.state === "here" ? details.tables : {}) }, source, namesOf(atlas, dates)),
    [atlas, details, source, dates],
  );
  const counts = useMemo(
    () => (observations.state === "here" ? observationCounts(observations.tables.observations, source) : []),
    [observations, source],
  );
  const arrived = packs.every(({ state }) => state === "here");
  const count =
    groups.reduce((sum, { supports }) => sum + supports.length, 0) + counts.reduce((sum, each) => sum + each.count, 0);
  const indicators = byId(atlas.indicators);
  return (
    <>
      <Status className={styles.size}>
        {arrived && (count > 0 ? sources.supportsCount(count) : sources.supportsNothing)}
      </Status>
      {groups.map((group) => (
        <SupportList key={group.table} group={group} />
      ))}
      {counts.length > 0 && (
        <section className={styles.group}>
          <h3>{sources.observationsTable}</h3>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the markers */}
          <ul role="list" className={styles.list}>
            {counts.map(({ indicator, count: values, editions }) => (
              <li key={indicator}>
                {sources.observations(values, indicators.get(indicator)?.name ?? indicator, editions.join(", "))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {packs.map(
        (pack, index) =>
          pack.state === "failed" && (
            <ErrorState key={String(index)} title={sources.failed} retryLabel={ui.retry} onRetry={pack.retry} />
          ),
      )}
      {packs.some(({ state }) => state === "absent" || state === "loading") && (
        <Skeleton label={ui.loading(sources.loading)} />
      )}
    </>
  );
}
