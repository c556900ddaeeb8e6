import { describe, expect, test } from "vitest";
import { readActive, readShare } from "#design/import/cells.ts";
import { isVacant } from "#design/import/fillers.ts";
import { readMoney, signOf } from "#design/import/money.ts";

describe("sums of money", () => {
  test.each([
    ["80000", 80_000],
    ["80 000", 80_000],
    ["1,234.56", 1234.56],
    ["1.234,56", 1234.56],
    ["1'234'567", 1_234_567],
    ["1,234,567", 1_234_567],
    ["80k", 80_000],
    ["80.5K", 80_500],
    ["€ 95.500,00", 95_500],
    ["95,500.00 GBP", 95_500],
    ["0.123", 0.123],
    ["12345,678", 12_345.678],
    ["1.2340", 1.234],
  ])("%s can be read in one way", (text, value) => {
    expect(readMoney(text, undefined).value).toBe(value);
  });

  test.each(["1.234", "120,000"])("%s may be two things: it is guessed and not read", (text) => {
    const { value, guess } = readMoney(text, undefined);
    expect([value, guess]).toEqual([undefined, Number(text.replace(/[.,]/, ""))]);
  });

  test.each(["", "fifty", "1.23.4", "12,34,567", "1 2 3", "80-90k", "=1+1", "9".repeat(400)])(
    "%j is no sum",
    (text) => {
      expect(readMoney(text, undefined)).toEqual({});
    },
  );

  test.each(["-5", "−5", "(5)", "-€5,000.00", "€ -5", "1e99", "9".repeat(20)])(
    "%j is a sum that nobody is paid",
    (text) => {
      expect(readMoney(text, undefined)).toMatchObject({ beyond: true });
    },
  );

  test("say by their column what the mark in between is", () => {
    expect(readMoney("1.234", signOf(["1.234", "99,50"])).value).toBe(1234);
    expect(readMoney("1.234", signOf(["1.234", "99.50"])).value).toBe(1.234);
    expect(signOf(["99.50", "99,50"])).toBeUndefined();
    expect(signOf(["120,000", "95,500"])).toBeUndefined();
    expect(signOf(["120,000", "95,500", "48,000"])).toBe(".");
    expect(signOf(["120,000", "95.500", "48,000", "47,000"])).toBeUndefined();
  });

  test("bring their currency", () => {
    expect(readMoney("CHF 1'000", undefined)).toEqual({ value: 1000, currency: "CHF" });
    expect(readMoney("1000 €", undefined)).toEqual({ value: 1000, currency: "EUR" });
    expect(readMoney("$1000", undefined)).toEqual({ value: 1000, currency: "$" });
    expect(readMoney("$ 1000 CAD", undefined)).toEqual({ value: 1000, currency: "CAD" });
    expect(readMoney("US$1000", undefined)).toEqual({ value: 1000, currency: "USD" });
  });
});

test("shares of full time", () => {
  expect(["1", "0,8", "0.8", "80%", "80 %"].map((text) => readShare(text, false).value)).toEqual([
    1, 0.8, 0.8, 0.8, 0.8,
  ]);
  expect(readShare("80", true).value).toBe(0.8);
  expect(readShare("57", true).value).toBe(0.57);
  expect(readShare("80", false)).toEqual({ guess: 0.8 });
  expect(readShare("half", false)).toEqual({});
  for (const text of ["-1", "1.5", "2", "101", "120%"])
    expect(readShare(text, false)).toEqual({ beyond: true });
});

test("vacancies are told from people", () => {
  expect(
    [
      "Vacant",
      "VACANT - Engineer",
      "(vacant)",
      "TBH",
      "tbd",
      "To be hired",
      "N.N.",
      "Open position",
      "Open",
    ].map(isVacant),
  ).not.toContain(false);
  expect(
    ["Tobias Open", "Ada Vacantia", "Openshaw, Jo", "Open Systems Ltd", "Tbilisi Works"].map(isVacant),
  ).not.toContain(true);
});

test("who is still there", () => {
  expect(readActive("514", "userAccountControl")).toBe(false);
  expect(readActive("512", "userAccountControl")).toBe(true);
  expect(readActive("True", "accountEnabled")).toBe(true);
  expect(readActive("true", "suspended")).toBe(false);
  expect(readActive("Terminated", "Status")).toBe(false);
  expect(readActive("whatever", "Status")).toBeUndefined();
});
