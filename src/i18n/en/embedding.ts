/** Texts of the page about embedding. Code stands in them as it is written. */
export const embedding = {
  title: "Embedding",
  description:
    "Put a map, a timeline, the programmes or a country of the atlas into a page, an article or a deck: ready code, addresses, options, heights, and what each tool can do.",
  lead: "Every view of the atlas can stand in another page, with its filters, its legend and its sources. It fits the frame it gets, from 320 by 300 pixels to a full screen, and needs nothing of the page around it.",
  contents: "On this page",
  code: {
    title: "Code to copy",
    frame: "A frame",
    frameNote: "Works wherever HTML does; its height is the one you write.",
    script: "A frame that finds its height",
    scriptNote: "One script of under 2 kB for all frames of a page. It sets nothing but their height.",
    element: "An element",
    elementNote: "The same script brings it. Change its view or query, and the frame follows.",
    oembed: "By address",
    oembedNote:
      "Every page of the atlas describes itself by oEmbed 1.0: a tool that knows how takes the address of the page alone, and finds a frame of 600 by 450 and a picture.",
    sample: "Where the Partnership for Open Data worked",
  },
  builder: {
    address: "Address of the view, as you see it in the atlas",
    wrong:
      "That is no address of a view that can be embedded: paste one of a map, a timeline, the programmes, a country, a theme, an organisation or a partnership.",
    nothing: "This page has no view to embed.",
    title: "A view of the Open Data Partnerships Atlas",
    size: "Size",
    sizes: (width: number, height: number) => `${width} × ${height}`,
    theme: "Appearance",
    themes: { auto: "As the reader's system", light: "Light", dark: "Dark", contrast: "Strong contrast" },
    data: "Data",
    newest: "The newest, as they come",
    asNow: (version: string) => `As now (${version})`,
    newestMeans: "The view shows new data as soon as they are published.",
    asNowMeans: (version: string) =>
      `The view goes on drawing data ${version}, whatever is published later; its foot then says how many values changed since, and leads to the list.`,
    show: "Show",
    parts: { title: "Title", legend: "Legend", filters: "Menus", list: "List, where it is wide" },
    lock: "Lock: the reader chooses nothing else",
    preview: (title: string) => `Preview: ${title}`,
    copy: "Copy",
    copyOf: (name: string) => `Copy: ${name}`,
    copied: "Copied.",
    selected: "Selected: copy it with the keys of your system.",
  },
  tools: {
    title: "Step by step",
    list: [
      {
        name: "PowerPoint",
        steps: [
          "PowerPoint shows no frame of a web page on a slide. Put a picture or native shapes of the view there instead.",
          "Select the picture, choose Insert, Link, and paste the address of the view: a click on it opens the live view in a browser.",
        ],
      },
      {
        name: "Google Slides",
        steps: [
          "Google Slides takes no frame either: insert a picture of the view by Insert, Image.",
          "Select it, choose Insert, Link, and paste the address of the view.",
        ],
      },
      {
        name: "Keynote",
        steps: [
          "Keynote shows no web page on a slide: drag a picture of the view onto it.",
          "Select it, choose Format, Add Link, Webpage, and paste the address of the view.",
        ],
      },
      {
        name: "reveal.js",
        steps: [
          "Paste the code of the frame into a section of your deck.",
          "The arrow keys stay the deck's until you click into the frame.",
          "For a slide that is the view alone, write the embed's address as data-background-iframe of the section, with data-background-interactive.",
        ],
      },
      {
        name: "WordPress",
        steps: [
          "Paste the address of the page of the atlas on a line of its own: WordPress finds the frame by oEmbed, and its height.",
          "An address with a query shows the view of its path as it is by default: for a view with filters use a Custom HTML block and the code of the frame.",
        ],
      },
      {
        name: "Notion",
        steps: [
          "Type /embed, paste the address of the embed itself, which has /embed/ in it, and press Embed link.",
          "Drag the edges of the block: the view fits the size you give it.",
        ],
      },
    ],
  },
  views: {
    title: "Views",
    caption: "Addresses of the views that can be embedded",
    address: "Address",
    shows: "Shows",
    rows: [
      {
        address: "/embed/map",
        shows: "The map by any measure, with its legend; with tab=table the same rows as a table",
      },
      { address: "/embed/timeline", shows: "The timeline, one lane a partnership; a list of years where it is narrow" },
      {
        address: "/embed/programmes",
        shows: "The partnerships and programmes as cards, or as a list where the frame is low",
      },
      { address: "/embed/country/BFA", shows: "What a country joined, and where it lies; by its ISO code" },
    ],
    note: "Every filter of the atlas works: choose what you want to see, and copy what stands after the question mark of the address.",
  },
  options: {
    title: "Options",
    caption: "Options of an embed's address",
    key: "Option",
    means: "Means",
    rows: [
      { key: "theme=light, dark, auto, contrast", means: "Appearance; as the reader's system unless said" },
      {
        key: "hide=title~legend~filters~list",
        means: "Parts to leave out. Who made it, as of when, and the way to the table always stay.",
      },
      {
        key: "lock=measure~asof",
        means: "What the reader cannot change, by the key of the address; lock=all locks every filter",
      },
      { key: "lang=en", means: "Language; English where it does not know the one asked for" },
      {
        key: "v=1.0.0",
        means:
          "A version of the data, which the view then draws for ever; the newest unless said. A version that is not kept is named in the foot.",
      },
    ],
  },
  pinned: {
    title: "Live or pinned data",
    paragraphs: [
      "A view shows the newest data, and so may change after you put it into your page. With v= and a version it is pinned: the same countries, cards and dates, drawn from that version for ever.",
      "Where newer data exist, the foot of a pinned view says how many values changed since, and leads to the list of them. Its links into the atlas carry the version along; the atlas itself shows the newest data, and says what changed.",
      "The page Data has every version as a file.",
    ],
  },
  heights: {
    title: "Height and messages",
    paragraphs: [
      "An embed tells the window around it the height at which its view is at its best: as it is loaded, as its width or content changes, and as it comes into view. It never says 0, and never asks for more than 10,000 pixels.",
      "It speaks the words of WordPress, pym.js, AMP and Medium, and its own. Who does not listen loses nothing: what does not fit is on a next page inside the frame, and the wheel stays with the page around it.",
      "A page may ask for the height again, or for another view of the same kind. Messages of any other form, or from any other window, are ignored.",
    ],
    forms: [
      '{ source: "opd-atlas", version: 1, type: "height", height: 363 }',
      '{ target: "opd-atlas", type: "ask" }',
      '{ target: "opd-atlas", type: "set", query: "?layer=ogp&asof=2015" }',
    ],
    formsLabel: "What it says, and the two things it hears",
  },
  policy: {
    title: "What a page must allow",
    paragraphs: [
      'Nothing. It works in a frame with sandbox="allow-scripts" alone: without storage, without an origin, without windows of its own. Where the frame may not open links, it shows their address as text.',
      'To let links open and views be shared, write sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox". A page with a Content-Security-Policy names the atlas under frame-src, and under script-src for the script.',
      "The embed sets no cookie, asks no other host for anything, and takes no key unless the focus is in it.",
    ],
  },
};
