/** Size of the world map in its own units; everything laid out on it is in these "pixels". */
export const mapFrame = { width: 960, height: 440 };
