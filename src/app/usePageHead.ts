import { createContext, use, useEffect } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";

export interface PageHead {
  /** The page's own title; the atlas's is added. Without one the page is the start page. */
  readonly title?: string | undefined;
  readonly description?: string | undefined;
}

/** Where the head of a page is put down while it is rendered to a string. */
export const HeadContext = createContext<{ head?: { title: string; description: string } } | undefined>(undefined);

/** Gives the document the title and the description of its page. */
export function usePageHead({ title, description }: PageHead): void {
  const { shell } = useMessages();
  const note = use(HeadContext);
  const head = {
    title: title === undefined ? shell.title : shell.pageTitle(title),
    description: description ?? shell.description,
  };
  if (note) note.head = head;
  useEffect(() => {
    document.title = head.title;
    document.querySelector('meta[name="description"]')?.setAttribute("content", head.description);
  }, [head.title, head.description]);
}
