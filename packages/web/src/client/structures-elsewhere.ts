import type { Structure } from "@remit/core";
import { newId } from "./ids.ts";
import { keepingOf, setKeeping } from "./keepings.ts";
import { type Keeping, knownAs } from "./kept-structures.ts";
import { isUnreachable, tellServer } from "./server.ts";
import { adoptStructure, openStructure, structureNow, structuresNow } from "./structures.ts";

/** Makes a structure the one at hand: this browser's copy, else a new one from the server. */
export const openKeptStructure = async (
  organisation: string,
  structure: string,
): Promise<"opened" | "unreachable" | "gone"> => {
  const here = structuresNow().find(({ id }) => keepingOf(id)?.structure === structure);
  if (here) {
    openStructure(here.id);
    return "opened";
  }
  const reply = await tellServer("get-structure", { organisation, structure });
  if (isUnreachable(reply)) return "unreachable";
  if (!reply.value) return "gone";
  const { version } = reply.value;
  const id = newId();
  const keeping: Keeping = { organisation, structure, version };
  setKeeping(id, keeping);
  adoptStructure(reply.value.structure, { id });
  setKeeping(id, knownAs(keeping, version, structureNow(id)?.changed ?? ""));
  return "opened";
};

/** Opens what a structure once was as one of its own, of the same organisation; it is kept when it is changed. */
export const openCopy = ({ organisation }: Keeping, structure: Structure): void => {
  const id = newId();
  setKeeping(id, { organisation, structure: newId(), version: 0 });
  adoptStructure(structure, { id, asFound: true });
};
