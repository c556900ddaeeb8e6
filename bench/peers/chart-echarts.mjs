// ECharts' tree in a page of its own, everybody unfolded and fitted. By default it squeezes any tree into its box with cards at full
// size, one over the other: here it has the room its cards need and is then zoomed out, as a reader would have it.
import { TreeChart } from "echarts/charts";
import { init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";

use([TreeChart, CanvasRenderer]);
const card = { width: 200, height: 80 };
let chart;

/** A tree as ECharts takes it, and the room it needs. */
const treeOf = (seats) => {
  const nodes = new Map();
  const layer = new Map();
  let [layers, leaves] = [1, seats.length];
  for (const { id, superior, name, title, department } of seats) {
    nodes.set(id, { name: `${title}\n${name}\n${department}`, children: [] });
    layer.set(id, (layer.get(superior) ?? 0) + 1);
    layers = Math.max(layers, layer.get(id));
    const above = nodes.get(superior);
    if (above?.children.length === 0) leaves -= 1;
    above?.children.push(nodes.get(id));
  }
  return { root: nodes.get(seats[0].id), width: leaves * 230, height: layers * 130 };
};

const series = () => chart.getModel().getSeriesByIndex(0);

/** The settings that show a point of the tree in the middle of the window: ECharts zooms about the middle of the tree. */
const looking = ([x, y], { width, height }, zoom) => ({
  zoom,
  center: [x + (width / 2 - chart.getWidth() / 2) / zoom, y + (height / 2 - chart.getHeight() / 2) / zoom],
});

const coordinates = () => series().coordinateSystem;

globalThis.peer = {
  card: card.width,
  draw: (seats, container) => {
    chart = init(container);
    const { root, ...room } = treeOf(seats);
    const { width, height } = room;
    const zoom = Math.min(1, (chart.getWidth() - 48) / width, (chart.getHeight() - 48) / height);
    chart.setOption({
      animation: false,
      series: [
        {
          type: "tree",
          data: [root],
          orient: "TB",
          edgeShape: "polyline",
          initialTreeDepth: -1,
          expandAndCollapse: false,
          roam: true,
          left: 0,
          top: 0,
          ...room,
          ...looking([width / 2, height / 2], room, zoom),
          nodeScaleRatio: 1,
          symbol: "rect",
          symbolSize: [card.width, card.height],
          itemStyle: { color: "#fff", borderColor: "#888", borderWidth: 1 },
          label: { position: "inside", fontSize: 12, lineHeight: 16 },
        },
      ],
    });
  },
  view: () => {
    const { x, y, scaleX } = coordinates();
    return { x, y, scale: scaleX };
  },
  // The last of the last: a leaf among its like.
  toFullSize: () => {
    let last = series().getData().tree.root;
    while (last.children.length > 0) last = last.children.at(-1);
    const { x, y } = last.getLayout();
    chart.setOption({ series: [looking([x, y], series().layoutInfo, 1)] });
  },
};
