import type { Catalogue, CatalogueRef } from "#model/catalogue.ts";

/** Look-ups by id over a catalogue, made once. */
export type CatalogueIndex = ReturnType<typeof indexCatalogue>;

/** Maps from id to entry for every list of the catalogue that has ids. */
export const indexCatalogue = (catalogue: Catalogue) => ({
  catalogue,
  role: new Map(catalogue.roles.map((role) => [role.id, role])),
  accountability: new Map(
    catalogue.accountabilities.map((accountability) => [accountability.id, accountability]),
  ),
  question: new Map(catalogue.questions.map((question) => [question.id, question])),
  statement: new Map(catalogue.statements.map((statement) => [statement.id, statement])),
  source: new Map(catalogue.sources.map((source) => [source.id, source])),
  disagreement: new Map(catalogue.disagreements.map((disagreement) => [disagreement.id, disagreement])),
  requirement: new Map(catalogue.requirements.map((requirement) => [requirement.id, requirement])),
  trait: new Map(catalogue.traits.map((trait) => [trait.id, trait])),
  domain: new Map(catalogue.domains.map((domain) => [domain.id, domain])),
});

const made = new WeakMap<Catalogue, CatalogueIndex>();

/** The look-ups of a catalogue: made when first asked for, the same ones from then on. */
export const indexOf = (catalogue: Catalogue): CatalogueIndex => {
  const index = made.get(catalogue) ?? indexCatalogue(catalogue);
  made.set(catalogue, index);
  return index;
};

/** Which catalogue something was made from, as every result tells. */
export const catalogueRef = ({ version, hash, own }: Catalogue): CatalogueRef => ({
  version,
  hash,
  ...(own !== undefined && { own }),
});
