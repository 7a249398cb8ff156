import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import type { Source } from "#core/model/records.ts";
import { dateWords } from "#i18n/dateWords.ts";
import type { Messages } from "#i18n/en.ts";
import type { Citations, CitationText } from "#ui/citation.ts";
import { pathOf } from "./paths.ts";

/** Where a repository's file can be read at the very commit that was read; `undefined` where that is not known. */
function copyAddress({ repository, path, commit }: Source): string | undefined {
  if (repository === undefined) return undefined;
  const [file = ""] = (path ?? "").split(/; |, | and /);
  const at = commit === undefined ? "" : `/blob/${commit}/${file.split("/").map(encodeURIComponent).join("/")}`;
  return `https://github.com/${repository}${file === "" ? "" : at}`;
}

/** All that is known of a source, line by line, in words. */
export function citationText(
  source: Source,
  number: number,
  locator: string | undefined,
  texts: Pick<Messages, "sources" | "dates">,
  page?: CitationText["page"],
): CitationText {
  const { sources, dates } = texts;
  const { terms } = sources;
  const { reliability, reliabilityNote, licence, licenceBasis } = source;
  const grade = sources.reliability[reliability];
  const lines = [
    { term: terms.address, text: source.url, address: source.url },
    {
      term: terms.copy,
      text: source.repository && sources.copyAt(source.repository, source.path ?? ""),
      address: copyAddress(source),
    },
    {
      term: terms.licence,
      text: licence && licenceBasis ? sources.licenceBasis(licence, licenceBasis) : (licence ?? sources.noLicence),
    },
    {
      term: terms.reliability,
      text: reliabilityNote === undefined ? grade : sources.reliabilityWhy(grade, reliabilityNote),
    },
    { term: terms.caveats, text: source.caveats },
    { term: terms.gives, text: source.gives },
    { term: terms.read, text: source.read },
    { term: terms.dated, text: source.dateWords },
  ];
  return {
    number,
    title: source.title,
    byline: sources.byline(
      source.publisher ?? sources.noPublisher,
      source.date === undefined ? sources.noDate : dateWords(source.date, dates),
    ),
    place: locator,
    lines: lines.flatMap(({ term, text, address }) => (text === undefined ? [] : [{ term, text, address }])),
    page,
  };
}

/** Answers who says so, for every source of an atlas. */
export function citationsOfAtlas(
  atlas: Atlas,
  texts: Pick<Messages, "sources" | "dates" | "ui">,
  further: Citations["further"],
): Citations {
  const { sources, ui } = texts;
  const numbered = (id: string) => {
    const source = byId(atlas.sources).get(id);
    const number = atlas.citationNumber.get(id);
    return source && number !== undefined ? { source, number, href: pathOf("sources", id) } : undefined;
  };
  return {
    further,
    labels: { title: sources.says, close: ui.close, place: sources.place, leaves: ui.leaves },
    mark: (id) => {
      const found = numbered(id);
      return found && { number: found.number, href: found.href, label: sources.mark(found.number, found.source.title) };
    },
    text: (id, locator) => {
      const found = numbered(id);
      return (
        found && citationText(found.source, found.number, locator, texts, { label: sources.page, href: found.href })
      );
    },
  };
}
