/** Milliseconds after which the browser has surely begun to save a file. */
const saved = 60_000;

/** Gives a file to the reader, as a download. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), saved);
}
