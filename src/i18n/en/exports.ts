import { plural } from "../plural.ts";
import { cite } from "./exports/cite.ts";
import { columns } from "./exports/columns.ts";
import { kinds, status, workbook } from "./exports/rows.ts";

const rows = (count: number): string => `${count} ${plural(count, "row", "rows")}`;

/** Texts of "Use in slides": what a view can be taken away as, and what comes of bringing it back. */
export const exports = {
  title: "Use in slides",
  loading: "Getting the data of the view",
  present: "Present full screen",
  loadingEmbed: "Getting what builds the embed",
  preview: "The slide as it will be",
  tabs: {
    label: "Ways to take it away",
    slide: "Slide",
    picture: "Picture",
    data: "Data",
    embed: "Embed",
    cite: "Cite, link",
  },
  groups: {
    present: "Present",
    slide: "Slide to edit, or as a picture",
    looks: "Looks",
    picture: "Files",
    data: "Data",
    cite: "Cite",
    link: "Link",
    offline: "Offline file",
    reopen: "Open a file again",
  },
  notes: {
    present: "Large, and without all else; arrow keys go through years, regions, lanes or pages. Escape leaves.",
    slide: "With headline, legend, sources, date and address. In the deck each country is a shape, counts are a chart.",
    offline:
      "One HTML file that works without a network: values at a touch or a key, a table to search and sort, data and sources inside.",
    reopen:
      "A picture, slide, JSON or HTML file made here holds its view. Choose it here, or drop it anywhere on the atlas.",
  },
  entries: {
    deck: (form: string) => `PowerPoint ${form}`,
    png: (width: number, height: number) => `PNG ${width} × ${height}`,
    own: "PNG in this size",
    svg: "SVG",
    pdf: (paper: string) => `PDF, ${paper}`,
    copy: "Copy the picture",
    csv: "CSV",
    json: "JSON",
    xlsx: "Excel (XLSX)",
    offline: "Offline HTML",
  },
  scope: {
    label: "Which rows",
    seen: (count: number) => `What I see (${rows(count)})`,
    all: (count: number) => `All (${rows(count)})`,
    same: (count: number) => `All ${rows(count)}: nothing is left out.`,
  },
  citeForms: { plain: "the citation", bibtex: "BibTeX", csl: "CSL-JSON" },
  citation: "Citation of this view",
  looks: { light: "Light", dark: "Dark", transparent: "Transparent" },
  forms: {
    wide: "Slide, 16:9",
    classic: "Slide, 4:3",
    square: "Square post",
    link: "Link preview",
    scalable: "Any size, to edit",
    paper: "Paper",
  },
  ownSize: {
    title: "Another size",
    width: "Width in pixels",
    height: "Height in pixels",
    bounds: (least: number, most: number, aspect: number) =>
      `Whole numbers from ${least} to ${most}, the longer side at most ${aspect} times the shorter.`,
  },
  printing: "The print dialog is open: choose “Save as PDF” there to keep it as a file.",
  copiedImage: "The picture is copied, with its words for those who cannot see it.",
  copy: (what: string) => `Copy ${what}`,
  copied: (what: string) => `Copied: ${what}.`,
  notCopied: "Your browser did not allow copying. The text is marked: copy it with Ctrl+C, or with a long press.",
  link: { label: "Address of this view", name: "the link", qr: "QR code of this view", qrFile: "QR code (SVG)" },
  job: {
    working: (what: string) => `Making ${what}`,
    cancel: "Cancel",
    cancelled: (what: string) => `${what} cancelled.`,
    done: (file: string, size: string) => `Saved as ${file}, ${size}.`,
    failed: (what: string) => `${what} could not be made.`,
    offline: "A part of the atlas that it needs did not arrive. Check the connection and try again.",
    broken: "Try again; if it fails again, reload the page first. Your view is kept in the address.",
  },
  size: (bytes: number) =>
    bytes < 1000 ? `${bytes} bytes` : bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`,
  reopen: {
    choose: "Choose a file",
    opened: (file: string) => `The view of ${file} is open.`,
    otherVersion: (made: string, here: string) =>
      `The file was made from data version ${made}; this is version ${here}, so numbers may differ.`,
    failedTitle: "This file opens no view",
    again: "Choose another file",
    faults: {
      foreign: (file: string) =>
        `${file} says nothing of a view of the atlas. Choose a PNG, SVG, PPTX, HTML or JSON file that was saved from “Use in slides” or from a story; other programs may take that note out when they save a file.`,
      broken: (file: string) => `${file} is damaged or not whole. Download or copy it once more, then try again.`,
      large: (file: string) =>
        `${file} is larger than any file the atlas makes. Choose the file as it was saved from “Use in slides”.`,
      elsewhere: (file: string) =>
        `${file} names a view that this atlas does not have. It may come from another atlas, or from a newer version of this one.`,
    },
  },
  offline: {
    measure: "Measure",
    year: "Year",
    find: "Find in the table",
    count: "{shown} of {all} rows",
    caption: "The same as a table",
    captionAlone: "All rows",
    columns: { date_words: "Date", date: "Start", end: "End" },
    headings: ["Country or territory", "Code", "What the map says", "Sources"],
    sources: "Sources",
    help: "Point at a mark, or go to it with Tab and the arrow keys, to read what it says.",
    made: (accessed: string) => `Saved on ${accessed}; works without a network.`,
    open: "Open this view in the atlas",
    noDate: "no date stated",
    noPublisher: "publisher not stated",
    noScript: "Without JavaScript this file shows its view and its table as they were saved.",
    noScriptStory: "Without JavaScript this file shows its steps one below the other.",
    steps: "Steps of the story",
    back: "Previous",
    on: "Next",
    place: (at: number, count: number, title: string) => `${at} of ${count}: ${title}`,
    step: "Step {at} of {all}: {title}",
    cited: "Sources of this note:",
    helpStory:
      "The arrow keys, Page Up, Page Down, Home and End go from step to step. Point at a mark, or go to it with Tab and the arrow keys, to read what it says.",
    reopen: "Drop this file on the atlas to open the story there.",
  },
  columns,
  kinds,
  status,
  workbook,
  cite,
};
