import { timeYears } from "#core/select/timeYears.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { CardsPanel } from "#panels/cards/CardsPanel.tsx";
import { PlaceControl } from "#panels/sentence/PlaceControl.tsx";
import { ThemeControl } from "#panels/sentence/ThemeControl.tsx";
import { TimeControl } from "#panels/sentence/TimeControl.tsx";
import { useAtlas } from "#state/hooks.ts";
import { HeadlineSentence } from "#ui/HeadlineSentence.tsx";
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
          slots={{
            theme: <ThemeControl />,
            place: <PlaceControl />,
            time: <TimeControl years={timeYears(useAtlas())} />,
          }}
        />
      </header>
      <CardsPanel />
    </>
  );
}
