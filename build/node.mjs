// Written so that even an old Node can read it.

/**
 * Says why this version of Node cannot run the atlas's tools, or nothing where it can.
 *
 * @param {string} version such as "20.19.0"
 * @returns {string | undefined}
 */
export function nodeRefusal(version) {
  const parts = version.split(".").map(Number);
  const major = parts[0] || 0;
  const minor = parts[1] || 0;
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return undefined;
  return (
    "The atlas needs Node 20.19 or newer (of Node 22: 22.12 or newer); this is Node " +
    version +
    ".\nInstall a newer one from https://nodejs.org/ and run the same command again."
  );
}
