import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { FileChooser } from "#export/dialog/FileChooser.tsx";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Button } from "#ui/Button.tsx";
import { Status } from "#ui/Status.tsx";
import { faultWords } from "./faultWords.ts";
import { openedStory } from "./openedStory.ts";
import { isFault } from "./readStory.ts";
import styles from "./Stories.module.css";
import { StoryEditor } from "./StoryEditor.tsx";
import type { Story } from "./story.ts";
import { shelf } from "./storyShelf.ts";
import { useStories } from "./useStories.ts";

/** What was removed last: the story as it was brings it back. */
interface Removed {
  readonly what: string;
  readonly before: Story;
}

interface YourStoriesProps {
  /** Id of the story that the address asks for. */
  readonly wanted: string | undefined;
}

/** The reader's own stories, to write, to order and to take away; one is open at a time, the newest unless another is wanted. */
export function YourStories({ wanted }: YourStoriesProps) {
  const { stories: texts } = useMessages();
  const { stories, fault, news } = useStories();
  const [said, setSaid] = useState("");
  const [removed, setRemoved] = useState<Removed>();
  const [chosen, setChosen] = useState<string>();
  const place = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const open =
    [chosen, wanted].find((id) => id === "" || stories.some((story) => story.id === id)) ?? stories.at(-1)?.id;
  const say = (words: string): void => {
    setSaid(words);
    setRemoved(undefined);
  };
  const create = (): void => {
    flushSync(() => {
      setChosen(shelf.add({ id: "", title: "", steps: [] }).id);
      say("");
    });
    place.current?.querySelector<HTMLElement>("details[open] input")?.focus();
  };
  const openFile = async (file: File): Promise<void> => {
    const read = await openedStory(file);
    if (isFault(read)) return say(faultWords(read, file.name, texts));
    setChosen(read.id);
    say((read.isNew ? texts.copied : texts.known)(read.title === "" ? texts.untitled : read.title));
  };
  const takeAway = (before: Story, what: string, after: Story | undefined): void => {
    if (after) shelf.put(after);
    else shelf.remove(before.id);
    setSaid(texts.removed(what));
    setRemoved({ what, before });
    requestAnimationFrame(() => undo.current?.focus());
  };
  return (
    <div className={styles.yours} data-needs-script ref={place}>
      <div className={styles.buttons}>
        <Button onClick={create}>{texts.create}</Button>
        <FileChooser label={texts.openFile} accept=".json,.html" onFile={(file) => void openFile(file)} />
      </div>
      {fault && <p className={styles.doubts}>{texts.storage[fault]}</p>}
      <Status className={news ? styles.doubts : "visually-hidden"}>{news && texts.news[news]}</Status>
      <div className={styles.news}>
        <Status className={styles.said}>{said}</Status>
        {removed && (
          <Button
            ref={undo}
            onClick={() => {
              shelf.put(removed.before);
              setChosen(removed.before.id);
              say(texts.undone(removed.what));
            }}
          >
            {texts.undo}
          </Button>
        )}
      </div>
      {stories.length === 0 && <p className={styles.quiet}>{texts.none}</p>}
      {stories.map((story) => (
        <StoryEditor
          key={story.id}
          story={story}
          isOpen={story.id === open}
          onOpen={(isOpen) => setChosen(isOpen ? story.id : "")}
          onChange={shelf.put}
          onRemove={(what, after) => takeAway(story, what, after)}
          say={say}
        />
      ))}
    </div>
  );
}
