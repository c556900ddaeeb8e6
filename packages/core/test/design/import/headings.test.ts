import { expect, test } from "vitest";
import { imported } from "./read.ts";
import type { Import } from "#model/import.ts";

const fields = ({ mapping }: Import) => mapping.map(({ column, field }) => [column, field]);

test("headings of a German list are understood", async () => {
  const told = await imported(
    [
      "Personalnummer;Nachname;Vorname;Stellenbezeichnung;Abteilung;Vorgesetzter;E-Mail;Jahresgehalt;Arbeitszeit %",
      "1;Müller;Jörg;Geschäftsführer;Leitung;;joerg@firma.example;180.000,00 €;100",
      "2;Schäfer;Uta;IT-Leiterin;IT;1;uta@firma.example;95.500,50 €;80",
      "3;Vakant;;Entwickler;IT;2;;60.000;100",
      "4;À pourvoir;;Entwickler;IT;Unbekannt;;60.000;100",
    ].join("\n"),
  );
  expect(told.unmatched).toEqual([]);
  expect(told.faults.map(({ code }) => code)).toEqual(["unknown-manager"]);
  expect(told.structure.positions[1]).toMatchObject({
    title: "IT-Leiterin",
    holder: { name: "Uta Schäfer", email: "uta@firma.example", id: "2" },
    reportsTo: "joerg@firma.example",
    department: "IT",
    cost: 95_500.5,
    share: 0.8,
  });
  expect(told.counts.vacancies).toBe(2);
});

test.each([
  [
    "Mitarbeiter-Nr.,Mitarbeiter,Funktionsbezeichnung,Direkter Vorgesetzter,Bereich,Arbeitsort,Beschäftigungsgrad,Bruttojahresgehalt,Stellvertretung",
    ["number", "name", "title", "manager", "department", "location", "share", "cost", "deputy"],
  ],
  [
    "Personal-ID,Name,Position,Führungskraft,Organisationseinheit,Dienstort,Vertragsart,Personalkosten,Währung",
    ["id", "name", "title", "manager", "department", "location", "engagement", "cost", "currency"],
  ],
  [
    "Matricule,Nom,Prénom,Intitulé de l'emploi,Supérieur hiérarchique,Direction,Site,Type de contrat,ETP,Salaire brut annuel,Adresse e-mail",
    [
      "number",
      "lastName",
      "firstName",
      "title",
      "manager",
      "department",
      "location",
      "engagement",
      "share",
      "cost",
      "email",
    ],
  ],
  [
    "Identifiant,Nom et prénom,Fonction,Responsable,Courriel,Taux d'activité,Devise",
    ["id", "name", "title", "manager", "email", "share", "currency"],
  ],
])("headings in German and French are understood: %s", async (headings, expected) => {
  const told = await imported(`${headings}\n${headings.replaceAll(/[^,]+/g, "1")}\n`);
  expect(new Map(fields(told) as [string, string][])).toEqual(
    new Map(headings.split(",").map((column, at) => [column, expected[at]!])),
  );
});

test("a list no column of which tells titles says so once; columns nothing is read from are named where they stand", async () => {
  const told = await imported("Remit: what is wrong,Chief,ID,Shoe,Name\n,1,1,44,Ada\n,1,2,45,Ben\n", {
    mapping: { Chief: "manager" },
  });
  expect(told.notes).toEqual([{ code: "no-titles", data: {} }]);
  expect(told.faults.map(({ code }) => code)).toEqual(["self-manager"]);
  expect(told.unmatched).toEqual([{ column: "Shoe", at: 3 }]);
});
