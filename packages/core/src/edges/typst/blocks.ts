/** Typst: each kind of block as a function of its data. */
export const blocks = String.raw`
#let label-width = 90pt
#let gap = 14pt

// Numbers of notes, raised, held to the word by a narrow space at which no line breaks.
#let mark(it) = if it.at < 0 { it.number } else { link(label("note-" + str(it.at)), it.number) }
#let marks(it) = text(
  font: sans, size: 7pt, fill: ink2, baseline: -4pt, tracking: 0pt, weight: 400,
  // After letters from right to left the numbers would run with them.
  text(if it.turns { "\u{200e}\u{202f}" } else { "\u{202f}" }) + it.marks.map(mark).join(text(",\u{202f}")),
)
#let spans(list) = list.map(it => {
  if it.strong { strong(said(it.text)) } else { said(it.text) }
  if it.marks.len() > 0 { marks(it) }
}).join()
#let quiet(body) = {
  set text(size: 9.25pt, fill: ink2)
  set par(leading: 3.8pt)
  body
}

#let paragraph(it) = if it.tone == "lead" {
  block(above: 13pt, below: 13pt, {
    set text(size: 12.4pt)
    set par(leading: 6pt)
    par(spans(it.spans))
  })
} else if it.tone == "quiet" { block(quiet(par(spans(it.spans)))) } else { block(par(spans(it.spans))) }

// Facts side by side, as many to a row as fit; one that is long takes at most half the width.
#let fact(it) = {
  block(spacing: 0pt, label-text(size: 8.75pt, fill: ink3, par(said(it.label))))
  block(above: 3.5pt, below: 0pt, label-text(weight: 500, fill: ink, par(said(it.text))))
}
#let facts(it) = context {
  let whole = page.width - 2 * margin
  let between = 20pt
  let rows = ()
  let used = 0pt
  for one in it.items {
    let body = fact(one)
    let half = whole / 2 - between
    let wide = if one.long { half } else { calc.min(measure(body).width + 0.1pt, half) }
    if rows.len() > 0 and used + between + wide <= whole {
      rows.last().push((wide, body, one))
      used += between + wide
    } else {
      rows.push(((wide, body, one),))
      used = wide
    }
  }
  for row in rows {
    let rest = whole - row.map(((wide, ..)) => wide).sum()
    block(above: 13pt, below: 13pt, breakable: row.any(((.., one)) => one.long), grid(
      columns: row.map(((wide, ..)) => wide),
      column-gutter: if row.len() < 2 { 0pt } else { calc.min(rest / (row.len() - 1), 26pt) },
      ..row.map(((_, body, _)) => body),
    ))
  }
}

// Lines under hanging labels: a rule over the label and one over the lines.
#let line-of(it) = {
  par(spans(it.spans))
  if it.aside != none { block(above: 2.5pt, below: 0pt, quiet(par(said(it.aside)))) }
}
#let groups(it) = for one in it.groups {
  block(spacing: 0pt, breakable: not one.keep, grid(
    columns: (label-width, 1fr),
    column-gutter: gap,
    inset: (top: 6.2pt, bottom: 6.6pt),
    stroke: (top: hair),
    {
      v(1pt)
      label-text(weight: 500, par(said(one.label)))
    },
    if one.lines.len() == 1 { line-of(one.lines.first()) } else {
      list(marker: [], indent: 0pt, body-indent: 0pt, spacing: 7pt, tight: false, ..one.lines.map(line-of))
    },
  ))
}

#let items(it) = block(
  if it.ordered {
    enum(
      numbering: n => text(font: sans, size: 9.25pt, fill: ink2, number-width: "tabular", baseline: 0.8pt, str(n) + "."),
      body-indent: 7pt, spacing: 5pt, tight: false, number-align: end + top, ..it.items.map(spans),
    )
  } else {
    list(marker: text(fill: ink3, "•"), body-indent: 8pt, spacing: 5pt, tight: false, ..it.items.map(spans))
  },
)

// A table: its head again on every page, no row broken that fits on one.
#show figure: set block(breakable: true, above: 13pt, below: 13pt)
#show figure: set align(start)
#show figure.caption: it => block(width: 100%, sticky: true, label-text(weight: 500, fill: ink, align(start, it.body)))
#let rows-of(it) = {
  set text(size: 9.5pt)
  set par(leading: 3.6pt, spacing: 4pt)
  table(
    columns: it.widths.map(share => share * 1fr),
    inset: (left: 0pt, right: 10pt, top: 4.6pt, bottom: 5pt),
    stroke: none,
    align: start + top,
    ..if it.headed {
      (table.header(repeat: it.repeats, ..it.head.map(text => table.cell(
        stroke: (bottom: 0.8pt + ink),
        align: start + bottom,
        label-text(size: 8.5pt, weight: 500, said(text)),
      ))),)
    },
    ..it.rows.map(row => row.cells.map(cell => table.cell(breakable: not row.keep, stroke: (bottom: hair), par(spans(cell))))).flatten(),
  )
}
#let rows(it) = figure(
  kind: table,
  supplement: none,
  numbering: none,
  outlined: false,
  gap: 5pt,
  caption: if it.caption != none { figure.caption(position: top, said(it.caption)) },
  rows-of(it),
)

// A place to sign: a line for the name's owner, a line for the day.
#let signatures(it) = for one in it.items {
  let under(body) = block(width: 100%, above: 0pt, below: 0pt, stroke: (top: 0.7pt + ink), inset: (top: 3pt), label-text(size: 8pt, fill: ink3, par(body)))
  block(breakable: one.long, above: 12pt, below: 12pt, {
    v(20pt)
    grid(
      columns: (1fr, 1.15fr, 0.55fr),
      column-gutter: gap,
      align: top,
      {
        v(-12.2pt)
        block(spacing: 0pt, label-text(weight: 500, fill: ink, par(said(one.who))))
        block(above: 3pt, below: 0pt, label-text(size: 8.5pt, par(said(one.as))))
      },
      under(said(it.signature)),
      under(said(it.date)),
    )
  })
}

#let shown = (
  heading: it => heading(level: it.level, said(it.text)),
  paragraph: paragraph,
  facts: facts,
  groups: groups,
  list: items,
  table: rows,
  signatures: signatures,
)
`;
