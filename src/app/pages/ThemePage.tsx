import { useMemo } from "react";
import { citationsOf } from "#core/model/citation.ts";
import { type ThemeRecord, themeRecord } from "#core/select/theme.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { CardGrid } from "#panels/cards/CardGrid.tsx";
import { ThumbnailGround } from "#panels/cards/ThumbnailGround.tsx";
import { CountedCountries } from "#panels/country/CountedCountries.tsx";
import { EventSection } from "#panels/events/EventSection.tsx";
import { CardHeading } from "#panels/programme/CardHeading.tsx";
import { ThemeChips } from "#panels/programme/ThemeChips.tsx";
import { SaysWho } from "#panels/saysWho/SaysWho.tsx";
import { useAtlas, useHref } from "#state/hooks.ts";
import { Breadcrumb } from "#ui/Breadcrumb.tsx";
import { Link } from "#ui/Link.tsx";
import { Section } from "#ui/Section.tsx";
import type { PageProps } from "../routes.tsx";
import { usePageHead } from "../usePageHead.ts";
import { NotFoundPage } from "./NotFoundPage.tsx";
import styles from "./OwnPage.module.css";

/** A theme: who works on it, what happened, which countries they name. */
export function ThemePage({ id }: PageProps) {
  const atlas = useAtlas();
  const record = useMemo(() => themeRecord(atlas, id), [atlas, id]);
  return record ? <KnownTheme key={id} record={record} /> : <NotFoundPage />;
}

function KnownTheme({ record: { theme, cards, events, countries, silent } }: { readonly record: ThemeRecord }) {
  const atlas = useAtlas();
  const messages = useMessages();
  const texts = messages.theme;
  const hrefOf = useHref();
  usePageHead({ title: theme.name, description: texts.description(theme.name, theme.summary, cards.length) });
  const others = atlas.themes.filter(({ id }) => id !== theme.id).map(({ id }) => id);
  return (
    <>
      <Breadcrumb
        label={messages.ui.breadcrumb}
        steps={[{ label: messages.programme.index, href: hrefOf({}, "/programmes") }]}
      />
      <ThumbnailGround />
      <div className={styles.parts}>
        <CardHeading name={theme.name} summary={theme.summary} citations={citationsOf(theme)} />
        <Section
          title={texts.work}
          note={
            <>
              {texts.note} <Link to={hrefOf({ topics: [theme.id] }, "/programmes")}>{texts.filter}</Link>
            </>
          }
        >
          <div className={styles.cards}>
            <CardGrid label={texts.work} cards={cards} place={undefined} columns={4} />
          </div>
        </Section>
        <EventSection title={texts.events} events={events} timeline={{ topics: [theme.id] }} />
        <Section
          title={texts.countries}
          note={countries.length === 0 ? texts.none : texts.countriesNote(countries.length, silent)}
        >
          <CountedCountries countries={countries} />
        </Section>
        <Section title={texts.others}>
          <ThemeChips atlas={atlas} themes={others} />
        </Section>
      </div>
      <SaysWho atlas={atlas} records={[theme, ...cards, ...events]} />
    </>
  );
}
