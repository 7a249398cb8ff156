import { followEmbedLinks } from "#embed/followEmbedLinks.ts";
import { identityOf } from "#embed/hostMessage.ts";
import { sayHeight } from "#embed/sayHeight.ts";
import { embed as texts } from "#i18n/en/embed.ts";
import { sayBelow } from "./sayBelow.ts";

interface EmbedWays {
  readonly base: string;
  readonly path: string;
  /** Shows another state of the embed, where it has others. */
  readonly go?: (href: string) => void;
}

/** Lets an embed live in its host: its links leave, its height is told. */
export function hostEmbed(page: Window & typeof globalThis, { base, path, go }: EmbedWays): void {
  const { document } = page;
  const say = (address: string): void => sayBelow(document, texts.noLeaving(address));
  followEmbedLinks(page, { base, path, say, secret: identityOf(page.location).secret, ...(go && { go }) });
  sayHeight(page, (search) => go?.(path + search));
  const { dataset } = document.documentElement;
  delete dataset.query;
  dataset.live = "";
}
