import { namesThatFit } from "#core/layout/slide/namesThatFit.ts";
import { layoutFrame, previewSize, smallText } from "#core/layout/slide/previewFrame.ts";
import { dateWords } from "#i18n/dateWords.ts";
import type { PreviewScene } from "./previewContent.ts";
import type { PreviewView } from "./previewView.ts";
import { TextLines } from "./TextLines.tsx";

interface PreviewPictureProps {
  readonly scene: PreviewScene;
  readonly view: PreviewView;
}

const nameSize = 26;

/** A picture of a page: its headline, what it shows, and at its foot who says so, as of when, and whose it is. */
export function PreviewPicture({ scene: { atlas, messages }, view }: PreviewPictureProps) {
  const { preview, shell, dates } = messages;
  const { headline, note, body, rule, foot } = layoutFrame(view.headline, view.note);
  const { width, height } = previewSize;
  const date = dateWords(atlas.created, dates);
  const small = { face: "sans", size: smallText, anchor: "start" } as const;
  const sources = namesThatFit(view.publishers, preview.sources, small, foot.width);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={view.headline}
      fontFamily="Source Sans 3"
    >
      <rect width={width} height={height} fill="var(--paper)" />
      {view.body(body)}
      <TextLines lines={headline} />
      <TextLines lines={note} fill="var(--ink2)" />
      <path d={`M${rule.x} ${rule.y}h${rule.width}`} stroke="var(--ink)" strokeWidth={1.5} />
      <TextLines lines={[{ ...small, text: sources, x: foot.x, y: foot.sources }]} fill="var(--ink2)" />
      <TextLines
        lines={[{ face: "serif", size: nameSize, text: shell.title, x: foot.x, y: foot.last, anchor: "start" }]}
      />
      <TextLines
        lines={[
          {
            ...small,
            text: (view.hasMap ? preview.dataAndBorders : preview.data)(date),
            x: foot.x + foot.width,
            y: foot.last,
            anchor: "end",
          },
        ]}
        fill="var(--ink2)"
      />
    </svg>
  );
}
