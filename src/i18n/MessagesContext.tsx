import { createContext, useContext } from "react";
import { en, type Messages } from "./en.ts";

export const MessagesContext = createContext<Messages>(en);

/** The texts of the reader's language. */
export const useMessages = (): Messages => useContext(MessagesContext);
