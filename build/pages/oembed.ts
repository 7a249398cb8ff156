import { embedOf } from "#core/model/embedAddress.ts";
import { escaped, voidElement } from "./markup.ts";
import { fullAddress, type SiteAddress } from "./siteAddress.ts";

/** Size of the frame that a page offers, in px: a static file cannot answer for the size that was asked for. */
const size = { width: 600, height: 450 } as const;

/** The picture that stands for a page. */
export interface Thumbnail {
  /** Path in the site. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** Path in the site of the description of a page for those who embed it. */
export const oembedPath = (path: string): string =>
  `${path === "/" ? "" : path.slice(1)}/oembed.json`.replace(/^\//, "");

/** The links in the head of a page by which others find how to embed it. */
export function oembedLinks(path: string, title: string, site: SiteAddress): readonly string[] {
  const embed = embedOf(path);
  return [
    voidElement("link", {
      rel: "alternate",
      type: "application/json+oembed",
      href: fullAddress(site, oembedPath(path)),
      title,
    }),
    ...(embed === undefined || path.startsWith("/embed/")
      ? []
      : [
          voidElement("link", {
            rel: "iframely",
            type: "text/html",
            href: fullAddress(site, embed),
            media: `(aspect-ratio: ${size.width}/${size.height})`,
          }),
        ]),
  ];
}

/** The frame that shows an embed, for pages that run no script of ours. */
const frameHtml = (address: string, title: string): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${size.width}" height="${size.height}" ` +
  'style="border:0;width:100%" loading="lazy" allowfullscreen></iframe>';

/**
 * What a page says of itself to those who embed it, by the oEmbed specification 1.0: a frame with its view, or a link with
 * its picture where there is no view to embed.
 */
export function oembedJson(path: string, title: string, site: SiteAddress, thumbnail: Thumbnail | undefined): object {
  const embed = embedOf(path);
  return {
    type: embed === undefined ? "link" : "rich",
    version: "1.0",
    title,
    provider_name: "Open Data Partnerships Atlas",
    provider_url: fullAddress(site, "/"),
    cache_age: 86400,
    ...(thumbnail && {
      thumbnail_url: fullAddress(site, thumbnail.path),
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
    ...(embed !== undefined && { html: frameHtml(fullAddress(site, embed), title), ...size }),
  };
}
