import { type EmbedData, embedDataId } from "#app/live/embedData.ts";
import type { WrittenPage } from "#app/writePage.tsx";
import { escaped, scriptJson, voidElement, withFewWideSigns } from "./markup.ts";
import { oembedLinks } from "./oembed.ts";
import { securityPolicy } from "./securityPolicy.ts";
import { fullAddress, type SiteAddress } from "./siteAddress.ts";

/** An embed with all that its document needs. */
export interface EmbedParts {
  readonly page: WrittenPage;
  /** Its own path in the atlas. */
  readonly path: string;
  /** Path of the same view in the atlas. */
  readonly view: string;
  readonly site: SiteAddress;
  readonly style: string;
  /** Path in the site of its script. */
  readonly script: string;
  readonly data: EmbedData | undefined;
  /** Of the data it was drawn from. */
  readonly version: string;
  /** What runs before anything is drawn. */
  readonly headScript: string;
}

/**
 * The HTML document of an embed: whole without a script, its data in it, and one classic script after them, as neither
 * modules nor fetched data are to be had where a sandbox takes the frame its origin.
 */
export function embedDocument({
  page,
  path,
  view,
  site,
  style,
  script,
  data,
  version,
  headScript,
}: EmbedParts): string {
  const base = site.base.replace(/\/$/, "");
  const document = [
    "<!doctype html>",
    `<html lang="en" dir="ltr"${base === "" ? "" : ` data-base="${escaped(base)}"`}>`,
    "<head>",
    '<meta charset="utf-8"/>',
    voidElement("meta", {
      "http-equiv": "Content-Security-Policy",
      content: securityPolicy([headScript], [style]),
    }),
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    `<title>${escaped(page.title)}</title>`,
    voidElement("meta", { name: "description", content: page.description }),
    voidElement("meta", { name: "robots", content: "noindex" }),
    voidElement("link", { rel: "canonical", href: fullAddress(site, view) }),
    ...oembedLinks(path, page.title, site),
    voidElement("base", { target: "_blank" }),
    voidElement("meta", { name: "color-scheme", content: "light dark" }),
    voidElement("link", { rel: "icon", href: `${site.base}icon.svg`, type: "image/svg+xml" }),
    `<script>${headScript}</script>`,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    `<div id="root">${page.html}</div>`,
    ...(data ? [`<script type="application/json" id="${embedDataId}">${scriptJson(data)}</script>`] : []),
    `<script src="${escaped(site.base + script)}"${data ? "" : ` data-version="${version}"`}></script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
  return withFewWideSigns(document);
}
