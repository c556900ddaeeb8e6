import { contracts } from "./contracts.ts";
import { writes } from "./implement.ts";

export const createOrganisation = writes(
  contracts["create-organisation"],
  ({ id }, { effects }) => id ?? effects.ids?.() ?? "",
  async () => {
    const { create } = await import("#store/keep.ts");
    const { organisationOf } = await import("./shapes.ts");
    return {
      run: async ({ name, industry }, write) => {
        const row = { id: write.org, name, industry: industry ?? null };
        const written = await create(write, "organisation", row);
        return written.issues ? written : { value: organisationOf(written.value) };
      },
    };
  },
);
