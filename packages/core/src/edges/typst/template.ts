import { blocks } from "./blocks.ts";
import { notes } from "./notes.ts";
import { page } from "./page.ts";

/** The whole of the Typst that every document is set with. It takes the document from the input `doc`, as JSON of `Content`. */
export const template = `${page}${blocks}${notes}
#opening
#for it in doc.blocks { (shown.at(it.kind))(it) }
#whole-foot
#end
#notes
`;
