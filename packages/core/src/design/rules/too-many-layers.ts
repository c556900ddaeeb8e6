import { layerBelowBoards } from "../layer-below-boards.ts";
import { type Rule, seat } from "../rule.ts";

const chainOf = (length: number) =>
  Array.from({ length }, (_, at) => seat(`p${at}`, `Manager ${at + 1}`, at === 0 ? undefined : `p${at - 1}`));

export const tooManyLayers: Rule = {
  id: "too-many-layers",
  severity: "warning",
  title: "Many layers",
  explanation:
    "There are many steps from the top to the deepest position. Each passes decisions down and news up, late and in its own words. Look first at managers with one or two reports. A board is no layer. Large or widely spread organisations need more: raise the policy `layersMost`; without it, the limit is seven.",
  basis: { judgement: "The number is ours; no source of the catalogue gives one." },
  says: "{position} sits at layer {count}; {deeper:position sits|positions sit} deeper than layer {limit}.",
  fixes: {},
  breaks: { positions: chainOf(4), policies: { layersMost: 3 } },
  keeps: { positions: chainOf(3), policies: { layersMost: 3 } },
  find: (all) => {
    const { layersMost: limit } = all.limits;
    const layer = layerBelowBoards(all);
    const depth = ({ id }: { id: string }) => layer(id) ?? 0;
    const deep = all.positions.filter((each) => depth(each) > limit);
    const [first, ...rest] = deep;
    if (first === undefined) return [];
    const deepest = rest.reduce((best, each) => (depth(each) > depth(best) ? each : best), first);
    return [{ positions: [deepest.id], data: { count: depth(deepest), limit, deeper: deep.length } }];
  },
};
