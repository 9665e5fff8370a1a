/**
 * What is worked out of an object once and kept as long as the object is: an analysis stays plain data, and is asked
 * the same again and again.
 */
export function once<K extends object, V>(workOut: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.value;
    const value = workOut(key);
    known.set(key, { value });
    return value;
  };
}
