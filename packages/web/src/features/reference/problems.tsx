import { words } from "./words.ts";

/** What a refusal means and what to do about it, by status. */
export const Problems = ({ statuses }: { readonly statuses: readonly string[] }) => (
  <section id="problems" tabIndex={-1} className="reference-group" aria-labelledby="problems-title">
    <h2 id="problems-title" className="section-title">
      {words.problemsTitle}
    </h2>
    <p>{words.problemsLead}</p>
    <table className="fields" aria-labelledby="problems-title">
      <thead>
        <tr>
          <th scope="col">{words.status}</th>
          <th scope="col">{words.means}</th>
          <th scope="col">{words.todo}</th>
        </tr>
      </thead>
      <tbody>
        {statuses.map((status) => {
          const [means, todo] = words.statuses[status] ?? [];
          return means === undefined ? null : (
            <tr key={status} id={`problem-${status}`} tabIndex={-1}>
              <th scope="row">
                <code>{status}</code>
              </th>
              <td>{means}</td>
              <td>{todo}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </section>
);
