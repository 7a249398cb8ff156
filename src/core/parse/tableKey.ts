/** The name under which a table stands in `Dataset`: `cohort-activities` becomes `cohortActivities`. */
export const tableKey = (resource: string): string =>
  resource.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
