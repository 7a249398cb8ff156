import { byId } from "#core/model/byId.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas } from "#state/hooks.ts";
import { usePack } from "#state/usePack.ts";
import { CitationPopover } from "#ui/CitationPopover.tsx";
import type { OpenCitationProps } from "#ui/citation.ts";
import { citationText } from "./citationText.ts";
import { Disagreements } from "./Disagreements.tsx";
import { Arriving } from "./pages/Arriving.tsx";
import { pathOf } from "./paths.ts";

/** The citation behind a mark that was pressed, and what else disagrees with it. */
export function OpenCitation({ source: id, locator, at, onClose }: OpenCitationProps) {
  const texts = useMessages();
  const { citation, ui } = texts;
  const atlas = useAtlas();
  const details = usePack("details");
  const source = byId(atlas.sources).get(id);
  const number = atlas.citationNumber.get(id);
  if (!source || number === undefined || details.state === "absent" || details.state === "loading") return null;
  const known = details.state === "here" ? { ...source, ...byId(details.tables.sources).get(id) } : source;
  return (
    <CitationPopover
      text={citationText(known, number, locator, texts, { label: citation.page, href: pathOf("sources", id) })}
      labels={{ title: citation.says, close: ui.close, place: citation.place, leaves: ui.leaves }}
      at={at}
      onClose={onClose}
    >
      <Arriving pack={details} what={source.title}>
        {() => <Disagreements source={id} />}
      </Arriving>
    </CitationPopover>
  );
}
