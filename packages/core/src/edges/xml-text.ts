// What XML 1.0 cannot hold, and half of a surrogate pair.
// oxlint-disable-next-line no-control-regex -- these are the characters that are meant
const unwritable = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

/** The text as XML can hold it: control characters but tab and line break are dropped, a lone surrogate is U+FFFD. */
export const writable = (text: string): string => text.toWellFormed().replace(unwritable, "");
