import { plural } from "../plural.ts";

/** Texts of the pages of partnerships. */
export const partnership = {
  kinds: {
    partnership: "Partnership",
    network: "Network",
    "programme family": "Programme family",
    "working group": "Working group",
    "peer-learning network": "Peer-learning network",
    "multilateral initiative": "Multilateral initiative",
    charter: "Charter",
  },
  facts: {
    kind: "Kind",
    start: "Began",
    end: "Ended",
    noEnd: "no end in the sources",
    status: "As the sources left it",
    themes: "Themes",
    words: (words: string) => `“${words}”`,
  },
  roles: {
    title: "Who, in which role",
    others: "In its programmes",
    count: (count: number) => `${count} ${plural(count, "role", "roles")} in the sources`,
  },
  objectives: { title: "What it set out to do" },
  family: "Its programmes, kinds of help and cohorts",
  hubs: {
    title: "Regional hubs",
    note: "Who hosts a hub is said only where a source names the host.",
    noHost: "host not named in the sources",
    covers: (count: number) => `covers ${count} ${plural(count, "country", "countries")}`,
  },
  resources: { title: "What its site links to", note: "Addresses as the source gives them; some no longer answer." },
};
