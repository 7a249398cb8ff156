import { type ReactNode, useMemo } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlasContent } from "#state/AtlasContext.ts";
import { CitationsProvider } from "#ui/CitationsContext.tsx";
import { marksOf } from "./marks.ts";
import { withTexts } from "./withTexts.tsx";

const loadCitation = () => withTexts(async () => (await import("./OpenCitation.tsx")).OpenCitation, ["citation"]);

/** Lets every source mark of the atlas say who says so. */
export function AtlasCitations({ children }: { readonly children: ReactNode }) {
  const { atlas, packs } = useAtlasContent();
  const texts = useMessages();
  const citations = useMemo(
    () => ({
      mark: marksOf(atlas, texts),
      load: () => {
        packs.details.ask();
        return loadCitation();
      },
    }),
    [atlas, packs, texts],
  );
  return <CitationsProvider citations={citations}>{children}</CitationsProvider>;
}
