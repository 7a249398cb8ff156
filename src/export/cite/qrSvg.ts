import { renderSVG } from "uqr";

/** An address as a QR code that survives a fold or a stain, black on white with the quiet zone that scanners need. */
export const qrSvg = (address: string): string => renderSVG(address, { ecc: "M", border: 4, pixelSize: 8 });
