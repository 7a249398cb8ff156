import { useEffect, useState } from "react";
import { FileChooser } from "#export/dialog/FileChooser.tsx";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useGo } from "#state/hooks.ts";
import { Button } from "#ui/Button.tsx";
import type { ReopenedFileProps } from "#ui/ExportsContext.tsx";
import { FootBar } from "#ui/FootBar.tsx";
import { Modal } from "#ui/Modal.tsx";
import { Status } from "#ui/Status.tsx";
import { faultWords } from "./faultWords.ts";
import type { OpenedStory } from "./openedStory.ts";
import { isFault, type StoryFault } from "./readStory.ts";
import { shelf } from "./storyShelf.ts";

interface ReopenedStoryProps extends ReopenedFileProps {
  readonly read: OpenedStory | StoryFault;
}

/** A story file that the reader brought back: goes to the story, beside their own, or says why the file opens none. */
export function ReopenedStory({ file, read, onFile, onClose }: ReopenedStoryProps) {
  const { stories: texts, exports, ui } = useMessages();
  const go = useGo();
  const [isUndone, setUndone] = useState(false);
  const id = isFault(read) ? undefined : read.id;
  useEffect(() => {
    if (id !== undefined) go(`/stories#story-${id}`);
  }, [id, go]);
  if (isFault(read))
    return (
      <Modal title={texts.failedTitle} closeLabel={ui.close} onClose={onClose} look="centre">
        <p>{faultWords(read, file.name, texts)}</p>
        <p>
          <FileChooser label={exports.reopen.again} onFile={onFile} />
        </p>
      </Modal>
    );
  const title = read.title === "" ? texts.untitled : read.title;
  return (
    <FootBar label={texts.openFile}>
      <Status>{isUndone ? texts.removed(title) : (read.isNew ? texts.copied : texts.known)(title)}</Status>
      {read.isNew && !isUndone && (
        <Button
          onClick={() => {
            shelf.remove(read.id);
            setUndone(true);
          }}
        >
          {texts.undo}
        </Button>
      )}
      <Button look="quiet" onClick={onClose}>
        {ui.close}
      </Button>
    </FootBar>
  );
}
