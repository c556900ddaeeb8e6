import type { Field } from "./fields.ts";
import { Ticked } from "./ticked.tsx";
import { words } from "./words.ts";

/** Fields with what they may be; those inside a field stand indented below it. */
export const FieldTable = ({
  label,
  fields,
}: {
  readonly label: string;
  readonly fields: readonly Field[];
}) => (
  <table className="fields" aria-label={label}>
    <thead>
      <tr>
        <th scope="col">{words.field}</th>
        <th scope="col">{words.needed}</th>
        <th scope="col">{words.what}</th>
      </tr>
    </thead>
    <tbody>
      {fields.map(({ path, name, depth, needed, kind, says }) => (
        <tr key={path}>
          <th scope="row" className="field-name" data-depth={Math.min(depth, 5)}>
            <code>{name}</code>
          </th>
          <td>{needed ? words.yes : words.no}</td>
          <td>
            {kind}
            {says === undefined ? null : (
              <span className="field-says">
                <Ticked text={says} />
              </span>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
