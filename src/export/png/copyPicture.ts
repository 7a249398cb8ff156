/** A picture and what it says, for those who cannot see it. */
export interface CopiedPicture {
  readonly png: Blob;
  readonly words: string;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

async function imageElement({ png, words }: CopiedPicture): Promise<Blob> {
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(png);
  });
  const alternative = words.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);
  return new Blob([`<img alt="${alternative}" src="${address}">`], { type: "text/html" });
}

/**
 * Copies a picture that is still being drawn, with its text alternative where the place it is pasted takes one.
 *
 * Must be called while a press is handled: what is copied is promised at once, as some browsers ask.
 *
 * @returns whether it was copied; where it was not, it is to be saved as a file
 */
export async function copyPicture(picture: Promise<CopiedPicture>): Promise<boolean> {
  // A fault of the picture itself is for the caller, not one of the clipboard.
  const drawn = picture.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  let isCopied = false;
  try {
    if (typeof ClipboardItem !== "undefined" && navigator.clipboard?.write) {
      const item = new ClipboardItem({
        "image/png": picture.then(({ png }) => png),
        "text/html": picture.then(imageElement),
      });
      await navigator.clipboard.write([item]);
      isCopied = true;
    }
  } catch {
    isCopied = false;
  }
  const fault = await drawn;
  if (fault) throw fault.error;
  return isCopied;
}
