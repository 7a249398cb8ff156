import { type ReactNode, useMemo } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas } from "#state/hooks.ts";
import { CitationsProvider } from "#ui/CitationsContext.tsx";
import { citationsOfAtlas } from "./citations.ts";
import { Disagreements } from "./Disagreements.tsx";

const disagreements = (source: string) => <Disagreements source={source} />;

/** Lets every source mark of the atlas say who says so. */
export function AtlasCitations({ children }: { readonly children: ReactNode }) {
  const atlas = useAtlas();
  const texts = useMessages();
  const citations = useMemo(() => citationsOfAtlas(atlas, texts, disagreements), [atlas, texts]);
  return <CitationsProvider citations={citations}>{children}</CitationsProvider>;
}
