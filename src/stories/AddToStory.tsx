import { useState } from "react";
import { Group } from "#export/dialog/Group.tsx";
import type { ExportedView } from "#export/exportedView.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Button } from "#ui/Button.tsx";
import { Link } from "#ui/Link.tsx";
import styles from "./Stories.module.css";
import { freeId, storyBounds } from "./story.ts";
import { shelf } from "./storyShelf.ts";
import { useStories } from "./useStories.ts";

interface AddToStoryProps {
  readonly view: ExportedView;
  readonly say: (words: string) => void;
  /** Hears that the reader goes to their stories. */
  readonly onLeave: () => void;
}

/** Saves a view as the next step of a story of the reader's own. */
export function AddToStory({ view, say, onLeave }: AddToStoryProps) {
  const { stories: texts } = useMessages();
  const { stories, fault } = useStories();
  const [chosen, setChosen] = useState<string>();
  const into = stories.find(({ id }) => id === chosen) ?? (chosen === "" ? undefined : stories.at(-1));
  const add = (): void => {
    const story = into ?? { id: freeId(stories), title: "", steps: [] };
    if (story.steps.length >= storyBounds.steps) {
      say(texts.add.full(storyBounds.steps));
      return;
    }
    const { path, dataVersion, headline } = view;
    const title = headline.slice(0, storyBounds.title);
    const step = { id: freeId(story.steps), title, note: "", path, dataVersion, sources: [] };
    shelf.put({ ...story, steps: [...story.steps, step] });
    setChosen(story.id);
    const after = shelf.store.getState().fault;
    const done = texts.add.done(story.title === "" ? texts.untitled : story.title, story.steps.length + 1);
    say(after ? `${done} ${texts.storage[after]}` : done);
  };
  return (
    <Group title={texts.add.title} note={fault ? texts.storage[fault] : texts.add.note}>
      <div className={styles.buttons}>
        {stories.length > 0 && (
          <select
            className={styles.select}
            aria-label={texts.add.to}
            value={into?.id ?? ""}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          >
            {stories.map(({ id, title }) => (
              <option key={id} value={id}>
                {title === "" ? texts.untitled : title}
              </option>
            ))}
            <option value="">{texts.add.fresh}</option>
          </select>
        )}
        <Button onClick={add}>{texts.add.button}</Button>
        <Link to="/stories" className={styles.open} onClick={onLeave}>
          {texts.add.see}
        </Link>
      </div>
    </Group>
  );
}
