import { createContext, use, useEffect } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";

export interface PageHead {
  /** The page's own title; the atlas's is added. Without one the page is the start page. */
  readonly title?: string | undefined;
  readonly description?: string | undefined;
}

/** What the head of a page says, once the page is written. */
export interface WrittenHead {
  /** The page's own name. */
  name?: string;
  title?: string;
  description?: string;
}

/** Where the head of a page is put down while it is rendered to a string. */
export const HeadContext = createContext<WrittenHead | undefined>(undefined);

/** Gives the document the title and the description of its page. */
export function usePageHead({ title, description }: PageHead): void {
  const { shell } = useMessages();
  const note = use(HeadContext);
  const head = {
    title: title === undefined ? shell.title : shell.pageTitle(title),
    description: description ?? shell.description,
  };
  if (note) Object.assign(note, head, { name: title ?? shell.title });
  useEffect(() => {
    document.title = head.title;
    document.querySelector('meta[name="description"]')?.setAttribute("content", head.description);
  }, [head.title, head.description]);
}
