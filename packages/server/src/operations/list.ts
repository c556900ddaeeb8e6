import { createOrganisation } from "./create-organisation.ts";
import { listOrganisations } from "./list-organisations.ts";

/** Every stored operation with the code that runs it. */
export const storedOperations = [createOrganisation, listOrganisations] as const;
