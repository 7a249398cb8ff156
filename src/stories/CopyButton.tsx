import { useState } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Button } from "#ui/Button.tsx";
import { Link } from "#ui/Link.tsx";
import { Status } from "#ui/Status.tsx";
import styles from "./Stories.module.css";
import type { Story } from "./story.ts";
import { shelf } from "./storyShelf.ts";
import { useStories } from "./useStories.ts";

/** Makes a story one of the reader's own, to be changed. */
export function CopyButton({ story }: { readonly story: Story }) {
  const { stories: texts } = useMessages();
  const { fault } = useStories();
  const [isCopied, setCopied] = useState(false);
  return (
    <div className={styles.news} data-needs-script>
      <Button
        onClick={() => {
          shelf.add(story);
          setCopied(true);
        }}
      >
        {texts.copyOwn}
      </Button>
      <Status className={styles.said}>
        {isCopied && (
          <>
            {texts.copied(story.title)} {fault && texts.storage[fault]} <Link to="/stories">{texts.add.see}</Link>
          </>
        )}
      </Status>
    </div>
  );
}
