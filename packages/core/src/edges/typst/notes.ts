/**
 * Typst: the notes in two columns of like height, at the foot of the last page. Notes that do not fit in what is left of the page
 * fill it and go on at the head of the next.
 */
export const notes = String.raw`
#let between = 26pt
#let note-text(body) = {
  set text(font: sans, size: 7.8pt, fill: ink2)
  set par(leading: 2.9pt)
  body
}
#let note-list(from, some) = note-text(enum(
  // Each item prints the number of its note, whatever it is.
  numbering: n => text(number-width: "tabular", some.at(n - 1).number),
  start: 1,
  body-indent: 4pt,
  spacing: 2.4pt,
  tight: false,
  number-align: start + top,
  ..some.enumerate().map(((at, it)) => [#said(it.text)#label("note-" + str(from + at))]),
))
#let notes-title = if doc.notesTitle != "" {
  show heading: set text(size: 8pt, weight: 500, fill: ink2)
  show heading: set block(above: 0pt, below: 3.4pt)
  heading(level: 2, outlined: true, said(doc.notesTitle))
}

// Where the second column begins so that both are as like as can be, the first not the shorter; and how high that is.
#let balanced(heights) = {
  let whole = heights.sum(default: 0pt)
  let left = 0pt
  let at = 0
  while at < heights.len() and left < whole / 2 {
    left += heights.at(at)
    at += 1
  }
  (at: at, height: calc.max(left, whole - left) - 2.4pt)
}

// Where the text ends. A block of its own: a bare mark would move to the next page together with the notes.
#let end = block(height: 0pt, above: 0pt, below: 0pt, [#metadata(none)<end>])
#let notes = context if doc.notes.len() > 0 {
  let column = (page.width - 2 * margin - between) / 2
  let body-height = page.height - 30mm - foot-margin
  // Beside the widest of the numbers, as in the list.
  let number(it) = measure(note-text(text(number-width: "tabular", it.number))).width
  let beside = column - 4pt - calc.max(..doc.notes.map(number))
  let heights = doc.notes.map(it => measure(width: beside, note-text(said(it.text))).height + 2.4pt)
  let before = 17pt
  let head = 20pt
  let left = page.height - foot-margin - query(<end>).first().location().position().y - before - head
  let whole = balanced(heights).height

  // Runs of notes, each of which fits on its page.
  let runs = ()
  let at = 0
  let room = if whole > left and (left < 60pt or whole < body-height / 4) { body-height - head } else { left }
  let starts-here = room == left
  while at < heights.len() {
    let to = at + 1
    while to < heights.len() and balanced(heights.slice(at, to + 1)).height <= room { to += 1 }
    runs.push((from: at, to: to))
    at = to
    room = body-height - head
  }

  let fits = runs.len() == 1 and starts-here and whole <= left
  if starts-here { v(before) } else { pagebreak(weak: true) }
  if fits { v(1fr) }
  for (index, run) in runs.enumerate() {
    if index > 0 { pagebreak(weak: true) }
    let some = doc.notes.slice(run.from, run.to)
    let half = balanced(heights.slice(run.from, run.to)).at
    block(width: 100%, spacing: 0pt, breakable: some.len() == 1, stroke: (top: if index == 0 { rule } else { none }), inset: (top: if index == 0 { 8pt } else { 0pt }), {
      if index == 0 { notes-title }
      if some.len() == 1 { note-list(run.from, some) } else {
        grid(columns: (1fr, 1fr), column-gutter: between,
          note-list(run.from, some.slice(0, half)),
          if half < some.len() { note-list(run.from + half, some.slice(half)) },
        )
      }
    })
  }
}
`;
