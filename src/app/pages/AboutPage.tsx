import { useMessages } from "#i18n/MessagesContext.tsx";
import { useHref } from "#state/hooks.ts";
import { usePack } from "#state/usePack.ts";
import { LineList } from "#ui/LineList.tsx";
import { Link } from "#ui/Link.tsx";
import { PageTitle } from "#ui/PageTitle.tsx";
import { Section } from "#ui/Section.tsx";
import { usePageHead } from "../usePageHead.ts";
import styles from "./AboutPage.module.css";
import { Arriving } from "./Arriving.tsx";
import { useLateAnchor } from "./useLateAnchor.ts";

/** What the atlas shows, by which rules, and what it does not know. */
export function AboutPage() {
  const texts = useMessages().about;
  const hrefOf = useHref();
  const details = usePack("details");
  usePageHead({ title: texts.title, description: texts.description });
  useLateAnchor(details.state === "here");
  const parts = [...texts.sections, { id: "unknown", title: texts.unknowns.title }];
  const ways = [
    { href: "/data", label: texts.ways.data },
    { href: "/sources", label: texts.ways.sources },
    { href: "/figures", label: texts.ways.figures },
  ];
  return (
    <div className={styles.page}>
      <PageTitle>{texts.title}</PageTitle>
      <p className={styles.lead}>{texts.lead}</p>
      <nav aria-label={texts.contents} className={styles.contents}>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the markers */}
        <ul role="list">
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {texts.sections.map(({ id, title, paragraphs }) => (
        <Section key={id} id={id} title={title}>
          <div className={styles.prose}>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </Section>
      ))}
      <Arriving pack={details} what={texts.unknowns.title}>
        {({ unknowns }) => (
          <Section id="unknown" title={texts.unknowns.title} note={texts.unknowns.note(unknowns.length)}>
            <LineList
              lines={unknowns.map(({ id, what, why, where }) => ({
                id,
                text: <strong className={styles.what}>{what}</strong>,
                note: (
                  <>
                    {why}. {where !== undefined && texts.unknowns.where(where)}
                  </>
                ),
              }))}
            />
          </Section>
        )}
      </Arriving>
      <p className={styles.ways}>
        {ways.map(({ href, label }) => (
          <Link key={href} to={hrefOf({}, href)}>
            {label}
          </Link>
        ))}
      </p>
    </div>
  );
}
