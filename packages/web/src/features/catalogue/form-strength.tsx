import type { CatalogueIndex } from "@remit/core";
import type { BodyOf } from "./draft.ts";
import { Pick } from "./fields.tsx";
import { words } from "./words.ts";

type Body = BodyOf<"strength">;

export const strengths = ["none", "supports", "shares", "owns"] as const;

/** What the shipped catalogue says of a cell, read through amendments of it. */
const shippedHolding = (
  index: CatalogueIndex,
  { role: id, profile: profileId, accountability }: Body,
): string => {
  const role = index.role.get(id);
  const profile = role?.profiles.find((each) => each.id === profileId);
  const cell = (profile ?? role)?.strengths[accountability];
  const was = cell?.own?.[0]?.was;
  return was ?? (cell === undefined ? "not-stated" : strengths[cell.strength]);
};

/** A role, an accountability, and how much of it the role holds here. */
export const StrengthFields = ({
  body,
  index,
  onChange,
}: {
  readonly body: Body;
  readonly index: CatalogueIndex;
  readonly onChange: (body: Body) => void;
}) => {
  const { catalogue } = index;
  const profiles = index.role.get(body.role)?.profiles ?? [];
  const { profile: _, range: __, ...plain } = body;
  return (
    <div className="own-fields">
      <Pick
        label={words.role}
        value={body.role}
        options={catalogue.roles.map(({ id, name }) => [id, name])}
        onChange={(role) => onChange({ ...plain, role })}
      />
      {profiles.length > 0 ? (
        <Pick
          label={words.profile}
          value={body.profile ?? ""}
          options={[["", words.always], ...profiles.map(({ id, name }) => [id, name] as const)]}
          onChange={(profile) => onChange({ ...plain, ...(profile !== "" && { profile }) })}
        />
      ) : null}
      <Pick
        label={words.accountability}
        value={body.accountability}
        options={catalogue.accountabilities.map(({ id, name }) => [id, name])}
        onChange={(accountability) => onChange({ ...body, accountability })}
      />
      <Pick
        label={words.strength}
        value={String(body.strength)}
        options={strengths.map((word, at) => [String(at), words.holding(word)])}
        onChange={(strength) =>
          onChange({
            ...plain,
            ...(body.profile !== undefined && { profile: body.profile }),
            strength: Number(strength) as Body["strength"],
          })
        }
        hint={words.strengthHint(words.holding(shippedHolding(index, body)))}
      />
    </div>
  );
};
