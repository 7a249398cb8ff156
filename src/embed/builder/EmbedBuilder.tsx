import { useContext, useState } from "react";
import { plainEmbed, writeEmbed } from "#core/model/embedOptions.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { BaseContext } from "#ui/Link.tsx";
import { type BuilderChoice, BuilderChoices, frameSizes } from "./BuilderChoices.tsx";
import { builtEmbed, type ViewAddress } from "./builtEmbed.ts";
import styles from "./EmbedBuilder.module.css";
import { Snippet } from "./Snippet.tsx";
import { elementSnippet, frameSnippet, scriptSnippet } from "./snippets.ts";
import { ToolSteps } from "./ToolSteps.tsx";
import { useAtlasAddress } from "./useAtlasAddress.ts";

interface EmbedBuilderProps extends ViewAddress {
  /** What the view shows, in a sentence: the title of its frame. */
  readonly title: string;
}

/** Builds the embed of a view: its looks and size chosen, shown at that size, as code and as steps for a tool. */
export function EmbedBuilder({ path, query, title }: EmbedBuilderProps) {
  const { code, builder } = useMessages().embedding;
  const atlas = useAtlasAddress();
  const base = useContext(BaseContext);
  const [choice, setChoice] = useState<BuilderChoice>({ options: plainEmbed, ...frameSizes[0] });
  const built = builtEmbed({ path, query }, choice.options);
  if (!built) return <p>{builder.nothing}</p>;
  const { width, height, options } = choice;
  // The atlas shows the newest data, and says of a link with a version what changed since.
  const pageQuery = writeEmbed({ ...plainEmbed, version: options.version }, query);
  const embedded = { ...built, atlas, title, width, height, page: `${atlas}${path}${pageQuery}` };
  const shown = `${base}/embed/${built.view}${built.query}`;
  const snippets = [
    { name: code.frame, note: code.frameNote, text: frameSnippet(embedded) },
    { name: code.script, note: code.scriptNote, text: scriptSnippet(embedded) },
    { name: code.element, note: code.elementNote, text: elementSnippet(embedded) },
    { name: code.oembed, note: code.oembedNote, text: embedded.page },
  ];
  return (
    <div className={styles.builder}>
      <BuilderChoices choice={choice} onChoose={setChoice} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <section tabIndex={0} aria-label={builder.preview(title)} className={styles.preview} data-needs-script>
        <iframe key={shown} src={shown} title={builder.preview(title)} width={width} height={height} loading="lazy" />
      </section>
      {snippets.map((snippet) => (
        <Snippet key={snippet.name} {...snippet} />
      ))}
      <ToolSteps />
    </div>
  );
}
