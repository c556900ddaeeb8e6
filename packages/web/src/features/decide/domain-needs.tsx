import type { Recommendation } from "@remit/core";
import { useCatalogue } from "#client/catalogue.ts";
import { TwinTable } from "#ui/twin.tsx";
import { words } from "./words.ts";

const { result } = words;

/** What "none yet" is read from: the strongest need in each domain. */
export const DomainNeeds = ({ recommendation }: { readonly recommendation: Recommendation }) => {
  const { domain } = useCatalogue();
  return (
    <section className="card area-why">
      <h2>{result.domainNeeds}</h2>
      <TwinTable
        caption={result.domainNeeds}
        table={{
          columns: [{ name: result.domain }, { name: result.need, number: true }],
          rows: recommendation.domainNeeds.map((each) => [
            domain.get(each.domain)?.name ?? each.domain,
            each.need.toFixed(1),
          ]),
        }}
      />
    </section>
  );
};
