import type { Structure } from "#model/structure.ts";

const user = "urn:ietf:params:scim:schemas:core:2.0:User";
const enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

const said = <T extends object>(record: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined && value !== ""),
  ) as Partial<T>;

/**
 * The positions of a structure as a SCIM 2.0 list (RFC 7643, with the enterprise extension). A vacancy is a user who is not
 * active and has no name. Locations, shares, sums, roles, deputies and dotted lines have no place in it.
 */
export const scimOf = ({ positions }: Structure): object => ({
  schemas: ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
  totalResults: positions.length,
  startIndex: 1,
  itemsPerPage: positions.length,
  Resources: positions.map(({ id, title, holder, reportsTo, department, engagement }) =>
    said({
      schemas: [user, enterprise],
      id,
      userName: id,
      displayName: holder?.name,
      title,
      userType: engagement,
      active: holder !== undefined,
      emails:
        holder?.email === undefined ? undefined : [{ value: holder.email, type: "work", primary: true }],
      [enterprise]: said({
        employeeNumber: holder?.id,
        department,
        manager: reportsTo === undefined ? undefined : { value: reportsTo },
      }),
    }),
  ),
});
