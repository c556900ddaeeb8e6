// d3-org-chart in a page of its own, everybody unfolded and fitted, without the movement it makes by default.
import { OrgChart } from "d3-org-chart";

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
let chart;

globalThis.peer = {
  card: 200,
  draw: (seats, container) => {
    const data = seats.map(({ superior = "", ...seat }) => ({
      ...seat,
      parentId: superior,
      _expanded: true,
    }));
    chart = new OrgChart()
      .container(container)
      .svgHeight(container.clientHeight)
      .data(data)
      .duration(0)
      .nodeWidth(() => 200)
      .nodeHeight(() => 80)
      .nodeContent(
        ({ data: { title, name, department } }) =>
          `<div style="height:80px;padding:8px;box-sizing:border-box;border:1px solid #888;background:#fff;font-size:12px">` +
          `<b>${escaped(title)}</b><br>${escaped(name)}<br>${escaped(department)}</div>`,
      )
      .render()
      .fit({ animate: false });
  },
  view: () => {
    const { x, y, k } = chart.getChartState().lastTransform;
    return { x, y, scale: k };
  },
  // The last of the last: a leaf among its like.
  toFullSize: () => {
    const { svg, zoomBehavior, root } = chart.getChartState();
    let last = root;
    while (last.children) last = last.children.at(-1);
    svg.call(zoomBehavior.scaleTo, 1);
    svg.call(zoomBehavior.translateTo, last.x, last.y + 40);
  },
};
