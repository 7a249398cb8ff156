/** The address of a file of the published data. */
export const dataFile = (name: string): string => `${import.meta.env.BASE_URL}data/${name}`;

/** The address of a kept version of the data, whole. */
export const versionAddress = (version: string): string => dataFile(`versions/${version}.json`);

/** The file name of a table, without its ending: `portalDates` is in `portal-dates.json`. */
export const fileNameOf = (table: string): string => table.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
