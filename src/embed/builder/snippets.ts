/** What a snippet is written for. */
export interface Embedded {
  /** Address of the atlas, without a slash at its end. */
  readonly atlas: string;
  /** The view, as the part of its address after /embed/. */
  readonly view: string;
  /** Query string of the embed with its `?`, or nothing. */
  readonly query: string;
  /** What it shows, in a sentence. */
  readonly title: string;
  /** Width of the frame in px, where its place is not narrower. */
  readonly width: number;
  /** Its height in px. */
  readonly height: number;
  /** Address of the same view in the atlas. */
  readonly page: string;
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** Address of the embed itself. */
const embedAddress = ({ atlas, view, query }: Embedded): string => `${atlas}/embed/${view}${query}`;

/** The link that says what a frame shows, and leads there where frames are not shown: in a feed, in print. */
const caption = ({ page, title }: Embedded): string => `<a href="${escaped(page)}">${escaped(title)}</a>`;

const frame = (embedded: Embedded, more: string): string => `<figure style="margin:0">
  <iframe${more} src="${escaped(embedAddress(embedded))}"
    title="${escaped(embedded.title)}" loading="lazy" width="${embedded.width}" height="${embedded.height}"
    style="border:0;width:100%" allow="clipboard-write; fullscreen" allowfullscreen></iframe>
  <figcaption>${caption(embedded)}</figcaption>
</figure>`;

const library = ({ atlas }: Embedded): string => `<script src="${escaped(atlas)}/embed.js" async></script>`;

/** A frame of one height: works wherever HTML does. */
export const frameSnippet = (embedded: Embedded): string => frame(embedded, "");

/** A frame that takes the height its view asks for. */
export const scriptSnippet = (embedded: Embedded): string =>
  `${frame(embedded, " data-opd-atlas")}\n${library(embedded)}`;

/** An element of its own name, which makes that frame. */
export const elementSnippet = (embedded: Embedded): string => {
  const query = embedded.query.replace(/^\?/, "");
  const asked = query === "" ? "" : ` query="${escaped(query)}"`;
  return `<opd-atlas view="${escaped(embedded.view)}"${asked} height="${embedded.height}"
  title="${escaped(embedded.title)}">
  ${caption(embedded)}
</opd-atlas>
${library(embedded)}`;
};
