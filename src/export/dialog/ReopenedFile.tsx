import { useEffect, useState } from "react";
import { vocabularyOf } from "#core/model/filterUrl/vocabulary.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useGo } from "#state/hooks.ts";
import { Button } from "#ui/Button.tsx";
import type { ReopenedFileProps } from "#ui/ExportsContext.tsx";
import { FootBar } from "#ui/FootBar.tsx";
import { Modal } from "#ui/Modal.tsx";
import { Status } from "#ui/Status.tsx";
import type { CarriedView } from "../carried/carriedView.ts";
import type { CarriedFault } from "../carried/fault.ts";
import { pathInAtlas } from "../carried/pathInAtlas.ts";
import { readCarried } from "../carried/readCarried.ts";
import { FileChooser } from "./FileChooser.tsx";

const isPath = (found: `/${string}` | CarriedFault): found is `/${string}` => found.startsWith("/");

interface Read {
  readonly file: File;
  readonly found: CarriedView | CarriedFault;
}

/** A file that the reader brought back: opens the view it was made from, and says so, or says why it opens none. */
export function ReopenedFile({ file, onFile, onClose }: ReopenedFileProps) {
  const { exports, ui } = useMessages();
  const atlas = useAtlas();
  const go = useGo();
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    let isWanted = true;
    const opened = async (): Promise<CarriedView | CarriedFault> => {
      const carried = readCarried(new Uint8Array(await file.arrayBuffer()));
      if (typeof carried === "string" || !isWanted) return carried;
      const path = pathInAtlas(carried, vocabularyOf(atlas));
      if (!isPath(path)) return path;
      go(path);
      return carried;
    };
    opened()
      .catch((): CarriedFault => "broken")
      .then((found) => isWanted && setRead({ file, found }));
    return () => {
      isWanted = false;
    };
  }, [file, atlas, go]);
  const texts = exports.reopen;
  const { name } = file;
  const found = read?.file === file ? read.found : undefined;
  if (typeof found === "string")
    return (
      <Modal title={texts.failedTitle} closeLabel={ui.close} onClose={onClose} look="centre">
        <p>{texts.faults[found](name)}</p>
        <p>
          <FileChooser label={texts.again} onFile={onFile} />
        </p>
      </Modal>
    );
  const isOther = found !== undefined && found.dataVersion !== atlas.version;
  return (
    <FootBar label={exports.groups.reopen} hidden={found === undefined}>
      <Status>
        {found && texts.opened(name)} {isOther && texts.otherVersion(found.dataVersion, atlas.version)}
      </Status>
      <Button look="quiet" onClick={onClose}>
        {ui.close}
      </Button>
    </FootBar>
  );
}
