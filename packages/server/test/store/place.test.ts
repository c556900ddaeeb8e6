import { resolve } from "node:path";
import { expect, test } from "vitest";
import { dataHome, readPlace } from "../../src/store/place.ts";

test("flags over environment over the user's data home", () => {
  const url = "postgres://remit@db.example/remit";
  expect(readPlace({ data: "here" }, { REMIT_DATA: "/there", REMIT_STORE: url })).toEqual({
    value: { folder: resolve("here") },
  });
  expect(readPlace({ store: url }, { REMIT_DATA: "/there" })).toEqual({ value: { url } });
  expect(readPlace({}, { REMIT_DATA: "/there" })).toEqual({ value: { folder: "/there" } });
  expect(readPlace({}, { REMIT_STORE: url, REMIT_DATA: "" })).toEqual({ value: { url } });
  expect(readPlace({}, {}).value?.folder).toMatch(/remit$/i);
});

test("the data home of each platform", () => {
  expect(dataHome({}, "linux", "/home/ana")).toBe("/home/ana/.local/share/remit");
  expect(dataHome({ XDG_DATA_HOME: "/data" }, "linux", "/home/ana")).toBe("/data/remit");
  expect(dataHome({ XDG_DATA_HOME: "not/absolute" }, "linux", "/home/ana")).toBe(
    "/home/ana/.local/share/remit",
  );
  expect(dataHome({}, "darwin", "/Users/ana")).toBe("/Users/ana/Library/Application Support/Remit");
  expect(dataHome({ LOCALAPPDATA: "/local" }, "win32", "/ana")).toBe("/local/Remit");
});

test("what is neither, and both at once", () => {
  expect(readPlace({ data: "a", store: "postgres://b/c" }, {}).issues).toMatchObject([
    { code: "store/two-places" },
  ]);
  expect(readPlace({ data: "" }, {}).issues).toMatchObject([{ code: "store/no-folder" }]);
  for (const store of ["", "localhost:5432", "mysql://a/b", "postgres", "http://secret:word@x"]) {
    const { issues } = readPlace({ store }, {});
    expect(issues, store).toMatchObject([{ code: "store/not-an-address", path: ["store"] }]);
    expect(JSON.stringify(issues)).not.toContain("word");
  }
});
