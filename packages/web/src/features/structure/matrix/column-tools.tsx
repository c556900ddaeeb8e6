import type { Position } from "@remit/core";
import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { Combobox } from "#ui/combobox.tsx";
import { columnOrders, isColumnOrder } from "./column-order.ts";
import { columnOf } from "./says.ts";
import type { ColumnsShown } from "./use-columns.ts";
import { words } from "./words.ts";

/** So many are offered at once. */
const most = 8;

/** Finds a position, and goes to its column. */
const GoTo = ({
  positions,
  onGo,
}: {
  readonly positions: readonly Position[];
  readonly onGo: (id: string) => void;
}) => {
  const [text, setText] = useState("");
  const wanted = text.trim().toLowerCase();
  const found =
    wanted === ""
      ? []
      : positions
          .map(columnOf)
          .filter(({ title, under }) => `${title} ${under}`.toLowerCase().includes(wanted))
          .slice(0, most);
  return (
    <div className="raci-go">
      <Combobox
        label={words.goTo}
        placeholder={words.goTo}
        value={text}
        onChange={setText}
        onTake={(taken) => {
          const at = found.find(({ title }) => title === taken) ?? found[0];
          if (!at) return;
          setText("");
          onGo(at.id);
        }}
        choices={found.map(({ id, title, under }) => ({ key: id, text: title, more: under }))}
      />
    </div>
  );
};

/** Which positions have a column, in which order, and the way to one of them. */
export const ColumnTools = ({
  positions,
  columns: { order, reorder },
  onChoose,
  onGo,
}: {
  readonly positions: readonly Position[];
  readonly columns: ColumnsShown;
  readonly onChoose: () => void;
  readonly onGo: (id: string) => void;
}) => (
  <>
    <Button size="small" onClick={onChoose}>
      {words.columns}
    </Button>
    <select
      className="field raci-order"
      aria-label={words.order}
      value={order}
      onChange={({ currentTarget: { value } }) => {
        if (isColumnOrder(value)) reorder(value);
      }}
    >
      {columnOrders.map((each) => (
        <option key={each} value={each}>
          {words.orders[each]}
        </option>
      ))}
    </select>
    <GoTo positions={positions} onGo={onGo} />
  </>
);
