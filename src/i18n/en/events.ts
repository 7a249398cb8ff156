/** Texts of lists of events. */
export const events = {
  title: "Events",
  statuses: { held: "held", announced: "announced", planned: "planned", postponed: "postponed" },
  statusNote: "Announced and planned: no source of the atlas says whether it was held.",
  at: (place: string, country: string | undefined) =>
    country === undefined || place.includes(country) ? place : `${place}, ${country}`,
  words: (words: string) => `The source's words: “${words}”`,
  onTimeline: "See them on the timeline",
};
