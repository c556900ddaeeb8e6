// The floor: a page that draws one box, moved and enlarged by the same input.
const view = { x: 0, y: 0, scale: 1 };
let box;
let from;

const show = () => {
  box.style.transform = `translate(${view.x}px, ${view.y}px) scale(${view.scale})`;
};

globalThis.peer = {
  card: 200,
  draw: (_, container) => {
    box = document.createElement("div");
    box.style.cssText = "width:200px;height:80px;border:1px solid #888";
    container.append(box);
    container.addEventListener("pointerdown", ({ clientX, clientY }) => {
      from = [clientX - view.x, clientY - view.y];
    });
    container.addEventListener("pointerup", () => {
      from = undefined;
    });
    container.addEventListener("pointermove", ({ clientX, clientY }) => {
      if (!from) return;
      [view.x, view.y] = [clientX - from[0], clientY - from[1]];
      show();
    });
    container.addEventListener(
      "wheel",
      (event) => {
        event.preventDefault();
        view.scale *= 2 ** (-event.deltaY * 0.002);
        show();
      },
      { passive: false },
    );
  },
  view: () => ({ ...view }),
  toFullSize: () => undefined,
};
