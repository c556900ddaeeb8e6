import type { AssessmentRow, Organisation } from "@remit/core";
import { describe, expect, test } from "vitest";
import type { Saved } from "#client/assessments.ts";
import { freshKept } from "#client/kept.ts";
import { groupsOf } from "./rows.ts";

const organisation: Organisation = {
  id: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
  version: 1,
  created: "2026-05-01T09:00:00.000Z",
  changed: "2026-05-01T09:00:00.000Z",
  name: "Harbour Mill",
};
const row = (id: string, more: Partial<AssessmentRow> = {}): AssessmentRow => ({
  id,
  version: 1,
  created: "2026-05-01T09:00:00.000Z",
  changed: "2026-05-01T09:00:00.000Z",
  organisation: organisation.id,
  title: "Spring",
  blind: true,
  required: [],
  round: 1,
  revealed: 0,
  respondents: 1,
  answered: 3,
  submitted: 0,
  ...more,
});
const saved = (id: string, more: Partial<Saved> = {}): Saved => ({
  id,
  assessment: {
    format: "remit/assessment@1",
    organisation: { name: "Harbour Mill" },
    answers: { "reports-to": "owner" },
  },
  trail: ["reports-to"],
  skipped: [],
  wentOn: false,
  changed: "2026-05-02T09:00:00.000Z",
  ...more,
});
const spring = "6a5b4c3d-2e1f-4a0b-9c8d-7e6f5a4b3c2d";
const kept = { ...freshKept(organisation.id), assessment: spring, created: true };

describe("assessments of this browser and of the server as one list", () => {
  test("the same one stands there once, with this browser's answers where one person answers", () => {
    const [group, ...others] = groupsOf(
      [saved("here", { kept })],
      [{ organisation, assessments: [row(spring)] }],
    );
    expect(others).toEqual([]);
    expect(group?.rows).toHaveLength(1);
    expect(group?.rows[0]).toMatchObject({ answered: 1, people: 1, changed: "2026-05-02T09:00:00.000Z" });
  });

  test("a title that is not sent yet stands before the server's; one that was sent follows it", () => {
    const there = [{ organisation, assessments: [row(spring)] }];
    const titled = (title: string) =>
      groupsOf([saved("here", { title, kept: { ...kept, title: "Old" } })], there);
    expect(titled("New")[0]?.rows[0]?.title).toBe("New");
    expect(titled("Old")[0]?.rows[0]?.title).toBe("Spring");
  });

  test("with several people, everybody's answers are counted", () => {
    const [group] = groupsOf(
      [saved("here", { kept })],
      [{ organisation, assessments: [row(spring, { respondents: 3, answered: 20 })] }],
    );
    expect(group?.rows[0]).toMatchObject({ answered: 20, people: 3 });
  });

  test("what the server has not heard of is listed under its organisation", () => {
    const [group] = groupsOf(
      [saved("new", { kept: freshKept(organisation.id), title: "Autumn" })],
      [{ organisation, assessments: [row(spring)] }],
    );
    expect(group?.rows.map(({ title }) => title)).toEqual(["Autumn", "Spring"]);
  });

  test("opened by a link, it is somebody else's; empty and only here, it is nothing yet", () => {
    const invited = saved("link", { kept: { ...freshKept(), token: "a-token-of-somebody-else" } });
    expect(groupsOf([invited, saved("empty", { trail: [] })], [])).toEqual([]);
  });

  test("two new ones of one organisation are one group without a server", () => {
    const both = freshKept();
    const groups = groupsOf(
      [saved("a", { kept: both }), saved("b", { kept: { ...freshKept(both.organisation) } })],
      [],
    );
    expect(groups.map(({ rows }) => rows.length)).toEqual([2]);
  });
});
