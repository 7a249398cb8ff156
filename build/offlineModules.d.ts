declare module "virtual:offline/viewer" {
  /** The script that makes an offline file answer. */
  export const code: string;
}
