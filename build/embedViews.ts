/** The views that stand in other sites, as the first part of their address after /embed. */
export const embedViews = ["map", "timeline", "programmes", "country"] as const;
export type EmbedView = (typeof embedViews)[number];

/** What an embed's page is drawn with. */
export interface EmbedScript {
  /** Path in the site of its script. */
  readonly path: string;
  readonly style: string;
}
