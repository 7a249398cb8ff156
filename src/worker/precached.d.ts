declare module "virtual:precached" {
  /** What is fetched when the worker is installed; without a revision where the address has a hash. */
  export const files: { readonly url: string; readonly revision: string | null }[];
  /** Address of the page that draws any address of the atlas; one of `files`. */
  export const shell: string;
}
