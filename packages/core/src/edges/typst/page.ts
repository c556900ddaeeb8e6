/**
 * Typst: the paper, its head and foot, and how text is set. User text comes in as strings of `doc` and is set by `said`;
 * nothing of it is ever read as Typst. Edges of lines are fixed shares of the size, so that a raised number or a letter from
 * another font does not push lines apart.
 */
export const page = String.raw`
#let doc = json(bytes(sys.inputs.doc))
#let serif = ("Source Serif 4", "Inter")
#let sans = ("Inter", "Source Serif 4")
#let ink = rgb("#14181d")
#let ink2 = rgb("#48505a")
#let ink3 = rgb("#626b76")
#let hair = 0.5pt + rgb("#cdd3d9")
#let rule = 0.9pt + ink
#let margin = 22mm
#let foot-margin = 16.5mm

#set document(
  title: doc.name,
  author: if doc.author == "" { () } else { doc.author },
  date: if doc.date == none { none } else { datetime(year: doc.date.at(0), month: doc.date.at(1), day: doc.date.at(2)) },
)
#set text(lang: "en", region: doc.region, font: serif, size: 10.8pt, fill: ink, top-edge: 0.8em, bottom-edge: -0.2em, hyphenate: false)
#set par(leading: 5.5pt, spacing: 9.5pt, justify: false)

// The pieces of a text: "" is a place to break, as wide as nothing (a width of exactly 0 would not be one); a word
// by itself is wider than its column and may be hyphenated.
#let piece(it) = if it == "" { h(0.0001pt) } else if it == "\n" { linebreak() } else if type(it) == str { text(it) } else {
  text(hyphenate: true, it.word)
}
#let said(pieces) = if type(pieces) == str { text(pieces) } else { pieces.map(piece).join() }
#let label-text(size: 9.75pt, weight: 400, fill: ink2, body) = {
  set text(font: sans, size: size, weight: weight, fill: fill)
  set par(leading: 3.4pt)
  body
}
// One line of a text that may be longer than the line.
#let one-line(body) = box(width: 100%, height: 1em, clip: true, body)

#let running-head = context if here().page() > 1 {
  label-text(size: 8.5pt, fill: ink2, {
    grid(columns: (1fr, 40%), one-line(text(doc.running.organisation)), align(right, one-line(text(doc.running.label))))
    v(7pt, weak: true)
    line(length: 100%, stroke: hair)
  })
}
// A foot too long for its place stands whole at the end, once.
#let whole-foot = if doc.longFoot != none {
  block(above: 12pt, label-text(size: 8.25pt, fill: ink3, par(said(doc.longFoot))))
}
#let foot = label-text(size: 8.25pt, fill: ink3, grid(
  columns: (1fr, auto),
  column-gutter: 8mm,
  block(height: 24pt, clip: true, text(doc.foot)),
  context doc.pageOf.replace("{page}", str(here().page())).replace("{pages}", str(counter(page).final().first())),
))
#set page(
  paper: doc.paper,
  margin: (x: margin, top: 30mm, bottom: foot-margin),
  header: running-head,
  header-ascent: 7.3mm,
  footer: foot,
  footer-descent: 4.2mm,
)

// Headings stay with what follows.
#set heading(outlined: true, bookmarked: true)
#show heading: set text(font: sans, weight: 600, size: 10.5pt)
#show heading: set block(above: 15pt, below: 6.5pt, sticky: true)
#show heading.where(level: 1): set text(font: serif, weight: 400, size: 25.5pt, tracking: -0.012em)
#show heading.where(level: 1): set par(leading: 5pt)
#show heading.where(level: 1): set block(above: 0pt, below: 12pt)
#show heading.where(level: 3): set text(weight: 500, size: 9.75pt, fill: ink2)
#show heading.where(level: 3): set block(above: 12pt, below: 6pt)
#show strong: set text(weight: 600)

#let opening = {
  v(-14mm)
  label-text(size: 9.5pt, grid(
    columns: (1fr, auto),
    column-gutter: 8mm,
    par(said(doc.organisation)), block(width: if type(doc.label) == str and doc.label.len() < 48 { auto } else { 50mm }, align(right, par(said(doc.label)))),
  ))
  v(8pt, weak: true)
  line(length: 100%, stroke: rule)
  v(23pt, weak: true)
  heading(level: 1, said(doc.title))
}
`;
