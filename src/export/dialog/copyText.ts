/**
 * Puts a text on the clipboard. Where the browser does not allow it, the text is marked in `field` for the reader to copy.
 *
 * @returns whether it is on the clipboard
 */
export async function copyText(text: string, field: HTMLInputElement | HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.focus();
    field?.select();
    return false;
  }
}
