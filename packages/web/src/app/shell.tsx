import { Link, Outlet, useLocation, useRouter } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useCurrent } from "#client/assessments.ts";
import { AssessmentMenu } from "#features/decide/assessment-menu.tsx";
import { InvitedName } from "#features/decide/kept-line.tsx";
import { TakenUp } from "#features/decide/taken-up.tsx";
import { Key } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { InsideLinks } from "#ui/inside.tsx";
import { invitedNav, nav } from "./nav.ts";
import { OwnNote } from "./own-note.tsx";
import "./shell.css";
import { useTheme } from "./theme.ts";
import { words } from "./words.ts";

/** Loads search over the page. */
export const searchDialog = () => import("#features/search/search-dialog.tsx");
const SearchDialog = lazy(() => searchDialog().then((part) => ({ default: part.SearchDialog })));

/** Whether search lies over the page: Ctrl-K or ⌘K opens it anywhere. */
const useSearchKey = (): readonly [boolean, (open: boolean) => void] => {
  const [searching, setSearching] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      // Not over another dialog, which would be left behind it.
      if (!document.querySelector("dialog[open]")) setSearching(true);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
  return [searching, setSearching];
};

const Logo = () => (
  <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M6 1.500H1.500v17H6M14 1.500h4.500v17H14" fill="none" stroke="currentColor" strokeWidth="3" />
    <rect x="6.500" y="6.500" width="7" height="7" fill="currentColor" />
  </svg>
);

const invitedPaths = /^\/(respond|decide|result)(\/|$)/;

const NavLinks = ({
  path,
  entries,
}: {
  readonly path: string;
  readonly entries: typeof nav | typeof invitedNav;
}) =>
  entries.map((entry) => {
    const here = [entry.to, ...entry.under].some((under) => path === under || path.startsWith(`${under}/`));
    return (
      <Link key={entry.to} to={entry.to} className="nav-link" aria-current={here ? "page" : undefined}>
        {entry.name}
      </Link>
    );
  });

/** Top bar, skip link and the page below; moves focus to the content when the address changes. */
export const Shell = () => {
  const { pathname } = useLocation();
  const router = useRouter();
  const [theme, nextTheme] = useTheme();
  const [searching, setSearching] = useSearchKey();
  const [open, setOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const seen = useRef(pathname);
  useEffect(() => {
    if (seen.current === pathname) return;
    seen.current = pathname;
    setOpen(false);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  // Whoever was invited finds their answers and the method here, and nothing that leads away from them.
  const invited = useCurrent()?.kept?.token !== undefined && invitedPaths.test(pathname);
  return (
    <InsideLinks go={(href) => router.history.push(href)}>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <header className="topbar no-print" data-open={open}>
        <Link to="/" className="brand">
          <Logo />
          {words.product}
        </Link>
        {invited ? <InvitedName /> : <AssessmentMenu />}
        <button
          type="button"
          className="menu-button"
          aria-expanded={open}
          aria-label={open ? words.closeMenu : words.menu}
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? "close" : "menu"} size={18} />
        </button>
        <nav className="nav" aria-label={words.main}>
          <NavLinks path={pathname} entries={invited ? invitedNav : nav} />
        </nav>
        <div className="topbar-end">
          <button type="button" className="topbar-search" onClick={() => setSearching(true)}>
            <Icon name="search" /> {words.search} <Key>Ctrl K</Key>
          </button>
          <button type="button" className="theme-button" onClick={nextTheme}>
            {words.themes[theme]}
          </button>
        </div>
      </header>
      {pathname === "/catalogue" ? null : <OwnNote />}
      {invited ? null : <TakenUp />}
      <main id="content" ref={main} tabIndex={-1}>
        <Suspense>
          <Outlet />
        </Suspense>
      </main>
      {searching ? (
        <Suspense>
          <SearchDialog onClose={() => setSearching(false)} />
        </Suspense>
      ) : null}
    </InsideLinks>
  );
};
