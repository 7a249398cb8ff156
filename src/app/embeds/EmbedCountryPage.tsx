import { byId } from "#core/model/byId.ts";
import type { Country } from "#core/model/records.ts";
import { countrySummary } from "#core/select/country/countrySummary.ts";
import { CountryEmbed } from "#embed/CountryEmbed.tsx";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { summaryText, summaryWords } from "#panels/country/summaryWords.ts";
import { useAtlas } from "#state/hooks.ts";
import { NotFoundPage } from "../pages/NotFoundPage.tsx";
import type { PageProps } from "../routes.tsx";
import { usePageHead } from "../usePageHead.ts";

/** A country for other sites. */
export function EmbedCountryPage({ id }: PageProps) {
  const country = byId(useAtlas().countries).get(id);
  return country ? <KnownCountry key={id} country={country} /> : <NotFoundPage />;
}

function KnownCountry({ country }: { readonly country: Country }) {
  const messages = useMessages();
  const atlas = useAtlas();
  const description = summaryText(summaryWords(countrySummary(atlas, country.id), messages));
  usePageHead({ title: messages.embed.country(country.name), description: `${country.name}. ${description}` });
  return <CountryEmbed country={country} />;
}
