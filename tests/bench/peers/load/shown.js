/** What every page shows alike: the size of the map, and five bins of the values. */
export const width = 960;
export const height = 440;
export const thresholds = [19, 26, 40, 51];
export const colors = ["#86ccde", "#5bafc9", "#3491b4", "#0c739c", "#005580"];
export const land = "#e5e1d8";
export const line = "#fbfaf7";
