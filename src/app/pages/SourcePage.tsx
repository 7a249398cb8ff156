import { useParams } from "react-router";
import { byId } from "#core/model/byId.ts";
import type { Source } from "#core/model/records.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas } from "#state/hooks.ts";
import { Breadcrumb } from "#ui/Breadcrumb.tsx";
import { CitationBlock } from "#ui/CitationBlock.tsx";
import { PageTitle } from "#ui/PageTitle.tsx";
import { Section } from "#ui/Section.tsx";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import { citationText } from "../citations.ts";
import { Disagreements } from "../Disagreements.tsx";
import { SourceSupports } from "../sources/SourceSupports.tsx";
import { usePageHead } from "../usePageHead.ts";
import { NotFoundPage } from "./NotFoundPage.tsx";
import styles from "./SourcePage.module.css";

/** A source: what is known of the document, what else disagrees with it, and everything that rests on it. */
export function SourcePage() {
  const { id = "" } = useParams();
  const source = byId(useAtlas().sources).get(id);
  return source ? <KnownSource key={id} source={source} /> : <NotFoundPage />;
}

function KnownSource({ source }: { readonly source: Source }) {
  const { id } = source;
  const texts = useMessages();
  const { sources, ui, dates } = texts;
  const atlas = useAtlas();
  usePageHead({
    title: source.title,
    description: sources.describe(
      source.title,
      source.publisher ?? sources.noPublisher,
      source.date === undefined ? sources.noDate : dateWords(source.date, dates),
    ),
  });
  const text = citationText(source, atlas.citationNumber.get(id) ?? 0, undefined, texts);
  return (
    <>
      <Breadcrumb label={ui.breadcrumb} steps={[{ label: sources.title, href: "/sources" }]} />
      <PageTitle>
        <VisuallyHidden>{sources.word} </VisuallyHidden>
        <span className={styles.number}>{text.number}</span>
        <VisuallyHidden>:</VisuallyHidden> {text.title}
      </PageTitle>
      <div className={styles.columns}>
        <Section title={sources.about}>
          <CitationBlock text={text} labels={{ place: sources.place, leaves: ui.leaves }} titled={false} />
          <Disagreements source={id} />
        </Section>
        <Section title={sources.supports}>
          <SourceSupports source={id} />
        </Section>
      </div>
    </>
  );
}
