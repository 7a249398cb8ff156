import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import { citationsOf } from "#core/model/citation.ts";
import type { Mention } from "#core/model/records.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useHref } from "#state/hooks.ts";
import { LineList } from "#ui/LineList.tsx";
import { Link } from "#ui/Link.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";

/** Places that a text names, each with its role there and the source. */
export function MentionLines({ atlas, mentions }: { readonly atlas: Atlas; readonly mentions: readonly Mention[] }) {
  const texts = useMessages().programme.countries;
  const hrefOf = useHref();
  return (
    <LineList
      lines={mentions.map((mention) => ({
        id: mention.id,
        lead:
          mention.country === undefined ? (
            texts.region(mention.nameInSource)
          ) : (
            <Link to={hrefOf({}, `/countries/${mention.country}`)}>
              {byId(atlas.countries).get(mention.country)?.name ?? mention.nameInSource}
            </Link>
          ),
        text: (
          <>
            {mention.role} <SourceMarks citations={citationsOf(mention)} />
          </>
        ),
      }))}
    />
  );
}
