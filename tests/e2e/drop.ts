import type { Page } from "playwright-core";

/** Drops a file anywhere on the page. */
export async function drop(page: Page, name: string, content: string | Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName = "", base64 = ""]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], fileName));
      return data;
    },
    [name, Buffer.from(content).toString("base64")],
  );
  const main = page.getByRole("main");
  await main.dispatchEvent("dragover", { dataTransfer: transfer });
  await main.dispatchEvent("drop", { dataTransfer: transfer });
}
