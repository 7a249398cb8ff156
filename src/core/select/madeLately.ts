/** A maker that remembers the last few things it made, by the text of what they depend on. */
export function madeLately<From, To>(make: (from: From) => To, keyOf: (from: From) => string, most: number) {
  const kept = new Map<string, { readonly it: To }>();
  return (from: From): To => {
    const key = keyOf(from);
    const made = kept.get(key) ?? { it: make(from) };
    kept.delete(key);
    kept.set(key, made);
    const [oldest = key] = kept.keys();
    if (kept.size > most) kept.delete(oldest);
    return made.it;
  };
}
