import type { ImportField, PresetId } from "#model/import-lists.ts";

/** Names of columns as they are compared: letters and digits, without the URN of a SCIM extension. */
export const foldHeader = (name: string): string =>
  name
    .replace(/^urn:.*:[A-Za-z]+[:.]/, "")
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\[required\]|\*|\p{M}/gu, "")
    .replaceAll(/[^\p{L}\p{N}%#]+/gu, "");

/**
 * What columns are called, by field; the name that tells most comes first, because of several columns for one field the first
 * is read (of a manager all are tried, in this order).
 */
const names: Readonly<Record<ImportField, string>> = {
  id: "id, position id, position number, position no, person id, unique id, uid, object id, node id, employee id, worker id, staff id, user id, eid, emp id, samaccountname, mitarbeiter-id, personal-id, identifiant",
  name: "name, full name, holder, display name, employee name, worker, worker name, preferred name, legal name, employee, person, staff name, first name last name, last name first name, cn, name.full name, name.formatted, mitarbeiter, nom complet, mitarbeitername, mitarbeiterin, vollständiger name, vor- und nachname, nachname vorname, name vorname, stelleninhaber, stelleninhaberin, nom et prenom, nom prenom, prenom et nom, nom de l'employe, salarie, titulaire",
  firstName:
    "first name, given name, forename, preferred first name, legal first name, first, name.given name, vorname, prenom, rufname",
  lastName:
    "last name, family name, surname, legal last name, last, sn, name.family name, nachname, nom, familienname, nom de famille",
  email:
    "email, e-mail, work email, email address, primary email, email - work, business email, company email, mail, emails.value, emails.work.value, primary work email, user email, user principal name, e-mail-adresse, e-mail-adresse geschäftlich, e-mail geschäftlich, geschäftliche e-mail, dienstliche e-mail, mailadresse, mail-adresse, courriel, adresse e-mail, adresse mail, adresse courriel, e-mail professionnel, adresse e-mail professionnelle",
  login:
    "login, user name, username, user principal name, upn, sam account name, samaccountname, account, uid, benutzername, anmeldename, nom d'utilisateur",
  number:
    "holder id, employee number, employee #, employee no, employee id, personnel number, staff number, payroll number, person number, worker id, employee code, external id, externalid, personalnummer, external ids.value, personalnr, pers-nr, mitarbeiternummer, mitarbeiternr, matricule, numero de matricule, numero d'employe",
  dn: "dn, distinguished name",
  title:
    "title, job title, position title, business title, position, job, role title, employee title, job profile, organizations.title, designation, stellenbezeichnung, positionsbezeichnung, funktionsbezeichnung, stellentitel, jobtitel, tätigkeitsbezeichnung, tätigkeit, dienstbezeichnung, beruf, titel, berufsbezeichnung, funktion, stelle, titre, poste, intitule du poste, intitule de poste, libelle du poste, libelle de poste, intitule de l'emploi, libelle de l'emploi, libelle emploi, fonction, emploi",
  role: "role, catalogue role, remit role",
  manager:
    "reports to, manager id, supervisor id, boss id, parent id, parent, supervisor eid, manager employee id, manager's employee id, manager worker id, reports to id, supervisor employee #, manager number, manager employee number, reports to position id, superior id, manager.id, manager.value, manager email, manager's email, supervisor email, reports to email, reports to (email), manager work email, manager.mail, manager.user principal name, relations.manager.value, manager user principal name, manager.$ref, manager dn, manager, supervisor, boss, line manager, reporting manager, direct manager, manager name, supervisor name, manager's name, superior, reporting to, worker's manager, manager.display name, report to, vorgesetzter, vorgesetzte, superieur, vorgesetzte person, vorgesetzten-id, vorgesetzter id, vorgesetzter personalnummer, personalnummer vorgesetzter, direkter vorgesetzter, direkte vorgesetzte, disziplinarischer vorgesetzter, disziplinarische vorgesetzte, führungskraft, direkte führungskraft, disziplinarische führungskraft, berichtet an, matricule du superieur, matricule superieur, matricule responsable, superieur hierarchique, responsable hierarchique, superieur direct, responsable direct, responsable, manager direct, rattache a, n+1",
  dotted:
    "dotted, dotted line, dotted lines, dotted line to, dotted lines to, dotted line id, dotted line manager id, dotted line manager email, dotted line supervisor, dotted manager, dotted ids, dottedids, dotted line reports to, dotted line manager, dotted line reports to (email), matrix manager, secondary manager, also reports to, functional manager, matrix managers, matrix manager id, matrix manager email, secondary manager id, fachlicher vorgesetzter, fachliche vorgesetzte, fachvorgesetzter, fachliche führungskraft, superieur fonctionnel, responsable fonctionnel",
  deputy:
    "deputy, deputy id, stand-in, substitute, stellvertreter, stellvertretung, stellvertreterin, vertretung, suppleant, remplacant, adjoint",
  department:
    "department, dept, department name, division, team, business unit, supervisory organization, supervisory organisation, organizational unit, org unit, org unit path, organizations.department, department number, ou, cost center, cost centre, abteilung, service, departement, abteilungsname, bereich, fachbereich, organisationseinheit, org-einheit, kostenstelle, direction, entite, centre de coût, centre de coûts",
  location:
    "location, office, office location, work location, site, physical delivery office name, city, l, addresses.locality, locations.building id, building id, standort, lieu, arbeitsort, dienstort, niederlassung, ort, büro, lieu de travail, ville, bureau",
  engagement:
    "engagement, employment type, employment status, time type, employee type, worker type, contract type, anstellungsart, beschäftigungsart, beschäftigungsverhältnis, vertragsart, type de contrat, contrat",
  share:
    "share, fte, fte %, fte percent, share of full time, full time equivalent, fulltime equivalent, work time percentage, working time %, scheduled weekly hours %, fte percentage, arbeitszeit %, arbeitszeit in %, arbeitszeit prozent, arbeitszeitanteil, beschäftigungsgrad, beschäftigungsgrad %, beschäftigungsgrad in %, beschäftigungsumfang, stellenumfang, stellenanteil, pensum, pensum %, arbeitspensum, vzä, vollzeitäquivalent, vollzeitäquivalente, etp, equivalent temps plein, taux d'activite, taux d'activite %, taux d'occupation, taux d'occupation %, temps de travail %, quotite, quotite de travail",
  cost: "cost, annual cost, cost per year, yearly cost, total cost, salary, annual salary, base salary, compensation, annual compensation, pay rate, total base pay, total base pay annualized, total base pay annualized - amount, total base pay - amount, annual base pay, gehalt, salaire, jahresgehalt, bruttojahresgehalt, jahresbruttogehalt, bruttogehalt, grundgehalt, jahreslohn, bruttojahreslohn, vergütung, jahresvergütung, personalkosten, jahreskosten, kosten, kosten pro jahr, salaire annuel, salaire brut, salaire brut annuel, salaire annuel brut, remuneration, remuneration annuelle, cout, cout annuel",
  budget: "budget, annual budget, budget per year, jahresbudget, budget annuel",
  currency:
    "currency, currency code, pay currency, pay rate currency, salary currency, wahrung, devise, monnaie",
  assistant: "assistant, is assistant, assistenz",
  kind: "holder kind, holder type, kind of holder",
  status:
    "status, account enabled, active, employment state, worker status, user account control, suspended, is suspended, status [read only], account status, position status, beschäftigungsstatus, mitarbeiterstatus, statut, aktiv, actif",
  class: "object class, @odata.type",
};

/** Whether a column of names says that the last name stands first: "Last Name, First Name". */
export const lastComesFirst = (header: string): boolean =>
  /^((last|sur|family)name.*first|(nach)?name.*vorname|nom.*prenom)/.test(foldHeader(header));
/** Whether a column of shares of full time says that they are in per cent. */
export const isInPercent = (header: string): boolean => /%|percent|prozent|pour ?cent/i.test(header);

const list = (text: string): string[] => text.split(", ").map(foldHeader);
const byName = (
  said: Readonly<Partial<Record<ImportField, string>>>,
): ReadonlyMap<string, readonly ImportField[]> => {
  const fields = new Map<string, ImportField[]>();
  for (const [field, text] of Object.entries(said) as [ImportField, string][])
    for (const name of list(text)) fields.set(name, [...(fields.get(name) ?? []), field]);
  return fields;
};

/** Fields that a column may be for, by its folded name: mostly one, likeliest first. */
export const fieldsByName = byName(names);
/** How much a column tells of a field, by field and name: 0 tells most. */
export const rankOf = (field: ImportField, name: string): number => {
  const at = list(names[field]).indexOf(name);
  return at === -1 ? Infinity : at;
};

type Preset = {
  readonly id: PresetId;
  /** Columns it is known by: all of a group, of any group. */
  readonly signs: readonly string[];
  /** Where its columns mean something else than a name alone would say. */
  readonly columns: ReadonlyMap<string, readonly ImportField[]>;
};

const preset = (
  id: PresetId,
  signs: readonly string[],
  columns: Readonly<Partial<Record<ImportField, string>>> = {},
): Preset => ({
  id,
  signs,
  columns: byName(columns),
});

/** Where lists of people come from, the most particular first; `generic` is what is known by no sign. */
export const presetList: readonly Preset[] = [
  preset("remit", ["id, title, holder kind, reports to"]),
  preset("scim", ["schemas", "user name, manager.value", "user name, name.given name"], {
    login: "user name",
    name: "display name, name.formatted",
    number: "employee number, external id",
    manager: "manager.value, manager, manager.$ref, manager.display name",
    department: "department, division",
    engagement: "user type",
  }),
  preset(
    "google",
    [
      "first name [required], email address [required]",
      "primary email, name.full name",
      "email address [required]",
    ],
    {
      email: "email address [required], primary email",
      number: "employee id, external ids.value",
      title: "employee title, organizations.title",
      manager: "manager email, relations.manager.value",
      department: "department, organizations.department",
      location: "work address, building id, locations.building id",
      status: "status [read only], suspended",
    },
  ),
  preset("entra", ["display name, user principal name", "account enabled, user principal name"], {
    id: "id, object id",
    email: "mail",
    login: "user principal name",
    number: "employee id",
    manager: "manager.id, manager.user principal name, manager.mail, manager, manager.display name",
    location: "office location, physical delivery office name",
    status: "account enabled",
    engagement: "employee type",
  }),
  preset("ldap", ["dn", "distinguished name", "sam account name, manager"], {
    id: "uid, sam account name",
    name: "display name, cn, name",
    number: "employee number, employee id",
    dn: "dn, distinguished name",
    department: "department, department number, ou",
    location: "physical delivery office name, l",
    status: "user account control",
    engagement: "employee type",
  }),
  preset(
    "bamboohr",
    [
      "supervisor eid",
      "employee #, supervisor",
      "job title, supervisor email",
      "first name, last name, reporting to",
    ],
    {
      id: "eid, employee id, id",
      number: "employee #",
      manager: "supervisor eid, supervisor id, supervisor email, supervisor, reporting to",
      engagement: "employment status",
      status: "status",
      department: "department, division",
    },
  ),
  preset(
    "workday",
    [
      "worker, business title",
      "employee id, supervisory organization",
      "supervisory organization",
      "worker, manager",
    ],
    {
      id: "position id",
      name: "worker, preferred name, legal name",
      number: "employee id, worker id",
      manager: "manager employee id, manager id, manager - email, manager, worker's manager, manager name",
      department: "supervisory organization, supervisory organisation, department, cost center",
      engagement: "time type, worker type",
      status: "worker status",
    },
  ),
  preset("generic", []),
];

/** Whether the columns of a table are those a preset is known by. */
export const isSigned = ({ signs }: Preset, folded: ReadonlySet<string>): boolean =>
  signs.some((sign) => list(sign).every((name) => folded.has(name)));
