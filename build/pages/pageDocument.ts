import type { WrittenPage } from "#app/writePage.tsx";
import { withoutScript } from "#i18n/en/withoutScript.ts";
import { headScript, holdScript, keepScript, keptEnd, startScript } from "./inlineScripts.ts";
import { mapFirst } from "./mapFirst.ts";
import { escaped, scriptJson, voidElement, withFewWideSigns } from "./markup.ts";
import { oembedLinks } from "./oembed.ts";
import type { StyleSheet } from "./pageStyles.ts";
import { securityPolicy } from "./securityPolicy.ts";
import { fullAddress, type SiteAddress } from "./siteAddress.ts";

/** A page with all that its document needs beside what stands in the root. */
export interface DocumentParts {
  readonly page: WrittenPage;
  /** Its own path in the atlas. */
  readonly path: string;
  readonly site: SiteAddress;
  readonly styles: readonly StyleSheet[];
  /** Addresses of the script and of all it will need, the script first. */
  readonly ahead: readonly string[];
  /** Path in the site of the picture that stands for the page where it is linked to, where there is one. */
  readonly picture?: string | undefined;
  /** What the page is about, as schema.org describes it. */
  readonly structured: readonly object[];
  /** Whether the script draws the page anew: it stands at addresses that only the browser knows. */
  readonly isShell?: boolean;
}

const siteName = "Open Data Partnerships Atlas";

/** What those who link to the page show of it. */
function previewTags({ page, path, site, picture }: DocumentParts): readonly string[] {
  const { title, description } = page;
  const url = fullAddress(site, path);
  const property = (name: string, content: string) => voidElement("meta", { property: name, content });
  return [
    voidElement("link", { rel: "canonical", href: url }),
    property("og:type", "website"),
    property("og:site_name", siteName),
    property("og:title", title),
    property("og:description", description),
    property("og:url", url),
    property("og:locale", "en_GB"),
    ...(picture === undefined
      ? []
      : [
          property("og:image", fullAddress(site, picture)),
          property("og:image:width", "1200"),
          property("og:image:height", "630"),
          property("og:image:alt", description),
          voidElement("meta", { name: "twitter:card", content: "summary_large_image" }),
          voidElement("meta", { name: "twitter:title", content: title }),
          voidElement("meta", { name: "twitter:description", content: description }),
          voidElement("meta", { name: "twitter:image", content: fullAddress(site, picture) }),
          voidElement("meta", { name: "twitter:image:alt", content: description }),
        ]),
  ];
}

/** Colours of the browser's own parts, and what a device shows for the atlas. */
function deviceTags({ base }: SiteAddress): readonly string[] {
  return [
    voidElement("meta", { name: "color-scheme", content: "light dark" }),
    voidElement("meta", { name: "theme-color", content: "#fbfaf7", media: "(prefers-color-scheme: light)" }),
    voidElement("meta", { name: "theme-color", content: "#14171a", media: "(prefers-color-scheme: dark)" }),
    voidElement("link", { rel: "icon", href: `${base}icon.svg`, type: "image/svg+xml" }),
    voidElement("link", { rel: "icon", href: `${base}icon-32.png`, type: "image/png", sizes: "32x32" }),
    voidElement("link", { rel: "apple-touch-icon", href: `${base}icon-180.png` }),
    voidElement("link", { rel: "manifest", href: `${base}manifest.webmanifest` }),
  ];
}

/**
 * The HTML document of a page: whole without a script, painted with the styles it holds, and only then taken over.
 *
 * The style sheets it holds are linked too, at its end, but not fetched: so that no script asks for them again.
 */
export function pageDocument(parts: DocumentParts): string {
  const { page, path, site, styles, ahead, structured, isShell = false } = parts;
  const style = styles.map(({ text }) => text).join("\n");
  const first = mapFirst(page.html, style);
  const early = first ? `${headScript};${holdScript}` : headScript;
  const policy = securityPolicy(
    [early, ...(first ? [keepScript] : []), startScript],
    first ? [first.style, style] : [style],
  );
  const root = `<div id="root" ${isShell ? "data-shell" : `data-written="${page.parts.join(" ")}"`} data-ahead="${ahead.join(" ")}">`;
  const document = [
    "<!doctype html>",
    '<html lang="en" dir="ltr">',
    "<head>",
    '<meta charset="utf-8"/>',
    voidElement("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    `<title>${escaped(page.title)}</title>`,
    voidElement("meta", { name: "description", content: page.description }),
    ...(isShell ? [voidElement("meta", { name: "robots", content: "noindex" })] : previewTags(parts)),
    ...(isShell ? [] : oembedLinks(path, page.title, site)),
    ...deviceTags(site),
    `<script>${early}</script>`,
    `<style>${first?.style ?? style}</style>`,
    "</head>",
    "<body>",
    `<p class="notice-script" data-without-script>${escaped(withoutScript)}</p>`,
    `${root}${first?.html ?? page.html}</div>${first ? keptEnd : ""}`,
    ...styles.map(({ path }) => voidElement("link", { rel: "stylesheet", href: site.base + path, disabled: true })),
    `<script>${startScript}</script>`,
    ...structured.map((thing) => `<script type="application/ld+json">${scriptJson(thing)}</script>`),
    "</body>",
    "</html>",
    "",
  ].join("\n");
  return withFewWideSigns(document);
}
