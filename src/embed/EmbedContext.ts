import { createContext, useContext } from "react";
import { type EmbedOptions, plainEmbed } from "#core/model/embedOptions.ts";

/** What the address of the embed says beside its filter; a plain one where it is written without a browser. */
export const EmbedContext = createContext<EmbedOptions>(plainEmbed);

export const useEmbed = (): EmbedOptions => useContext(EmbedContext);
