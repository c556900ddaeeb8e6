// Imported first: zod would otherwise probe `new Function`, which a strict content policy forbids and reports.
import { config } from "zod";

config({ jitless: true });
