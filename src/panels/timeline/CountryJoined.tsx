import { CountryTimeline } from "#charts/timeline/CountryTimeline.tsx";
import { type CountryRow, layoutCountry } from "#core/layout/timeline/countryTimeline.ts";
import type { Item } from "#core/layout/timeline/lane.ts";
import { hull, yearInterval } from "#core/model/interval.ts";
import { timeYears } from "#core/select/timeYears.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas } from "#state/hooks.ts";
import { useWidth } from "#ui/useWidth.ts";
import { axisWords } from "./chartTexts.ts";
import styles from "./TimelinePanel.module.css";
import { useTextScale } from "./useTextScale.ts";

interface CountryJoinedProps {
  readonly rows: readonly CountryRow[];
  /** What it shows, for those who cannot see it: best the page's own sentence. */
  readonly label: string;
  readonly hrefOf?: (item: Item) => string | undefined;
}

/** Width in px it is drawn with before it can be measured. */
const unmeasured = 776;

/** What a country joined, and when, as wide as its place on the page. */
export function CountryJoined({ rows, label, hrefOf }: CountryJoinedProps) {
  const messages = useMessages();
  const atlas = useAtlas();
  const [measure, width] = useWidth<HTMLDivElement>(unmeasured);
  const [first, last] = timeYears(atlas);
  const timeline = layoutCountry(rows, width, hull(yearInterval(first), yearInterval(last)), useTextScale());
  return (
    <div ref={measure} className={styles.figure}>
      <CountryTimeline
        timeline={timeline}
        label={label}
        axisText={(text) => axisWords(text, messages)}
        sourceLabel={(number) => messages.ui.sourceMark(number, atlas.sources[number - 1]?.title ?? "")}
        {...(hrefOf ? { hrefOf } : {})}
        nameOf={(item, { row }) => `${row.name}: ${item.label}`}
      />
    </div>
  );
}
