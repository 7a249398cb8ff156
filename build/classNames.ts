/**
 * Names the classes of `Chip.module.css` as in `Chip-label`: whoever inspects a page finds the file, and names that
 * repeat their file's weigh less than hashes. No two such files have one name (a test sees to it).
 */
export const classNames = {
  modules: {
    generateScopedName: (name: string, path: string): string => `${/(\w+)\.module\.css/.exec(path)?.[1]}-${name}`,
  },
};
