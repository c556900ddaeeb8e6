/**
 * Typst: a chart on pages, from the input `doc`, which is `ChartPages` as JSON. Lengths of a drawing are its units times the scale
 * of its page. Only text and links are content: what is painted is left to those who see it.
 */
export const chartTemplate = String.raw`
#let doc = json(bytes(sys.inputs.doc))
#let ink = rgb(doc.ink)
#let ink2 = rgb(doc.ink2)
#set document(
  title: doc.title,
  author: doc.organisation,
  date: if doc.day == none { none } else { datetime(year: doc.day.at(0), month: doc.day.at(1), day: doc.day.at(2)) },
)
#set page(width: doc.width * 1mm, height: doc.height * 1mm, margin: doc.margin * 1mm)
#set text(lang: "en", region: "GB", font: ("Inter", "Source Serif 4"), size: 9pt, fill: ink2, top-edge: "baseline", bottom-edge: "baseline", hyphenate: false)
#set par(leading: 0pt, spacing: 0pt)
#set block(spacing: 0pt)

#let edge(it, u) = if it == none { none } else {
  stroke(paint: rgb(it.colour), thickness: it.width * u, dash: if it.at("dashed", default: false) { (4 * u, 3 * u) } else { none })
}
#let fill(it) = {
  let colour = rgb(it.fill)
  if "opacity" in it { colour.transparentize((1 - it.opacity) * 100%) } else { colour }
}
#let at(point, u, body) = place(top + left, dx: point.at(0) * u, dy: point.at(1) * u, body)
#let way(points, u) = (
  curve.move((points.at(0).at(0) * u, points.at(0).at(1) * u)),
  ..points.slice(1).map(it => curve.line((it.at(0) * u, it.at(1) * u))),
)
#let ways(lines, u, stroke) = if lines.len() > 0 { place(top + left, curve(stroke: stroke, ..lines.map(line => way(line, u)).join())) }
#let marks = (
  box: (it, u) => at(it.at, u, rect(width: it.width * u, height: it.height * u, radius: it.radius * u, fill: fill(it), stroke: edge(it.at("edge", default: none), u))),
  strokes: (it, u) => ways(it.lines, u, it.width * u + rgb(it.colour)),
  text: (it, u) => {
    let body = text(size: it.size * u, weight: it.weight, fill: rgb(it.colour), it.says)
    if it.at("right", default: false) { place(top + right, dx: (it.at.at(0) - doc.card.width) * u, dy: it.at.at(1) * u, body) } else { at(it.at, u, body) }
  },
  polygon: (it, u) => place(top + left, polygon(fill: rgb(it.fill), ..it.points.map(p => (p.at(0) * u, p.at(1) * u)))),
  circle: (it, u) => at((it.at.at(0) - it.radius, it.at.at(1) - it.radius), u, circle(
    radius: it.radius * u,
    fill: if "fill" in it { rgb(it.fill) } else { none },
    stroke: edge(it.at("edge", default: none), u),
  )),
)
#let size(u) = (width: doc.card.width * u, height: doc.card.height * u)
#let card(it, u) = at(it.at, u, box(..size(u), {
  for mark in it.marks { (marks.at(mark.kind))(mark, u) }
  if "page" in it { place(top + left, link(label("page-" + str(it.page)), box(..size(u)))) }
}))

#show heading: set text(font: ("Source Serif 4", "Inter"), weight: 400, size: 17pt, fill: ink, tracking: -0.012em)
#show heading: set block(above: 0pt, below: 0pt)
#set heading(outlined: true, bookmarked: true)

#for (nth, page) in doc.pages.enumerate() {
  if nth > 0 { pagebreak() }
  let u = page.scale * 1mm
  let width = (doc.width - 2 * doc.margin) * 1mm
  place(top + left, dy: 6mm, [#heading(level: calc.min(page.level, 6), page.title) #label("page-" + str(nth + 1))])
  place(top + left, dy: 14mm, text(size: 8.5pt, page.trail))
  place(top + left, dy: 9.5mm, line(length: 100%, stroke: 0.5pt + rgb(doc.rule)))
  place(top + left, dx: (width - page.width * u) / 2, dy: doc.head * 1mm, block(width: page.width * u, height: page.height * u, {
    ways(page.lines, u, 1.3 * u + rgb(page.lineColour))
    ways(page.dotted, u, stroke(paint: rgb(page.dottedColour), thickness: 2 * u, cap: "round", dash: (1.5 * u, 5 * u)))
    for each in page.cards { card(each, u) }
  }))
  place(bottom + left, dy: -4.6mm, text(size: 8pt, page.elsewhere))
  place(bottom + left, box(width: page.key.width * doc.keyScale * 1mm, height: 0pt, {
    for mark in page.key.marks { (marks.at(mark.kind))(mark, doc.keyScale * 1mm) }
  }))
  place(bottom + right, text(size: 8pt, page.number + if "date" in doc { " · " + doc.date.said }))
}
`;
