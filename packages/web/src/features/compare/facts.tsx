import type { Comparison, RoleRef } from "@remit/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { vocabulary } from "#client/vocabulary.ts";
import { RoleMark } from "#ui/role-mark.tsx";
import { words } from "./words.ts";

const text = words.facts;

const orderOf = ({ roles, relations }: Comparison): string | undefined => {
  const order = relations[0]?.order;
  if (roles.length !== 2 || !order) return undefined;
  if (order.above === "level") return words.order.level;
  const above = roles.find(({ id }) => id === order.above);
  if (!above) return words.order.open;
  return order.certainty === "usually" ? words.order.usually(above.short) : words.order.depends(above.short);
};

const aspects = (
  comparison: Comparison,
  role: RoleRef,
): Record<"authority" | "reporting" | "requirements", string[]> => ({
  authority: comparison.authority.filter((entry) => entry.role === role.id).map((entry) => entry.text),
  reporting: comparison.reporting
    .filter((line) => line.role === role.id)
    .map((line) => `${vocabulary.above[line.to] ?? line.name}, ${text[line.modality]}`),
  requirements: comparison.requirements.flatMap(({ cells }) =>
    cells.filter((cell) => cell.role === role.id).map((cell) => cell.text),
  ),
});

/** Lines shown before the rest is folded. */
const mostLines = 3;

const List = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul className="facts-lines">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

const Lines = ({ lines }: { readonly lines: readonly string[] }): ReactNode => {
  if (lines.length === 0) return <span className="secondary">{text.notStated}</span>;
  const shown = lines.length === mostLines + 1 ? lines.length : mostLines;
  return (
    <>
      <List lines={lines.slice(0, shown)} />
      {lines.length > shown ? (
        <details className="fold">
          <summary>{text.moreLines(lines.length - shown)}</summary>
          <List lines={lines.slice(shown)} />
        </details>
      ) : null}
    </>
  );
};

/** Authority, reporting line and requirements: columns for two roles, one block a role for more. */
export const Facts = ({ comparison }: { readonly comparison: Comparison }) => {
  const { roles } = comparison;
  const order = orderOf(comparison);
  const [one, other] = roles;
  const pair = roles.length === 2;
  const rows = ["reporting", "authority", "requirements"] as const;
  return (
    <section className="card side-card" data-pair={pair}>
      {order && one && other ? (
        <p className="facts-order">
          <span>{text.higher}</span>
          <span>
            <strong>{order}</strong>{" "}
            <Link to="/higher" search={{ a: one.short, b: other.short }}>
              {words.order.see}
            </Link>
          </span>
        </p>
      ) : null}
      <div className="facts-scroll">
        <table className="facts">
          <caption className="unseen">{text.caption}</caption>
          {pair ? (
            <>
              <thead>
                <tr>
                  <th scope="col">
                    <span className="unseen">{text.aspect}</span>
                  </th>
                  {roles.map((role) => (
                    <th key={role.id} scope="col">
                      <Link to="/roles/$role" params={{ role: role.id }}>
                        <RoleMark role={{ id: role.id, shape: role.shape, name: role.short }} />
                      </Link>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row}>
                    <th scope="row">{text[row]}</th>
                    {roles.map((role) => (
                      <td key={role.id}>
                        <Lines lines={aspects(comparison, role)[row]} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </>
          ) : (
            roles.map((role) => (
              <tbody key={role.id}>
                <tr>
                  <th colSpan={2} scope="rowgroup" className="facts-role">
                    <Link to="/roles/$role" params={{ role: role.id }}>
                      <RoleMark role={{ id: role.id, shape: role.shape, name: role.short }} />
                    </Link>
                  </th>
                </tr>
                {rows.map((row) => (
                  <tr key={row}>
                    <th scope="row">{text[row]}</th>
                    <td>
                      <Lines lines={aspects(comparison, role)[row]} />
                    </td>
                  </tr>
                ))}
              </tbody>
            ))
          )}
        </table>
      </div>
    </section>
  );
};
