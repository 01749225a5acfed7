"use strict";

const data = JSON.parse(document.getElementById("data").textContent);
const canvas = document.getElementById("canvas");
const svg = canvas.querySelector("svg");
const search = document.getElementById("search");
const count = document.getElementById("count");
const details = document.getElementById("details");
const list = document.getElementById("list");
const boxes = [...svg.querySelectorAll("[data-box]")];
const arrows = [...svg.querySelectorAll("[data-from]")];
const places = new Map(data.boxes.map((box, i) => [box.name, i]));
const width = svg.width.baseVal.value;
const height = svg.height.baseVal.value;

/** How far down the lineage of a value is written. */
const DEPTH = 12;

/** How many lines of it are. */
const LINES = 200;

/** Below this size text is hard to read; at that one it is not. */
const LEGIBLE = 0.5;
const READABLE = 0.8;

let scale = 1;
let chosen = -1;
let direction = "both";

function add(parent, tag, attributes = {}, text = "") {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  element.textContent = text;
  parent.append(element);
  return element;
}

function link(parent, place) {
  const button = add(parent, "button", { type: "button", class: "link" }, data.boxes[place].name);
  button.addEventListener("click", () => choose(place, true));
  return button;
}

// ---- Size.

function resize(to) {
  const middle = [canvas.scrollLeft + canvas.clientWidth / 2, canvas.scrollTop + canvas.clientHeight / 2].map(at => at / scale);
  scale = Math.min(3, Math.max(0.05, to));
  svg.setAttribute("width", width * scale);
  svg.setAttribute("height", height * scale);
  canvas.scrollTo(middle[0] * scale - canvas.clientWidth / 2, middle[1] * scale - canvas.clientHeight / 2);
}

function fitting() {
  return Math.min(1, canvas.clientWidth / width, Math.max(canvas.clientHeight, 200) / height);
}

function show(place, always = false) {
  const box = boxes[place].getBoundingClientRect();
  const window = canvas.getBoundingClientRect();
  if (always || box.left < window.left || box.right > window.right || box.top < window.top || box.bottom > window.bottom) {
    canvas.scrollBy((box.left + box.right - window.left - window.right) / 2, (box.top + box.bottom - window.top - window.bottom) / 2);
  }
}

// ---- Focus.

/** Whether it comes from what was made before. */
function isBack(arrow) {
  return arrow.kind === "previous" || arrow.kind === "fold";
}

/** What a value needs in a run, or who needs it; what the run before made is no part of it. */
function reached(start, from, to) {
  const found = new Set([start]);
  const next = [start];
  while (next.length) {
    const at = next.pop();
    data.arrows.forEach(arrow => {
      if (!isBack(arrow) && arrow[from] === at && !found.has(arrow[to])) {
        found.add(arrow[to]);
        next.push(arrow[to]);
      }
    });
  }
  return found;
}

function mark() {
  svg.classList.toggle("focused", chosen >= 0);
  const needs = chosen < 0 || direction === "needed" ? new Set([chosen]) : reached(chosen, "to", "from");
  const needed = chosen < 0 || direction === "needs" ? new Set([chosen]) : reached(chosen, "from", "to");
  boxes.forEach((box, i) => {
    box.classList.toggle("near", needs.has(i) || needed.has(i));
    box.classList.toggle("chosen", i === chosen);
    box.setAttribute("aria-pressed", String(i === chosen));
  });
  data.arrows.forEach((arrow, i) => {
    const inside = (needs.has(arrow.from) && needs.has(arrow.to)) || (needed.has(arrow.from) && needed.has(arrow.to));
    arrows[i].classList.toggle("near", inside && (!isBack(arrow) || arrow.from === chosen || arrow.to === chosen));
  });
}

/** Who comes from a list may be looking at the whole picture, in which a box is a speck. */
function choose(place, near = false) {
  chosen = place;
  mark();
  describe();
  if (place >= 0) {
    rove(place, false);
    if (near && scale < LEGIBLE) {
      resize(READABLE);
    }
    show(place);
    document.getElementById("panel").scrollTop = 0;
  }
}

// ---- What is said of a value.

function links(title, found) {
  if (found.length) {
    add(details, "h3", {}, title);
    const all = add(details, "ul");
    [...new Set(found)].forEach(place => link(add(all, "li"), place));
  }
}

function describe() {
  details.replaceChildren();
  details.hidden = chosen < 0;
  list.hidden = chosen >= 0 && search.value.trim() === "";
  if (chosen < 0) {
    return;
  }
  const box = data.boxes[chosen];
  const back = add(details, "button", { type: "button", id: "back" }, "← All values");
  back.addEventListener("click", () => {
    choose(-1);
    search.focus();
  });
  add(details, "h2", {}, box.name);
  add(details, "p", { class: "type" }, box.type);
  add(details, "p", {}, box.kind);
  const focus = add(details, "div", { class: "focus", role: "group", "aria-label": "Highlight" });
  [["needs", "what it needs"], ["needed", "who needs it"], ["both", "both"]].forEach(([name, text]) => {
    const button = add(focus, "button", { type: "button", "aria-pressed": String(name === direction), "data-direction": name }, text);
    button.addEventListener("click", () => {
      direction = name;
      [...focus.children].forEach(each => each.setAttribute("aria-pressed", String(each === button)));
      mark();
    });
  });
  if (box.outcome) {
    result(box.outcome);
  }
  ways(box);
  const from = kind => data.arrows.filter(arrow => arrow.to === chosen && kind.includes(arrow.kind)).map(arrow => arrow.from);
  const to = kind => data.arrows.filter(arrow => arrow.from === chosen && kind.includes(arrow.kind)).map(arrow => arrow.to);
  links("Takes", from(["value"]));
  links("Uses", from(["used"]));
  links("Asks", from(["guard"]));
  links("Takes from the run before", from(["previous"]));
  links("Takes of the element before", from(["fold"]));
  links("Is taken by", to(["value", "used"]));
  links("Guards", to(["guard"]));
  links("The next run makes of it", to(["previous"]));
  links("The next element makes of it", to(["fold"]));
}

function result(outcome) {
  const titles = { given: "Given", made: "Made", failed: "Failed", missing: "Not made in this run" };
  add(details, "h3", {}, titles[outcome.kind]);
  if (outcome.kind === "missing") {
    return;
  }
  const style = outcome.secret ? "hidden" : outcome.kind === "failed" ? "thrown" : "";
  add(details, "pre", { class: style, tabindex: "0" }, outcome.value);
  if (outcome.took.length + outcome.because.length) {
    add(details, "h3", {}, "Where it came from");
    lineage();
  }
}

function ways(box) {
  if (!box.ways.length) {
    return;
  }
  add(details, "h3", {}, box.ways.length > 1 ? "The first that applies of" : "Made by");
  box.ways.forEach((way, i) => {
    const taken = box.outcome && box.outcome.way === i && box.ways.length > 1;
    const text = add(details, "div", { class: taken ? "way taken" : "way" });
    add(text, "code", {}, way.calls);
    if (taken) {
      text.append(" (this one)");
    }
    [way.when && "when " + way.when, way.present && "where there is " + way.present, way.documentation, way.position]
      .filter(line => line)
      .forEach(line => add(text, "small", {}, line));
  });
}

/** Each value once; met again it is only named. */
function lineage() {
  const told = new Set();
  let lines = 0;
  const grow = (parent, place, depth) => {
    const outcome = data.boxes[place].outcome;
    const names = outcome.took.map(name => ["", name]).concat(outcome.because.map(name => ["because ", name]));
    if (!names.length) {
      return;
    }
    const all = add(parent, "ul");
    names.forEach(([role, name]) => {
      const item = add(all, "li", {}, role);
      const below = places.get(name);
      lines++;
      if (below === undefined || !data.boxes[below].outcome) {
        item.append(name);
        return;
      }
      link(item, below);
      if (told.has(below)) {
        item.append(" see above");
        return;
      }
      told.add(below);
      item.append(" = " + data.boxes[below].outcome.text);
      if (depth < DEPTH && lines < LINES) {
        grow(item, below, depth + 1);
      } else if (data.boxes[below].outcome.took.length) {
        item.append(" …");
      }
    });
  };
  grow(add(details, "div", { class: "tree" }), chosen, 1);
}

// ---- Search.

function find() {
  const wanted = search.value.trim().toLowerCase();
  const hits = data.boxes.map((box, i) => i)
    .filter(i => (data.boxes[i].name + " " + data.boxes[i].type).toLowerCase().includes(wanted));
  svg.classList.toggle("searching", wanted !== "");
  boxes.forEach(box => box.classList.remove("hit"));
  list.replaceChildren();
  list.hidden = chosen >= 0 && wanted === "";
  hits.forEach(i => {
    boxes[i].classList.add("hit");
    const item = add(list, "li");
    link(item, i);
    const outcome = data.boxes[i].outcome;
    add(item, "small", {}, outcome && outcome.text ? " = " + outcome.text : outcome ? " " + outcome.kind : " " + data.boxes[i].type);
  });
  const all = data.boxes.length;
  count.textContent = wanted ? `${hits.length} of ${all} found` : `${all} ${all === 1 ? "value" : "values"}, inputs and injected objects included`;
}

search.addEventListener("input", find);
search.addEventListener("keydown", event => {
  const first = list.querySelector("button");
  if (event.key === "Enter" && first) {
    first.click();
  } else if (event.key === "ArrowDown" && first) {
    event.preventDefault();
    first.focus();
  } else if (event.key === "Escape") {
    event.stopPropagation();
    search.value = "";
    find();
    choose(-1);
  }
});
list.addEventListener("keydown", event => {
  const all = [...list.querySelectorAll("button")];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    const next = all.indexOf(document.activeElement) + step;
    (next < 0 ? search : all[Math.min(next, all.length - 1)]).focus();
  }
});

// ---- Keys: one box at a time can be reached with the tabulator, the arrow keys go on from there.

function rove(place, focus = true) {
  boxes.forEach((box, i) => box.setAttribute("tabindex", i === place ? "0" : "-1"));
  if (focus) {
    boxes[place].focus({ preventScroll: true });
    show(place);
  }
}

function centre(place) {
  const box = boxes[place].getBoundingClientRect();
  return [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
}

/** The nearest box in a direction; what is to the side counts as further away. */
function neighbour(place, [right, down]) {
  const [x, y] = centre(place);
  let best = place;
  let least = Infinity;
  boxes.forEach((box, i) => {
    const [toX, toY] = centre(i);
    const ahead = (toX - x) * right + (toY - y) * down;
    const aside = Math.abs((toX - x) * down) + Math.abs((toY - y) * right);
    if (i !== place && ahead > 1 && ahead + 2 * aside < least) {
      least = ahead + 2 * aside;
      best = i;
    }
  });
  return best;
}

boxes.forEach((box, i) => {
  const said = data.boxes[i];
  box.setAttribute("role", "button");
  box.setAttribute("aria-label", `${said.name}, ${said.type}, ${said.kind}`);
  box.addEventListener("click", () => choose(i === chosen ? -1 : i));
  box.addEventListener("keydown", event => {
    const way = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[event.key];
    if (way) {
      event.preventDefault();
      rove(neighbour(i, way));
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      choose(i === chosen ? -1 : i);
    }
  });
});

addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target === search) {
    return;
  }
  const keys = {
    "/": () => search.focus(),
    Escape: () => choose(-1),
    "+": () => resize(scale * 1.25),
    "-": () => resize(scale / 1.25),
    0: () => resize(fitting()),
  };
  if (keys[event.key]) {
    event.preventDefault();
    keys[event.key]();
  }
});

document.getElementById("smaller").addEventListener("click", () => resize(scale / 1.25));
document.getElementById("larger").addEventListener("click", () => resize(scale * 1.25));
document.getElementById("fit").addEventListener("click", () => resize(fitting()));

if (boxes.length) {
  rove(0, false);
}
find();
const whole = fitting();
resize(whole < LEGIBLE ? READABLE : whole);
if (boxes.length && whole < LEGIBLE) {
  show(0, true);
}
