import { Inside } from "./inside.tsx";

/** What somebody may have meant, as links; nothing where nothing is near. */
export const Nearest = ({
  says,
  ids,
  hrefOf,
}: {
  readonly says: string;
  readonly ids: readonly string[];
  readonly hrefOf: (id: string) => string;
}) =>
  ids.length === 0 ? null : (
    <>
      <p>{says}</p>
      <ul className="nearest">
        {ids.map((id) => (
          <li key={id}>
            <Inside href={hrefOf(id)}>{id}</Inside>
          </li>
        ))}
      </ul>
    </>
  );
