import { fullAddress, type SiteAddress } from "./siteAddress.ts";

/** What the structured data say of the data set. */
export interface DescribedData {
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly created: string;
  readonly licence: string;
  readonly keywords: readonly string[];
}

/** A step on the way to a page. */
export interface Crumb {
  readonly name: string;
  readonly path: string;
}

/** The data set as schema.org describes one. */
export function datasetJson(data: DescribedData, site: SiteAddress) {
  const { title, description, version, created, licence, keywords } = data;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: title,
    description,
    url: fullAddress(site, "/data"),
    version,
    dateModified: created,
    license: licence,
    keywords,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: "Open Data Partnerships Atlas", url: fullAddress(site, "/") },
    spatialCoverage: "World",
    distribution: {
      "@type": "DataDownload",
      encodingFormat: "application/json",
      contentUrl: fullAddress(site, "/data/datapackage.json"),
    },
  };
}

/** The way to a page as schema.org describes one. */
export const breadcrumbJson = (crumbs: readonly Crumb[], site: SiteAddress) => ({
  "@context": "https://schema.org",
  "@type": "BreadcrumbList",
  itemListElement: crumbs.map(({ name, path }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name,
    item: fullAddress(site, path),
  })),
});
