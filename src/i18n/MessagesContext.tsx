import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Messages } from "./en.ts";
import { first } from "./first.ts";

/** What of the catalogue is here: the texts of the first view always, those of a page below its `MoreMessages`. */
export const MessagesContext = createContext<Partial<Messages>>(first);

/** The texts of the reader's language. What draws with texts of a part stands below a `MoreMessages` that brings it. */
export const useMessages = (): Messages => useContext(MessagesContext) as Messages;

interface MoreMessagesProps {
  readonly parts: Partial<Messages>;
  readonly children: ReactNode;
}

/** Adds parts of the catalogue for what is below. */
export function MoreMessages({ parts, children }: MoreMessagesProps) {
  const known = useContext(MessagesContext);
  const messages = useMemo(() => ({ ...known, ...parts }), [known, parts]);
  return <MessagesContext value={messages}>{children}</MessagesContext>;
}
