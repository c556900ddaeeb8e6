import { useEffect, useState } from "react";

/** What `/openapi.json` says, as it came; or that no server answered with it. */
export type ReferenceRead =
  | { readonly document: object; readonly broken?: undefined }
  | { readonly document?: undefined; readonly broken: true };

const broken: ReferenceRead = { broken: true };

const fetched = async (): Promise<ReferenceRead> => {
  try {
    const response = await fetch("/openapi.json", { headers: { accept: "application/json" } });
    // A server without it answers with the web app's page.
    if (!response.ok || !(response.headers.get("content-type") ?? "").includes("json")) return broken;
    const document: unknown = await response.json();
    return typeof document === "object" && document !== null && "openapi" in document ? { document } : broken;
  } catch {
    return broken;
  }
};

/** The description of the API, read from the server when first asked for; nothing while it is on its way. */
export const useReference = (): ReferenceRead | undefined => {
  const [read, setRead] = useState<ReferenceRead>();
  useEffect(() => {
    let wanted = true;
    const read = async (): Promise<void> => {
      const answer = await fetched();
      if (wanted) setRead(answer);
    };
    void read();
    return () => {
      wanted = false;
    };
  }, []);
  return read;
};
