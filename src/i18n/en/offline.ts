/** Texts about the atlas without a network, and about its next version. */
export const offline = {
  label: "News of the atlas itself",
  ready: "The atlas now works offline, too.",
  renewed: "A new version of the atlas is here.",
  reload: "Reload",
  close: "Close",
};
