import { type Context, refuse } from "./context.ts";
import { writeWhole } from "./files.ts";

/** A file that an operation made: to the path, whole or not at all; to standard output without one. */
export const handOver = async (
  context: Context,
  made: { readonly encoding: "utf-8" | "base64"; readonly content: string },
  output: string | undefined,
): Promise<void> => {
  const content = made.encoding === "base64" ? Buffer.from(made.content, "base64") : made.content;
  if (output === undefined) {
    context.process.stdout.write(String(content));
    return;
  }
  const written = await writeWhole(output, content);
  if (written.issues) refuse(context, written.issues, false, output);
};
