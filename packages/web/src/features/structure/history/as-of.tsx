import type { KeptStructure, Structure } from "@remit/core";
import { useNavigate } from "@tanstack/react-router";
import { useKept } from "#client/kept-here.tsx";
import type { Keeping } from "#client/kept-structures.ts";
import { isUnreachable, type Reply } from "#client/server.ts";
import { openCopy } from "#client/structures-elsewhere.ts";
import { Button } from "#ui/button.tsx";
import { Waiting } from "#ui/states.tsx";
import { Between } from "./between.tsx";
import { words } from "./words.ts";
import type { Names } from "../names.ts";

const Missing = ({
  reply,
  says,
  onClose,
}: {
  readonly reply: Reply<KeptStructure> | undefined;
  readonly says: string;
  readonly onClose: () => void;
}) =>
  reply === undefined ? (
    <Waiting height={200} says={words.waiting} />
  ) : (
    <section className="card then">
      <output>{isUnreachable(reply) ? words.none.awayHelp : says}</output>
      <div className="actions no-print">
        <Button size="small" onClick={onClose}>
          {words.backToNow}
        </Button>
      </div>
    </section>
  );

type Part = {
  readonly keeping: Keeping;
  readonly names: Names;
  readonly onClose: () => void;
};

/** The structure as it was at a moment, and what differs from now. */
export const AsOf = ({
  keeping,
  at,
  now,
  names,
  onClose,
}: Part & { readonly at: string; readonly now: Structure }) => {
  const navigate = useNavigate();
  const { organisation, structure } = keeping;
  const reply = useKept("get-structure", { organisation, structure, asOf: at });
  const then = reply?.value?.structure;
  if (!then) return <Missing reply={reply} says={words.asOfNothing} onClose={onClose} />;
  const open = (): void => {
    const name = words.copyName(then.organisation.name, at);
    openCopy(keeping, { ...then, organisation: { ...then.organisation, name } });
    void navigate({ to: "/structure" });
  };
  return (
    <Between
      title={words.asOf(at)}
      before={then}
      after={now}
      called={[words.onDay(at), words.now]}
      sentence={words.sinceThen}
      head={words.sinceHead}
      names={names}
    >
      <Button size="small" onClick={open}>
        {words.copy}
      </Button>
      <Button size="small" kind="quiet" onClick={onClose}>
        {words.backToNow}
      </Button>
    </Between>
  );
};

/** Two versions side by side. */
export const Versions = ({
  keeping: { organisation, structure },
  versions: [before, after],
  names,
  onClose,
}: Part & { readonly versions: readonly [before: number, after: number] }) => {
  const [first, second] = [
    useKept("get-structure", { organisation, structure, was: before }),
    useKept("get-structure", { organisation, structure, was: after }),
  ];
  if (!first?.value || !second?.value)
    return <Missing reply={first?.value ? second : first} says={words.absent} onClose={onClose} />;
  return (
    <Between
      title={words.between(before, after)}
      before={first.value.structure}
      after={second.value.structure}
      called={[words.version(before), words.version(after)]}
      sentence={words.betweenThem}
      head={words.betweenHead}
      names={names}
    >
      <Button size="small" kind="quiet" onClick={onClose}>
        {words.close}
      </Button>
    </Between>
  );
};
