import type { ExportedView } from "../exportedView.ts";
import { element, escaped } from "../slide/svg/markup.ts";
import { textAlternative } from "../slide/textAlternative.ts";
import { carried } from "../view/carried.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const text = (name: string, value: string): string => element(name, {}, escaped(value));

/** The properties that every document has: what it is, whose, as of when. */
export function coreProperties(view: ExportedView): string {
  const { headline, messages, address, dataVersion, accessed, filter } = view;
  const moment = (name: string) => element(name, { "xsi:type": "dcterms:W3CDTF" }, `${accessed}T00:00:00Z`);
  return `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${[
    text("dc:title", headline),
    text("dc:subject", messages.shell.title),
    text("dc:creator", messages.shell.title),
    text("dc:description", textAlternative(view)),
    text("dc:identifier", address),
    text("dc:language", filter.language),
    text("cp:version", dataVersion),
    moment("dcterms:created"),
    moment("dcterms:modified"),
  ].join("")}</cp:coreProperties>`;
}

/** The properties of our own: where a view comes from, so that the file can lead back to it. */
export function customProperties(view: ExportedView): string {
  const properties = Object.entries(carried(view)).map(([name, value], index) =>
    element(
      "property",
      { fmtid: "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", pid: index + 2, name },
      text("vt:lpwstr", value),
    ),
  );
  return `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties.join("")}</Properties>`;
}

/** What kind of program opens it, and no more. */
export const appProperties = `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Open Data Partnerships Atlas</Application></Properties>`;
