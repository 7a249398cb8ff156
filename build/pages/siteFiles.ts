import { escaped } from "./markup.ts";
import { fullAddress, type SiteAddress } from "./siteAddress.ts";

/** The list of all pages for search engines. */
export function sitemap(paths: readonly string[], site: SiteAddress, changed: string): string {
  const urls = paths.map(
    (path) => `<url><loc>${escaped(fullAddress(site, path))}</loc><lastmod>${changed}</lastmod></url>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    "</urlset>",
    "",
  ].join("\n");
}

export const robots = (site: SiteAddress): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${fullAddress(site, "/sitemap.xml")}\n`;

/**
 * The headers each file should be served with, as Netlify and Cloudflare Pages read them from `_headers`: what has its
 * hash in its name for ever, all else asked for again; pages may be framed where they are embeds.
 */
export function headers({ base }: SiteAddress): string {
  const rules: readonly (readonly [path: string, headers: readonly string[]])[] = [
    ["*", ["X-Content-Type-Options: nosniff", "Referrer-Policy: strict-origin-when-cross-origin"]],
    ["assets/*", ["Cache-Control: public, max-age=31536000, immutable", "Access-Control-Allow-Origin: *"]],
    ["data/*", ["Cache-Control: public, max-age=3600", "Access-Control-Allow-Origin: *"]],
    ["embed/*", ["Content-Security-Policy: frame-ancestors *", "Access-Control-Allow-Origin: *"]],
    ["previews/*", ["Cache-Control: public, max-age=86400"]],
    ["sw.js", ["Cache-Control: no-cache"]],
  ];
  return rules.map(([path, lines]) => [base + path, ...lines.map((line) => `  ${line}`), ""].join("\n")).join("\n");
}
