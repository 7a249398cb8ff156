import { type ComponentType, use, useCallback, useRef, useState } from "react";
import { writePairs } from "#core/model/filterUrl/pairs.ts";
import { copyText } from "#export/dialog/copyText.ts";
import { saveFile } from "#export/dialog/saveFile.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Button } from "#ui/Button.tsx";
import { BaseContext } from "#ui/Link.tsx";
import { Status } from "#ui/Status.tsx";
import { askFullScreen, loadStoryWay } from "./loadStoryWay.tsx";
import styles from "./Stories.module.css";
import type { Story } from "./story.ts";
import { storyFileName, writeStoryFile } from "./storyFile.ts";
import { longestLink, writeStoryLink } from "./storyLink.ts";
import type { StoryWayProps, WayName } from "./storyWayProps.ts";

const ways: readonly WayName[] = ["present", "16:9", "4:3", "A4", "Letter", "offline"];

interface Running {
  readonly way: WayName;
  readonly Way: ComponentType<StoryWayProps>;
}

/** What can be done with a story as a whole. */
export function StoryActions({ story }: { readonly story: Story }) {
  const { stories: texts } = useMessages();
  const base = use(BaseContext);
  const field = useRef<HTMLInputElement>(null);
  const [running, setRunning] = useState<Running>();
  const [link, setLink] = useState<string>();
  const [said, setSaid] = useState("");
  const onEnd = useCallback((words = "") => {
    setRunning(undefined);
    setSaid(words);
  }, []);
  const start = async (way: WayName): Promise<void> => {
    setSaid(way === "present" ? "" : texts.making(texts.ways[way]));
    try {
      const Way = await loadStoryWay();
      if (way === "present") await askFullScreen();
      setRunning({ way, Way });
    } catch {
      setSaid(texts.lost);
    }
  };
  const copyLink = async (): Promise<void> => {
    const packed = writeStoryLink(story);
    if (packed === undefined) return setSaid(texts.linkLong(longestLink));
    const address = `${window.location.origin}${base}/stories${writePairs([["story", packed]])}`;
    setLink(address);
    setSaid((await copyText(address, null)) ? texts.linkCopied : texts.linkShown);
    requestAnimationFrame(() => field.current?.select());
  };
  return (
    <div className={styles.actions} data-needs-script>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div role="group" aria-label={texts.ways.label(story.title)} className={styles.buttons}>
        {ways.map((way) => (
          <Button
            key={way}
            look={way === "present" ? "primary" : "plain"}
            aria-disabled={story.steps.length === 0}
            onClick={() => story.steps.length > 0 && void start(way)}
          >
            {texts.ways[way]}
          </Button>
        ))}
        <Button
          onClick={() => {
            const name = storyFileName(story, "json");
            saveFile(new Blob([writeStoryFile(story)], { type: "application/json" }), name);
            setSaid(texts.saved(name));
          }}
        >
          {texts.ways.file}
        </Button>
        <Button onClick={() => void copyLink()}>{texts.ways.link}</Button>
      </div>
      {link !== undefined && (
        <input ref={field} readOnly className={styles.field} aria-label={texts.linkLabel} value={link} />
      )}
      <Status className={styles.said}>{said}</Status>
      {running && <running.Way story={story} way={running.way} onEnd={onEnd} />}
    </div>
  );
}
