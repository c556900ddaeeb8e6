// Draws 40 citations to be judged by a reader who had no part in writing them:
//   node packages/core/test/catalogue/draw-citations.ts [seed]          the sheet, to be read
//   node packages/core/test/catalogue/draw-citations.ts [seed] --blank  verdicts to be filled in, for data/catalogue/fitness.json
import { shipped, shippedCatalogue as catalogue } from "#catalogue/shipped.ts";
import { drawPairs, pairsOf } from "./draw.ts";
import { citationSites } from "./sites.ts";

const many = 40;
const seed = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 1);
const sites = citationSites(catalogue);
const drawn = drawPairs(pairsOf(sites), seed, many);

const asked = {
  cites: "Does the statement support the claim, at least in the part that it speaks of?",
  against: "Does the statement speak against the claim?",
};

if (process.argv.includes("--blank")) {
  const verdicts = drawn.map(({ statement, target }) => ({
    statement,
    target,
    text: shipped.statement.get(statement)?.text,
    accepted: false,
    remark: "",
  }));
  console.log(
    JSON.stringify({ seed, catalogue: catalogue.hash, reader: "", date: "", verdicts }, undefined, 2),
  );
} else {
  console.log(
    `# ${many} citations of catalogue ${catalogue.version} (${catalogue.hash}), drawn by seed ${seed}`,
  );
  for (const [place, { statement: id, target }] of drawn.entries()) {
    const statement = shipped.statement.get(id);
    const site = sites.find(({ path }) => path === target);
    if (statement === undefined || site === undefined) continue;
    const source = shipped.source.get(statement.source);
    const { modality, kind, proxy } = statement;
    const mark = proxy ? ", of a neighbouring occupation" : "";
    console.log(`
## ${place + 1}. ${id} at ${target}

Statement (${modality}, ${kind}${mark}): ${statement.text}
Source: ${source?.title ?? statement.source}; ${statement.place}
Claim (${site.basis}): ${site.says}
${asked[site.as]}`);
  }
}
