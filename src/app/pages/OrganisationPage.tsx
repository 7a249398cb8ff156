import { Placeholder } from "../Placeholder.tsx";

/** Stands in until the page is drawn. */
export const OrganisationPage = () => <Placeholder section="programmes" />;
