import fc from "fast-check";
import { expect, test } from "vitest";
import { bytesOf } from "./base64.ts";

test("bytes come back as they were, whether the browser decodes base64 by itself or not", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const text = Buffer.from(bytes).toString("base64");
      expect([...bytesOf(text)]).toEqual([...bytes]);
      const native = (given: string) => new Uint8Array(Buffer.from(given, "base64"));
      expect([...bytesOf(text, native)]).toEqual([...bytes]);
    }),
  );
});
