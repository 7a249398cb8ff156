import { useMessages } from "#i18n/MessagesContext.tsx";
import { CardsPanel } from "#panels/cards/CardsPanel.tsx";
import { HeadlineSentence } from "#panels/sentence/HeadlineSentence.tsx";
import { PlaceControl } from "#panels/sentence/PlaceControl.tsx";
import { ThemeControl } from "#panels/sentence/ThemeControl.tsx";
import { TimeControl } from "#panels/sentence/TimeControl.tsx";
import { usePageHead } from "../usePageHead.ts";
import styles from "./ProgrammesPage.module.css";

/** All cards, with their facets. */
export function ProgrammesPage() {
  const { cards: texts } = useMessages();
  usePageHead({ title: texts.pageTitle, description: texts.description });
  return (
    <>
      <header className={styles.head}>
        <HeadlineSentence
          template={texts.sentence}
          slots={{ theme: <ThemeControl />, place: <PlaceControl />, time: <TimeControl years={[2010, 2025]} /> }}
        />
      </header>
      <CardsPanel world={undefined} />
    </>
  );
}
