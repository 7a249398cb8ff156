import type { ExportedView } from "../../exportedView.ts";
import { element, escaped } from "./markup.ts";

const namespaces = {
  "xmlns:rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:cc": "http://creativecommons.org/ns#",
};

/** What must travel with a slide, as RDF in the terms of Dublin Core: its address, data version, licence and sources. */
export function slideMetadata(view: ExportedView): string {
  const { address, headline, dataVersion, created, accessed, licence, sources, messages, filter } = view;
  const text = (name: string, value: string) => element(name, {}, escaped(value));
  const about = [
    text("dc:title", headline),
    text("dc:identifier", address),
    element("dc:source", { "rdf:resource": address }),
    text("dc:creator", messages.shell.title),
    text("dc:format", "image/svg+xml"),
    text("dc:language", filter.language),
    text("dc:date", accessed),
    text("dcterms:hasVersion", dataVersion),
    text("dcterms:created", created),
    text("dc:rights", licence.name),
    element("cc:license", { "rdf:resource": licence.address }),
    ...sources.map(({ id, title, publisher, url }) =>
      text("dcterms:references", [id, title, publisher, url].filter((part) => part !== undefined).join(" | ")),
    ),
  ].join("");
  return element("metadata", {}, element("rdf:RDF", namespaces, element("cc:Work", { "rdf:about": address }, about)));
}
