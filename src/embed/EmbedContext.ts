import { createContext, useContext } from "react";
import { type EmbedOptions, plainEmbed } from "#core/model/embedOptions.ts";

/** What the address of the embed says beside its filter; nothing where it is written without a browser. */
export const EmbedContext = createContext<EmbedOptions | undefined>(undefined);

export const useEmbed = (): EmbedOptions => useContext(EmbedContext) ?? plainEmbed;

/** Whether the embed answers: not where it is only written. */
export const useIsLive = (): boolean => useContext(EmbedContext) !== undefined;
