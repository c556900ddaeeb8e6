// A list that is walked from its text field has no tag of its own in HTML: the roles are those of the ARIA practices.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import type { Hit } from "@remit/core";
import { useNavigate, useRouter } from "@tanstack/react-router";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { useAsk } from "#client/use-ask.ts";
import { groupsOf, Id, Passage } from "./hits.tsx";
import "./search.css";
import { targetOf } from "./targets.ts";
import { words } from "./words.ts";

const most = 12;

/** Search over the page: arrows walk the results, Enter opens one or, with none chosen, all of them; Esc closes. */
export const SearchDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const navigate = useNavigate();
  const router = useRouter();
  const [text, setText] = useState("");
  const [at, setAt] = useState(-1);
  const asked = text.trim();
  const { answer } = useAsk("search", asked === "" ? undefined : { words: text.slice(0, 200), limit: most });
  const groups = groupsOf(asked === "" ? [] : (answer?.value ?? []));
  const hits = groups.flatMap((group) => group.hits);
  // Before the dialog leaves the page: only then does closing it give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element?.open === false) element.showModal();
    return () => element?.close();
  }, []);
  useEffect(() => {
    if (at >= 0) list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [at]);
  const open = (hit: Hit): void => {
    onClose();
    router.history.push(targetOf(hit));
  };
  const showAll = (): void => {
    onClose();
    void navigate({ to: "/search", search: { q: text } });
  };
  const walk = (by: 1 | -1): void =>
    setAt((now) => ((now + 1 + by + hits.length + 1) % (hits.length + 1)) - 1);
  return (
    // A press beside it is a second way; Esc is the keyboard's.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="search-dialog"
      aria-label={words.label}
      onCancel={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="search-top">
        <input
          className="search-field"
          role="combobox"
          aria-label={words.label}
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={words.hint}
          value={text}
          maxLength={200}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setAt(-1);
          }}
          onKeyDown={(event) => {
            if (event.key === "ArrowDown" || event.key === "ArrowUp") {
              event.preventDefault();
              walk(event.key === "ArrowDown" ? 1 : -1);
            } else if (event.key === "Enter") {
              event.preventDefault();
              const chosen = hits[at];
              if (chosen) open(chosen);
              else if (asked !== "") showAll();
            }
          }}
        />
        <button type="button" className="search-close" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={words.label} className="search-list">
        {groups.map((group) => (
          <div key={group.kind} role="group" aria-label={words.kinds[group.kind]}>
            <div className="search-kind" aria-hidden="true">
              {words.kinds[group.kind]}
            </div>
            {group.hits.map((hit) => {
              const place = hits.indexOf(hit);
              return (
                // The field keeps the focus; the list is walked by its arrows.
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
                <div
                  key={hit.id}
                  id={`${id}-${place}`}
                  role="option"
                  aria-selected={place === at}
                  tabIndex={-1}
                  className="search-hit"
                  onClick={() => open(hit)}
                >
                  <strong>
                    {hit.title} <Id hit={hit} />
                  </strong>
                  <span>
                    <Passage hit={hit} />
                  </span>
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <output className="note search-end">
        {asked !== "" && answer?.value?.length === 0 ? words.nothing(asked) : words.keys}
      </output>
    </dialog>
  );
};
