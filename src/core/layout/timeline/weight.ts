import type { AtlasEvent } from "#core/model/records.ts";

/** What is named first where not everything can be named: beginnings and agreements before meetings and calls. */
export const weightOf: Readonly<Record<AtlasEvent["kind"], number>> = {
  launch: 9,
  agreement: 8,
  charter: 8,
  start: 7,
  summit: 6,
  cohort: 6,
  status: 6,
  conference: 5,
  index: 5,
  portal: 4,
  publication: 4,
  grant: 3,
  membership: 3,
  plan: 3,
  review: 3,
  call: 2,
  training: 2,
  meeting: 2,
  data: 2,
  webinar: 1,
  deadline: 1,
};
