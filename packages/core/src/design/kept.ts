/** Finds something once for each key that is still in use; whatever else is given belongs to that key. */
export const keptBy = <Key extends object, More extends readonly unknown[], Value>(
  make: (key: Key, ...more: More) => Value,
): ((key: Key, ...more: More) => Value) => {
  const kept = new WeakMap<Key, { readonly value: Value }>();
  return (key, ...more) => {
    const known = kept.get(key);
    if (known) return known.value;
    const value = make(key, ...more);
    kept.set(key, { value });
    return value;
  };
};
