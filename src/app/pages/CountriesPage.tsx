import { useMemo } from "react";
import { placesByRegion } from "#core/select/country/placesByRegion.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { PlaceList } from "#panels/country/PlaceList.tsx";
import { useAtlas, useAtOnce, useChoose, useFilter, useHref } from "#state/hooks.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { PageTitle } from "#ui/PageTitle.tsx";
import { SearchBox } from "#ui/SearchBox.tsx";
import { Status } from "#ui/Status.tsx";
import { usePageHead } from "../usePageHead.ts";
import styles from "./CountriesPage.module.css";

/** All places of the table by region, to find one by any of its names. */
export function CountriesPage() {
  const texts = useMessages().country.places;
  const atlas = useAtlas();
  const { query } = useFilter();
  const searched = useAtOnce(({ filter }) => filter.query);
  const { drag, drop } = useChoose();
  const hrefOf = useHref();
  const regions = useMemo(() => placesByRegion(atlas, query), [atlas, query]);
  const all = atlas.countries.length;
  const shown = regions.reduce((sum, { places }) => sum + places.length, 0);
  const formal = atlas.layers.filter((layer) => layer.formal).length;
  usePageHead({ title: texts.title, description: texts.description(all) });
  return (
    <div className={styles.page}>
      <PageTitle>{texts.title}</PageTitle>
      <p className={styles.lead}>{texts.note(all, formal)}</p>
      <div className={styles.narrow}>
        <SearchBox
          label={texts.search}
          placeholder={texts.placeholder}
          query={searched}
          onType={(text) => drag({ query: text.trim() })}
          onDone={drop}
          clearLabel={texts.clear}
        />
        <Status>{texts.shown(shown, all)}</Status>
      </div>
      {shown === 0 ? (
        <EmptyState title={texts.nothing(query)} way={{ label: texts.showAll, href: hrefOf({ query: "" }) }}>
          {texts.nothingWhy}
        </EmptyState>
      ) : (
        <PlaceList regions={regions} />
      )}
    </div>
  );
}
