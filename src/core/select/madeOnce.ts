/** A maker that remembers what it made of each thing. */
export function madeOnce<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const made = new WeakMap<From, { readonly it: To }>();
  return (from) => {
    const known = made.get(from);
    if (known) return known.it;
    const it = make(from);
    made.set(from, { it });
    return it;
  };
}
