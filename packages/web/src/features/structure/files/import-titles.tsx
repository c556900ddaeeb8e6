import { useCatalogue } from "#client/catalogue.ts";
import type { Imported } from "#client/structure-files.ts";
import { ImportMore } from "./import-more.tsx";
import { words } from "./words.ts";

const { titles: says } = words;

/** Titles that may mean several roles, each with the choice which one it means here. */
export const ImportTitles = ({
  titles,
  roles,
  onRole,
}: {
  readonly titles: Imported["titles"];
  /** By title: the role that was chosen. */
  readonly roles: Readonly<Record<string, string>>;
  readonly onRole: (title: string, role: string | undefined) => void;
}) => {
  const index = useCatalogue();
  if (titles.length === 0) return null;
  return (
    <section aria-labelledby="import-titles">
      <h3 id="import-titles">{says.finding(titles.length)}</h3>
      <ImportMore of={titles} className="import-titles">
        {({ given, roles: meant, positions }) => (
          <li key={given}>
            <label>
              <span>
                {given} <span className="secondary">{says.positions(positions.length)}</span>
              </span>
              <select
                className="field"
                value={roles[given] ?? ""}
                onChange={(event) => onRole(given, event.currentTarget.value || undefined)}
              >
                <option value="">{says.none}</option>
                {meant.map((id) => (
                  <option key={id} value={id}>
                    {index.role.get(id)?.name ?? id}
                  </option>
                ))}
              </select>
            </label>
          </li>
        )}
      </ImportMore>
    </section>
  );
};
