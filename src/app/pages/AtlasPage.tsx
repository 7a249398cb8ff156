import { lazy } from "react";
import { defaultFilter } from "#core/model/defaultFilter.ts";
import { filterWords } from "#core/select/filterWords.ts";
import { timeYears } from "#core/select/timeYears.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { MapPanel } from "#panels/map/MapPanel.tsx";
import { PlaceControl } from "#panels/sentence/PlaceControl.tsx";
import { ThemeControl } from "#panels/sentence/ThemeControl.tsx";
import { TimeControl } from "#panels/sentence/TimeControl.tsx";
import { useAtlas, useFilter, useHref, useSelection } from "#state/hooks.ts";
import { HeadlineSentence } from "#ui/HeadlineSentence.tsx";
import { Link } from "#ui/Link.tsx";
import { Status } from "#ui/Status.tsx";
import { LaterPanel } from "../LaterPanel.tsx";
import { usePageHead } from "../usePageHead.ts";
import { withTexts } from "../withTexts.tsx";
import styles from "./AtlasPage.module.css";

const Timeline = lazy(async () => ({
  default: await withTexts(
    async () => (await import("#panels/timeline/TimelinePanel.tsx")).TimelinePanel,
    ["timeline", "events"],
  ),
}));
const Cards = lazy(async () => ({
  default: await withTexts(async () => (await import("#panels/cards/CardsShelf.tsx")).CardsShelf, ["cards"]),
}));

/** The start page: one sentence, and under it the map, the timeline and the cards of the same selection. */
export function AtlasPage() {
  const { sentence, later } = useMessages().atlas;
  const atlas = useAtlas();
  usePageHead({});
  return (
    <>
      <header className={styles.head}>
        <HeadlineSentence
          template={sentence}
          slots={{ theme: <ThemeControl />, place: <PlaceControl />, time: <TimeControl years={timeYears(atlas)} /> }}
        />
        <SelectionSize />
      </header>
      <MapPanel />
      <LaterPanel label={later.timeline} height="22rem">
        <Timeline compact />
      </LaterPanel>
      <LaterPanel label={later.cards} height="40rem">
        <Cards />
      </LaterPanel>
    </>
  );
}

/** The size of the selection, the same in all three views, and the way back to everything. */
function SelectionSize() {
  const { atlas: texts } = useMessages();
  const atlas = useAtlas();
  const filter = useFilter();
  const hrefOf = useHref();
  const { cards, events, countries } = useSelection();
  const narrowed = filterWords(atlas, filter).length > 0;
  return (
    <div className={styles.size}>
      <Status>
        {narrowed
          ? texts.selection(
              cards.length,
              atlas.cards.length,
              events.length,
              atlas.events.length,
              countries.size,
              atlas.countries.length,
            )
          : texts.whole(atlas.partnerships.length, atlas.programmes.length, atlas.events.length)}
      </Status>{" "}
      <Link to={hrefOf(defaultFilter, "/sources")}>{texts.sources(atlas.sources.length)}</Link>{" "}
      {narrowed && (
        <Link
          to={hrefOf({
            topics: [],
            help: [],
            kinds: [],
            organisations: [],
            partnerships: [],
            countries: [],
            regions: [],
            time: undefined,
            query: "",
          })}
        >
          {texts.everything}
        </Link>
      )}
    </div>
  );
}
