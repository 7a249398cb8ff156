import { type ComponentType, use, useId, useState } from "react";
import { type SlideSize, slideSizes } from "#core/layout/slide/slideSize.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import type { OpenExportsProps } from "#ui/ExportsContext.tsx";
import { BaseContext } from "#ui/Link.tsx";
import { Modal } from "#ui/Modal.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { TabPanel, Tabs } from "#ui/Tabs.tsx";
import type { ExportedView } from "../exportedView.ts";
import { CiteGroup } from "./CiteGroup.tsx";
import { DataGroup } from "./DataGroup.tsx";
import { EmbedPanel, type LoadEmbedBuilder } from "./EmbedPanel.tsx";
import { FileButtons } from "./FileButtons.tsx";
import { FileChooser } from "./FileChooser.tsx";
import { Group } from "./Group.tsx";
import { JobStatus } from "./JobStatus.tsx";
import { LinkGroup } from "./LinkGroup.tsx";
import { PicturePanel } from "./PicturePanel.tsx";
import type { PictureLook } from "./pictureLook.ts";
import { SlidePanel } from "./SlidePanel.tsx";
import { SlidePicture } from "./SlidePicture.tsx";
import styles from "./UseInSlides.module.css";
import { useExportedView } from "./useExportedView.ts";
import { type JobControl, useJob } from "./useJob.ts";

interface AddToStoryProps {
  readonly view: ExportedView;
  readonly say: (words: string) => void;
  readonly onLeave: () => void;
}

interface UseInSlidesProps extends OpenExportsProps {
  /** Saves the view for later, beside others. */
  readonly AddToStory: ComponentType<AddToStoryProps>;
  readonly loadEmbedBuilder: LoadEmbedBuilder;
}

const tabs = ["slide", "picture", "data", "embed", "cite"] as const;

interface WaysProps extends Omit<UseInSlidesProps, "kind" | "id"> {
  readonly view: ExportedView;
  readonly control: JobControl;
}

/** The slide as it will be, and the ways to take it away, by what they are for. */
function Ways({ view, control, onClose, onFile, onPresent, AddToStory, loadEmbedBuilder }: WaysProps) {
  const { exports: texts } = useMessages();
  const prefix = useId();
  const [tab, setTab] = useState<(typeof tabs)[number]>("slide");
  const [look, setLook] = useState<PictureLook>({ theme: "light", transparent: false });
  const [size, setSize] = useState<SlideSize>(slideSizes.wide);
  const panel = { prefix, current: tab };
  const shared = { view, control };
  return (
    <div className={styles.take} data-tab={tab}>
      <Tabs
        label={texts.tabs.label}
        prefix={prefix}
        tabs={tabs.map((id) => ({ id, label: texts.tabs[id] }))}
        current={tab}
        onChoose={setTab}
      />
      <div className={styles.shown}>
        <SlidePicture view={view} size={tab === "picture" ? size : slideSizes.wide} look={look} />
        <p className={styles.what}>{[view.headline, ...view.filtersInWords, view.asOfWords].join(". ")}.</p>
      </div>
      <div className={styles.panels}>
        <TabPanel {...panel} id="slide">
          <SlidePanel {...shared} look={look} onPresent={onPresent}>
            <AddToStory view={view} say={control.say} onLeave={onClose} />
          </SlidePanel>
        </TabPanel>
        <TabPanel {...panel} id="picture">
          <PicturePanel {...shared} look={look} onLook={setLook} size={size} onSize={setSize} />
        </TabPanel>
        <TabPanel {...panel} id="data">
          <DataGroup {...shared} />
          <Group title={texts.groups.offline} note={texts.notes.offline}>
            <FileButtons {...shared} files={["offline"]} />
          </Group>
        </TabPanel>
        <TabPanel {...panel} id="embed">
          {tab === "embed" && <EmbedPanel view={view} load={loadEmbedBuilder} />}
        </TabPanel>
        <TabPanel {...panel} id="cite">
          <CiteGroup {...shared} />
          <LinkGroup {...shared} />
          <Group title={texts.groups.reopen} note={texts.notes.reopen}>
            <div className={styles.buttons}>
              <FileChooser label={texts.reopen.choose} onFile={onFile} />
            </div>
          </Group>
        </TabPanel>
      </div>
      <JobStatus {...control} />
    </div>
  );
}

/** Everything a view can be taken away as, what is likely one press away; and the way back from a file to its view. */
export function UseInSlides({ kind, id, ...ways }: UseInSlidesProps) {
  const { exports: texts, ui } = useMessages();
  const view = useExportedView(kind, id, use(BaseContext));
  const control = useJob();
  return (
    <Modal title={texts.title} closeLabel={ui.close} onClose={ways.onClose} look="centre">
      {view ? (
        <Ways {...ways} view={view} control={control} />
      ) : (
        <div className={styles.take}>
          <Skeleton label={texts.loading} lines={8} />
        </div>
      )}
    </Modal>
  );
}
