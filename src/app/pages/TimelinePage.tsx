import { timeYears } from "#core/select/timeYears.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { PartnershipControl } from "#panels/sentence/PartnershipControl.tsx";
import { PlaceControl } from "#panels/sentence/PlaceControl.tsx";
import { TimeControl } from "#panels/sentence/TimeControl.tsx";
import { ActionPlan } from "#panels/timeline/ActionPlan.tsx";
import { FullTimeline } from "#panels/timeline/FullTimeline.tsx";
import { useAtlas } from "#state/hooks.ts";
import { HeadlineSentence } from "#ui/HeadlineSentence.tsx";
import { Section } from "#ui/Section.tsx";
import { usePageHead } from "../usePageHead.ts";
import styles from "./AtlasPage.module.css";

/** The partnership whose action plan the founding documents state. */
const planned = "pod";

/** The timeline on its own page: all lanes, what has no date, and the Partnership's action plan as a table. */
export function TimelinePage() {
  const { timeline: texts } = useMessages();
  const atlas = useAtlas();
  usePageHead({ title: texts.pageTitle, description: texts.description });
  return (
    <>
      <header className={styles.head}>
        <HeadlineSentence
          template={texts.sentence}
          slots={{
            partnership: <PartnershipControl />,
            place: <PlaceControl />,
            time: <TimeControl years={timeYears(atlas)} />,
          }}
        />
      </header>
      <FullTimeline />
      <Section title={texts.planTitle} note={texts.planNote}>
        <ActionPlan partnership={planned} />
      </Section>
    </>
  );
}
