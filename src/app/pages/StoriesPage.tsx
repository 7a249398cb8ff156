import { useLocation } from "react-router";
import { readPairs } from "#core/model/filterUrl/pairs.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas } from "#state/hooks.ts";
import { useReading } from "#state/reading.ts";
import { launchToCohorts } from "#stories/launchToCohorts.ts";
import { SharedStory } from "#stories/SharedStory.tsx";
import { useStories } from "#stories/useStories.ts";
import { YourStories } from "#stories/YourStories.tsx";
import { Link } from "#ui/Link.tsx";
import { PageTitle } from "#ui/PageTitle.tsx";
import { Section } from "#ui/Section.tsx";
import { pathOf } from "../paths.ts";
import { usePageHead } from "../usePageHead.ts";
import styles from "./StoriesPage.module.css";
import { useLateAnchor } from "./useLateAnchor.ts";

/** The atlas's own story, one that a link carries, and the reader's own. */
export function StoriesPage() {
  const { stories: texts } = useMessages();
  const { version } = useAtlas();
  const messages = useMessages();
  const { search } = useReading();
  const { hash } = useLocation();
  const wanted = /^#story-(.+)$/.exec(hash)?.[1];
  useLateAnchor(useStories().stories.length > 0);
  const link = readPairs(search).find(([key]) => key === "story")?.[1];
  const own = launchToCohorts(messages, version);
  usePageHead({ title: texts.title, description: texts.description });
  return (
    <div className={styles.page}>
      <PageTitle>{texts.title}</PageTitle>
      <p className={styles.lead}>{texts.lead}</p>
      {link !== undefined && <SharedStory link={link} />}
      <Section title={texts.own}>
        <h3 className={styles.name}>
          <Link to={pathOf("stories", own.id)}>{own.title}</Link>
        </h3>
        <p className={styles.about}>{texts.launchToCohorts.description}</p>
        <ol className={styles.brief}>
          {own.steps.map(({ id, title, path }) => (
            <li key={id}>
              <Link to={path}>{title}</Link>
            </li>
          ))}
        </ol>
      </Section>
      <Section title={texts.yours} note={texts.yoursNote}>
        <YourStories wanted={wanted} />
        <p data-without-script>{texts.needsScript}</p>
      </Section>
    </div>
  );
}
