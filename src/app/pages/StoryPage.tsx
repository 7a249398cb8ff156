import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas } from "#state/hooks.ts";
import { CopyButton } from "#stories/CopyButton.tsx";
import { launchToCohorts, launchToCohortsId } from "#stories/launchToCohorts.ts";
import { StoryActions } from "#stories/StoryActions.tsx";
import { StorySteps } from "#stories/StorySteps.tsx";
import { Breadcrumb } from "#ui/Breadcrumb.tsx";
import { PageTitle } from "#ui/PageTitle.tsx";
import type { PageProps } from "../routes.tsx";
import { usePageHead } from "../usePageHead.ts";
import { NotFoundPage } from "./NotFoundPage.tsx";
import styles from "./StoriesPage.module.css";

/** One of the atlas's own stories, of which there is one. */
export const StoryPage = ({ id }: PageProps) => (id === launchToCohortsId ? <OwnStory /> : <NotFoundPage />);

function OwnStory() {
  const messages = useMessages();
  const { version } = useAtlas();
  const { stories: texts, ui } = messages;
  const story = launchToCohorts(messages, version);
  usePageHead({ title: story.title, description: texts.launchToCohorts.description });
  return (
    <>
      <Breadcrumb label={ui.breadcrumb} steps={[{ label: texts.index, href: "/stories" }]} />
      <div className={`${styles.page} ${styles.wide}`}>
        <PageTitle>{story.title}</PageTitle>
        <p className={styles.lead}>{texts.launchToCohorts.description}</p>
        <div className={styles.ways}>
          <StoryActions story={story} />
          <CopyButton story={story} />
        </div>
        <StorySteps story={story} headings={2} />
      </div>
    </>
  );
}
