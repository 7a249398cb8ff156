import { useMessages } from "#i18n/MessagesContext.tsx";
import { PageTitle } from "#ui/PageTitle.tsx";
import type { Section } from "./sections.ts";
import { usePageHead } from "./usePageHead.ts";

/** A page that is still to be drawn. */
export function Placeholder({ section }: { readonly section: Section }) {
  const title = useMessages().shell.pages[section];
  usePageHead({ title });
  return <PageTitle>{title}</PageTitle>;
}
