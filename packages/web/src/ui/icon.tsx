const paths = {
  search: "M9.500 9.500L13 13M10.500 6a4.500 4.500 0 1 1-9 0a4.500 4.500 0 0 1 9 0z",
  check: "M2 7.500L5.500 11L12 3",
  down: "M3.500 5.500L7 9L10.500 5.500",
  right: "M5 3L9.500 7L5 11",
  menu: "M1 3h12M1 7h12M1 11h12",
  close: "M2.500 2.500L11.500 11.500M11.500 2.500L2.500 11.500",
  compare: "M7 1v12M1.500 3.500h4M8.500 3.500h4M3 7h2.500M8.500 7h4M1 10.500h4.500M8.500 10.500h2.500",
  example: "M2.500 1h6l3 3v9h-9zM4.500 6.500h5M4.500 9h5",
  open: "M1.500 12V2.500h4l1.500 2h5.500V12z",
  roles: "M7 1.200a2 2 0 1 1 0 4.100a2 2 0 0 1 0-4.100zM3 12.800V11a4 4 0 0 1 8 0v1.800",
  edit: "M2 12l.8-3L9.500 2.300l2.200 2.200L5 11.200z",
} as const;

export type IconName = keyof typeof paths;

/** A line drawing beside words, never instead of them. */
export const Icon = ({ name, size = 14 }: { readonly name: IconName; readonly size?: number }) => (
  <svg
    className="icon"
    width={size}
    height={size}
    viewBox="0 0 14 14"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.400"
    aria-hidden="true"
  >
    <path d={paths[name]} />
  </svg>
);
