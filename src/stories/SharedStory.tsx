import { useMemo } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Section } from "#ui/Section.tsx";
import { CopyButton } from "./CopyButton.tsx";
import { faultWords } from "./faultWords.ts";
import { isFault } from "./readStory.ts";
import styles from "./Stories.module.css";
import { StoryActions } from "./StoryActions.tsx";
import { StorySteps } from "./StorySteps.tsx";
import { readStoryLink } from "./storyLink.ts";

/** The story that a link carries, or why it carries none. */
export function SharedStory({ link }: { readonly link: string }) {
  const { stories: texts } = useMessages();
  const read = useMemo(() => readStoryLink(link, "shared"), [link]);
  if (isFault(read))
    return (
      <p role="alert" className={styles.doubts}>
        {faultWords(read, texts.theLink, texts)}
      </p>
    );
  return (
    <Section title={read.title === "" ? texts.untitled : read.title} note={`${texts.shared}. ${texts.sharedNote}`}>
      <div className={styles.yours}>
        <StoryActions story={read} />
        <CopyButton story={read} />
        <StorySteps story={read} headings={3} />
      </div>
    </Section>
  );
}
