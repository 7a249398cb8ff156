import type { CoreSource, SourceDetails } from "#core/model/atlas.ts";
import { dateWords } from "#i18n/dateWords.ts";
import type { Messages } from "#i18n/en.ts";
import type { CitationText } from "#ui/citation.ts";

/** A source, with what of it has arrived. */
type CitedSource = CoreSource & Partial<SourceDetails>;

/** Where a repository's file can be read at the very commit that was read; `undefined` where that is not known. */
function copyAddress({ repository, path, commit }: CitedSource): string | undefined {
  if (repository === undefined) return undefined;
  const [file = ""] = (path ?? "").split(/; |, | and /);
  const at = commit === undefined ? "" : `/blob/${commit}/${file.split("/").map(encodeURIComponent).join("/")}`;
  return `https://github.com/${repository}${file === "" ? "" : at}`;
}

/** All that is known of a source, line by line, in words. */
export function citationText(
  source: CitedSource,
  number: number,
  locator: string | undefined,
  texts: Pick<Messages, "citation" | "dates">,
  page?: CitationText["page"],
): CitationText {
  const { citation, dates } = texts;
  const { terms } = citation;
  const { reliability, reliabilityNote, licence, licenceBasis } = source;
  const grade = citation.reliability[reliability];
  const lines = [
    { term: terms.address, text: source.url, address: source.url },
    {
      term: terms.copy,
      text: source.repository && citation.copyAt(source.repository, source.path ?? ""),
      address: copyAddress(source),
    },
    {
      term: terms.licence,
      text: licence && licenceBasis ? citation.licenceBasis(licence, licenceBasis) : (licence ?? citation.noLicence),
    },
    {
      term: terms.reliability,
      text: reliabilityNote === undefined ? grade : citation.reliabilityWhy(grade, reliabilityNote),
    },
    { term: terms.caveats, text: source.caveats },
    { term: terms.gives, text: source.gives },
    { term: terms.read, text: source.read },
    { term: terms.dated, text: source.dateWords },
  ];
  return {
    number,
    title: source.title,
    byline: citation.byline(
      source.publisher ?? citation.noPublisher,
      source.date === undefined ? citation.noDate : dateWords(source.date, dates),
    ),
    place: locator,
    lines: lines.flatMap(({ term, text, address }) => (text === undefined ? [] : [{ term, text, address }])),
    page,
  };
}
