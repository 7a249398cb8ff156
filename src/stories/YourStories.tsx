import { useRef, useState } from "react";
import { FileChooser } from "#export/dialog/FileChooser.tsx";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Button } from "#ui/Button.tsx";
import { Status } from "#ui/Status.tsx";
import { faultWords } from "./faultWords.ts";
import { isFault } from "./readStory.ts";
import styles from "./Stories.module.css";
import { StoryEditor } from "./StoryEditor.tsx";
import type { Story } from "./story.ts";
import { readStoryFile } from "./storyFile.ts";
import { shelf } from "./storyShelf.ts";
import { useStories } from "./useStories.ts";

/** What was removed last: the story as it was brings it back. */
interface Removed {
  readonly what: string;
  readonly before: Story;
}

/** The reader's own stories, to write, to order and to take away. */
export function YourStories() {
  const { stories: texts } = useMessages();
  const { stories, fault } = useStories();
  const [said, setSaid] = useState("");
  const [removed, setRemoved] = useState<Removed>();
  const undo = useRef<HTMLButtonElement>(null);
  const say = (words: string): void => {
    setSaid(words);
    setRemoved(undefined);
  };
  const open = async (file: File): Promise<void> => {
    const read = readStoryFile(new Uint8Array(await file.arrayBuffer()), shelf.freeId());
    if (isFault(read)) return say(faultWords(read, file.name, texts));
    shelf.put(read);
    say(texts.copied(read.title === "" ? texts.untitled : read.title));
  };
  const takeAway = (before: Story, what: string, after: Story | undefined): void => {
    if (after) shelf.put(after);
    else shelf.remove(before.id);
    setSaid(texts.removed(what));
    setRemoved({ what, before });
    requestAnimationFrame(() => undo.current?.focus());
  };
  return (
    <div className={styles.yours} data-needs-script>
      <div className={styles.buttons}>
        <Button
          onClick={() => {
            shelf.add({ id: "", title: "", steps: [] });
            say("");
          }}
        >
          {texts.create}
        </Button>
        <FileChooser label={texts.openFile} accept=".json" onFile={(file) => void open(file)} />
      </div>
      {fault && <p className={styles.doubts}>{texts.storage[fault]}</p>}
      <div className={styles.news}>
        <Status className={styles.said}>{said}</Status>
        {removed && (
          <Button
            ref={undo}
            onClick={() => {
              shelf.put(removed.before);
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
          onChange={shelf.put}
          onRemove={(what, after) => takeAway(story, what, after)}
          say={say}
        />
      ))}
    </div>
  );
}
