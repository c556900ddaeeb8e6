import { v5 } from "uuid";
import { contracts } from "./contracts.ts";
import { writes } from "./implement.ts";

/** For ids made from the key of a write: the same key gives the same organisation. */
const namespace = "6b0f1c52-6f4e-4c0e-9b0c-6f5a6c1d2e3f";

export const createOrganisation = writes(
  contracts["create-organisation"],
  ({ id }, { effects }) => {
    const key = effects.key?.() ?? "";
    return id ?? (key === "" ? (effects.ids?.() ?? "") : v5(key, namespace));
  },
  async () => {
    const { createOnce } = await import("./once.ts");
    const { organisationOf } = await import("./shapes.ts");
    return {
      run: async ({ name, industry }, write) => {
        const row = { id: write.org, name, industry: industry ?? null };
        const written = await createOnce(write, "organisation", row);
        return written.issues ? written : { value: organisationOf(written.value.row) };
      },
    };
  },
);
