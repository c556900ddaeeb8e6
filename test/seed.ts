// With REMIT_SEED every property draws the same cases, so that a landing does not hang on luck; without it each run searches anew.
import fc from "fast-check";

const seed = Number(process.env.REMIT_SEED ?? "");
if (seed > 0) fc.configureGlobal({ seed });
