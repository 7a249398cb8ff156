import type { Atlas } from "#core/model/atlas.ts";
import type { Country } from "#core/model/records.ts";
import { listWords } from "#i18n/listWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useHref } from "#state/hooks.ts";
import { EmptyState } from "#ui/EmptyState.tsx";

/** Said of a country that no list names: which lists are whole, and that the partial ones rule nothing out. */
export function UnlistedCountry({ atlas, country }: { readonly atlas: Atlas; readonly country: Country }) {
  const texts = useMessages().country.empty;
  const hrefOf = useHref();
  const whole = atlas.layers.filter(({ completeness }) => completeness === "whole");
  return (
    <EmptyState title={texts.title(country.name)} way={{ label: texts.way, href: hrefOf({}, "/data") }}>
      <p>{texts.whole(listWords(whole.map(({ name }) => name)))}</p>
      <p>{texts.partial(atlas.layers.length - whole.length)}</p>
    </EmptyState>
  );
}
