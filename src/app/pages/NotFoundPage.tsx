import { useMemo } from "react";
import { useLocation } from "react-router";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas } from "#state/hooks.ts";
import { Link } from "#ui/Link.tsx";
import { PageTitle } from "#ui/PageTitle.tsx";
import { nearAddress } from "../search/nearAddress.ts";
import { indexSite } from "../search/siteSearch.ts";
import { sitePages } from "../sections.ts";
import { usePageHead } from "../usePageHead.ts";
import styles from "./NotFoundPage.module.css";

/** There is nothing at this address: names it, what is nearest to it, and the ways on. */
export function NotFoundPage() {
  const { notFound, pages, search } = useMessages().shell;
  const atlas = useAtlas();
  const { pathname } = useLocation();
  usePageHead({ title: notFound.title });
  const near = useMemo(() => nearAddress(indexSite(atlas, sitePages(pages)), pathname), [atlas, pages, pathname]);
  return (
    <div className={styles.page}>
      <PageTitle>{notFound.title}</PageTitle>
      <p>{notFound.address(pathname)}</p>
      {near.length > 0 && (
        <section aria-labelledby="near">
          <h2 id="near">{notFound.near}</h2>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the markers */}
          <ul role="list" className={styles.near}>
            {near.map(({ group, id, name, code, href }) => (
              <li key={`${group} ${id}`}>
                <Link to={href}>{name}</Link> <small>{[code, search.groups[group]].filter(Boolean).join(", ")}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="ways">
        <h2 id="ways">{notFound.ways}</h2>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the markers */}
        <ul role="list" className={styles.ways}>
          {sitePages(pages).map(({ id, name, path }) => (
            <li key={id}>
              <Link to={path}>{name}</Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
