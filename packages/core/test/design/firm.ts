import { type Structure, type StructureChange as Change } from "@remit/core";
import { structureSchema } from "#model/structure.ts";

const filled = { name: "filled" };

/** A manufacturer whose IT manager reports to finance, whose head of development leads their own people, and whose processes are improved in production. */
export const firm: Structure = structureSchema.parse({
  format: "remit/structure@1",
  organisation: { name: "Ferrand Precision" },
  currency: "EUR",
  positions: [
    { id: "md", title: "Managing Director", holder: filled, cost: 190_000, budget: 4_000_000 },
    { id: "fin", title: "Finance Director", holder: filled, reportsTo: "md", cost: 130_000, budget: 600_000 },
    {
      id: "ops",
      title: "Operations Director",
      holder: filled,
      reportsTo: "md",
      cost: 125_000,
      budget: 1_500_000,
    },
    { id: "hr", title: "HR Manager", holder: filled, reportsTo: "md", cost: 80_000 },
    {
      id: "rd",
      title: "Technical Director",
      holder: filled,
      reportsTo: "md",
      cost: 128_000,
      budget: 900_000,
    },
    { id: "qa", title: "Quality Manager", holder: filled, reportsTo: "md", cost: 76_000 },
    { id: "it", title: "IT Manager", holder: filled, reportsTo: "fin", cost: 78_000, budget: 350_000 },
    { id: "it1", title: "Senior Systems Administrator", holder: filled, reportsTo: "it", cost: 60_000 },
    { id: "it2", title: "Service Desk Technician", holder: filled, reportsTo: "it", cost: 38_000 },
    {
      id: "msp",
      title: "Managed Services Provider",
      holder: { name: "NetCare", kind: "supplier" },
      reportsTo: "it",
      engagement: "outsourced",
      cost: 60_000,
    },
    { id: "erp", title: "ERP Analyst", holder: filled, reportsTo: "fin", cost: 58_000 },
    { id: "prod", title: "Production Manager", holder: filled, reportsTo: "ops", cost: 82_000 },
    { id: "log", title: "Logistics Manager", holder: filled, reportsTo: "ops", cost: 62_000 },
    { id: "qa1", title: "Quality Engineer", holder: filled, reportsTo: "qa", cost: 52_000 },
    { id: "rd1", title: "Lead Design Engineer", holder: filled, reportsTo: "rd", cost: 62_000 },
    { id: "rd2", title: "Controls Engineer", holder: filled, reportsTo: "rd", cost: 62_000 },
  ],
  assignments: {
    "it-strategy": { A: ["it"], R: ["it", "erp"], C: ["md", "fin"] },
    "technology-strategy": { A: ["rd"], C: ["md", "it"] },
    "research-development": { A: ["rd"], R: ["rd1", "rd2"] },
    "business-systems": { A: ["it"], R: ["erp"], C: ["fin"], I: ["it"] },
    infrastructure: { A: ["it"], R: ["it1"] },
    "it-operations": { A: ["it"], R: ["it1", "msp"] },
    "service-desk": { A: ["it"], R: ["it2"] },
    security: { A: ["it"], R: ["msp", "it1"] },
    continuity: { A: ["it"], R: ["it1"] },
    "data-privacy": { A: ["hr"], C: ["it"] },
    "technology-budget": { A: ["it"], C: ["fin"] },
    "investment-decisions": { A: ["fin"], C: ["md", "it"] },
    "it-risk-compliance": { A: ["fin"], R: ["it"] },
    "process-improvement": { A: ["ops"], R: ["prod", "qa1"] },
    facilities: { A: ["ops"], R: ["log"] },
  },
  decisionRights: [
    { right: "technology-budget", position: "md", part: "decide" },
    { right: "technology-budget", position: "it", part: "recommend" },
    { right: "technology-contracts", position: "it", part: "decide", limit: 15_000, per: "decision" },
    { right: "technology-contracts", position: "fin", part: "decide", limit: 50_000, per: "decision" },
  ],
});

/** The new superior of each position that some changes move. */
export const movesIn = (changes: readonly Change[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    changes.flatMap((each) =>
      each.do === "change-position" && typeof each.set.reportsTo === "string"
        ? [[each.id, each.set.reportsTo]]
        : [],
    ),
  );
