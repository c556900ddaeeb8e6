type Bytes = Uint8Array<ArrayBuffer>;

/** How a browser decodes base64 by itself, where it does. */
const native = Uint8Array as { fromBase64?: (text: string) => Bytes };

/** The bytes of base64 (RFC 4648). */
export const bytesOf = (text: string, decode = native.fromBase64?.bind(Uint8Array)): Bytes =>
  decode?.(text) ?? Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
