import { useCatalogue } from "#client/catalogue.ts";

export const StartPage = () => {
  const { catalogue } = useCatalogue();
  return <div className="page">{catalogue.roles.length}</div>;
};
