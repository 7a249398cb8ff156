import { strFromU8, unzipSync } from "fflate";
import type { CarriedView } from "./carriedView.ts";
import type { CarriedFault } from "./fault.ts";
import { readProperties } from "./readMarkup.ts";

const part = "docProps/custom.xml";
/** Bytes that the properties of a file of the atlas take at most: more is not unpacked. */
const most = 100_000;

/** What an Office document says of the view it was made from, in its own properties. Never throws. */
export function readOffice(bytes: Uint8Array): CarriedView | CarriedFault {
  try {
    const found = unzipSync(bytes, { filter: ({ name, originalSize }) => name === part && originalSize <= most })[part];
    return found ? readProperties(strFromU8(found)) : "foreign";
  } catch {
    return "broken";
  }
}
