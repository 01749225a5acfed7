"use strict";

const data = JSON.parse(document.getElementById("data").textContent);
const page = document.getElementById("page");
const SVG = "http://www.w3.org/2000/svg";

/** Where contenders differ by more, a linear scale shows but one of them. */
const WIDE = 20;

/** How far beyond the slowest contender's quartile a single slow round may stretch the scale. */
const OUTLIER = 1.6;

/** Rows of steps shown before the rest is folded away. */
const MANY = 24;

function add(parent, tag, attributes = {}, text = "") {
  const svg = parent.namespaceURI === SVG || tag === "svg";
  const element = svg ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  element.textContent = text;
  parent.append(element);
  return element;
}

/** Text in which names stand between backticks. */
function addRich(parent, tag, attributes, text) {
  const element = add(parent, tag, attributes);
  text.split("`").forEach((part, i) => {
    if (i % 2) {
      add(element, "code", {}, part);
    } else {
      element.append(part);
    }
  });
  return element;
}

/** A name that may be broken after its dots. */
function addName(parent, tag, attributes, name) {
  const element = add(parent, tag, attributes);
  name.split(/(?<=\.)/).forEach((part, i) => {
    if (i) {
      add(element, "wbr");
    }
    element.append(part);
  });
  return element;
}

function list(parent, name, sentences) {
  if (sentences.length) {
    const all = add(parent, "ul", { class: name });
    sentences.forEach(sentence => addRich(all, "li", {}, sentence));
  }
}

// ---- Scales: from a number to a place in percent, and the numbers to mark.

function linear(most) {
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * [1, 2, 2.5, 5, 10].find(factor => factor * power >= rough);
  const ticks = [];
  for (let tick = 0; tick <= most * 1.0001; tick += step) {
    ticks.push(tick);
  }
  return { place: value => 100 * value / most, ticks, most };
}

function logarithmic(least, most) {
  const low = Math.log10(least);
  const width = Math.log10(most) - low || 1;
  const factors = width > 3 ? [1] : width > 1.5 ? [1, 3] : width > 0.6 ? [1, 2, 5] : [1, 1.5, 2, 3, 5, 7];
  let ticks = [];
  for (let power = Math.floor(low); power <= Math.ceil(low + width); power++) {
    factors.forEach(factor => ticks.push(factor * 10 ** power));
  }
  ticks = ticks.filter(tick => tick >= least * 0.999 && tick <= most * 1.001);
  while (ticks.length > 7) {
    ticks = ticks.filter((tick, i) => i % 2 === 0);
  }
  return { place: value => 100 * (Math.log10(Math.max(value, least)) - low) / width, ticks, most };
}

function short(number) {
  return number.toLocaleString("en", { maximumSignificantDigits: 3 });
}

function marks(head, scale, unit) {
  scale.ticks.forEach((tick, i) => {
    const mark = add(head, "span", { class: "tick", style: `left:${scale.place(tick)}%` }, short(tick));
    if (unit && i === 0) {
      add(mark, "span", {}, unit);
    }
  });
}

function lines(plot, scale) {
  scale.ticks.forEach(tick =>
    add(plot, "i", { class: tick === 1 && scale.ratios ? "line one" : "line", style: `left:${scale.place(tick)}%` }));
}

/** The least and the most as a line with ends, the middle half as a box. */
function spread(plot, scale, [least, lower, median, upper, most], dot) {
  const left = scale.place(least);
  const cut = most > scale.most * 1.0001;
  const right = cut ? 100 : scale.place(most);
  if (most > least) {
    add(plot, "i", { class: cut ? "whisker cut" : "whisker", style: `left:${left}%;width:${Math.max(0, right - left)}%` });
    const box = scale.place(lower);
    const end = Math.min(100, scale.place(upper));
    add(plot, "i", { class: "box", style: `left:${box}%;width:${Math.max(0, end - box)}%` });
  }
  if (dot || most === least) {
    add(plot, "i", { class: "dot", style: `left:${scale.place(median)}%` });
  }
}

function times(rows, log) {
  const slowest = Math.max(...rows.map(row => row.time[4]));
  if (log) {
    const least = Math.min(...rows.map(row => row.time[0]).filter(time => time > 0));
    return logarithmic(10 ** Math.floor(Math.log10(least)), slowest * 1.1);
  }
  const quartile = Math.max(...rows.map(row => row.time[3]));
  return linear(Math.min(slowest, quartile * OUTLIER) * 1.02 || 1);
}

// ---- Charts.

function chart(parent, group, rows, log, label) {
  const headings = group.steps
    ? ["time", group.comparison, "clock", "allocated"]
    : ["processor time", group.comparison, "clock", "allocated"];
  const table = add(parent, "table", { class: group.steps ? "chart" : "chart ways", "aria-label": label });
  const scale = times(rows, log);
  const head = add(add(table, "thead"), "tr");
  add(head, "th", { scope: "col" }, group.steps ? "step" : "");
  const axis = add(head, "th", { class: "plot", "aria-label": `in ${group.unit}` });
  marks(axis, scale, group.unit);
  const units = [group.unit, "", group.unit, ""];
  headings.forEach((heading, i) =>
    add(head, "th", { class: "number", scope: "col" }, heading + (units[i] ? ", " + units[i] : "")));
  const body = add(table, "tbody");
  rows.forEach(row => contender(body, row, scale, headings, units, log));
  return table;
}

function contender(body, row, scale, headings, units, log) {
  const line = add(body, "tr", { class: row.role, "data-name": row.name });
  const name = add(line, "th", { scope: "row" });
  add(name, "code", {}, row.name);
  if (row.role === "baseline") {
    add(name, "span", { class: "tag" }, "baseline");
  }
  const plot = add(line, "td", { class: "plot", "aria-hidden": "true" });
  lines(plot, scale);
  if (!log) {
    add(plot, "i", { class: "bar", style: `width:${Math.min(100, scale.place(row.time[2]))}%` });
  }
  spread(plot, scale, row.time, log);
  if (!log && row.time[0] === row.time[4]) {
    plot.querySelector(".dot").remove();
  }
  row.cells.forEach((cell, i) => {
    const number = add(line, "td", { class: i === 0 ? "number value" : "number" });
    add(number, "span", { class: "unit" }, headings[i] + (units[i] ? ", " + units[i] : ""));
    const brackets = cell.indexOf(" (");
    number.append(brackets < 0 ? cell : cell.slice(0, brackets));
    if (brackets >= 0) {
      number.append(" ");
      add(number, "small", {}, cell.slice(brackets + 1));
    }
  });
}

function scaled(section, group) {
  const medians = group.rows.map(row => row.time[2]).filter(time => time > 0);
  const label = `${group.name}: processor time of a call, fastest first`;
  const place = document.createElement("div");
  const draw = log => {
    place.replaceChildren();
    chart(place, group, group.rows, log, label);
  };
  if (Math.max(...medians) > WIDE * Math.min(...medians)) {
    const scales = add(section, "div", { class: "scales", role: "group", "aria-label": "Scale" });
    const buttons = [["linear", false], ["log", true]].map(([name, log]) => {
      const button = add(scales, "button", { type: "button", "aria-pressed": String(!log) }, name);
      button.addEventListener("click", () => {
        draw(log);
        buttons.forEach(each => each.setAttribute("aria-pressed", String(each === button)));
      });
      return button;
    });
    section.prepend(scales);
  }
  section.append(place);
  draw(false);
}

function overview() {
  if (data.overview.length < 2) {
    return;
  }
  const section = add(page, "section", { id: "overview" });
  add(section, "h2", {}, "Generated, beside written by hand");
  addRich(section, "p", { class: "about" },
    "The time of `run` as a multiple of `byHand`, on a logarithmic scale. Left of 1 the generated flow is faster.");
  const table = add(section, "table", { class: "chart short", "aria-label": "Ratios of run to byHand" });
  const ends = data.overview.flatMap(each => [each.ratio[0], each.ratio[4]]);
  const scale = logarithmic(Math.min(0.8, ...ends) * 0.95, Math.max(1.25, ...ends) * 1.05);
  scale.ratios = true;
  const head = add(add(table, "thead"), "tr");
  add(head, "th", { scope: "col" });
  marks(add(head, "th", { class: "plot", "aria-label": "ratio" }), scale, "");
  add(head, "th", { class: "number", scope: "col" }, "× byHand");
  const body = add(table, "tbody");
  data.overview.forEach(each => {
    const row = add(body, "tr", { class: "leat" });
    addName(add(row, "th", { scope: "row" }), "a", { href: "#" + each.id }, each.name);
    const plot = add(row, "td", { class: "plot", "aria-hidden": "true" });
    lines(plot, scale);
    spread(plot, scale, each.ratio, true);
    const number = add(row, "td", { class: "number" });
    const brackets = each.text.indexOf(" (");
    number.append(brackets < 0 ? each.text : each.text.slice(0, brackets) + " ");
    if (brackets >= 0) {
      add(number, "small", {}, each.text.slice(brackets + 1));
    }
  });
}

// ---- The picture of a flow.

function path(points, right) {
  let text = `M${points[0]},${points[1]}`;
  for (let i = 2; i < points.length; i += 2) {
    const [x, y, toX, toY] = points.slice(i - 2, i + 2);
    if (i % 4 === 0) {
      text += `L${toX},${toY}`;
    } else if (right) {
      const middle = (x + toX) / 2;
      text += `C${middle},${y} ${middle},${toY} ${toX},${toY}`;
    } else {
      const middle = (y + toY) / 2;
      text += `C${x},${middle} ${toX},${middle} ${toX},${toY}`;
    }
  }
  return text;
}

function arrow(points, right) {
  const [x, y] = points.slice(-2);
  return right ? `M${x},${y}l-7,-3.5v7z` : `M${x},${y}l-3.5,-7h7z`;
}

function picture(section, group) {
  const flow = group.picture;
  const right = flow.direction === "RIGHT";
  const figure = add(section, "figure");
  const canvas = add(figure, "div", { class: "canvas", tabindex: "-1" });
  const heaviest = Math.max(...flow.nodes.map(node => node.share || 0)) || 1;
  const svg = add(canvas, "svg", {
    viewBox: `-2 -2 ${flow.width + 4} ${flow.height + 4}`,
    style: `width:100%;max-width:${flow.width + 4}px;min-width:${Math.min(flow.width + 4, Math.max(280, flow.width * 0.8))}px`,
    role: "img",
    "aria-label": `${group.name}: ${flow.nodes.length} inputs and steps; the table below lists the steps by their share`,
  });
  const edges = flow.edges.map(edge => {
    const shape = add(svg, "g", {});
    const lineTo = edge.points.slice();
    lineTo[lineTo.length - (right ? 2 : 1)] -= 5;
    add(shape, "path", { class: "edge", d: path(lineTo, right) });
    add(shape, "path", { class: "arrow", d: arrow(edge.points, right) });
    return shape.firstChild;
  });
  flow.nodes.forEach((node, i) => {
    const shape = add(svg, "g", {
      class: `node ${node.input ? "input" : "step"}${node.share / heaviest > 0.5 ? " heavy" : ""}`,
      transform: `translate(${node.x},${node.y})`,
      tabindex: "0",
    });
    draw(shape, node, heaviest);
    const choose = on => {
      canvas.classList.toggle("chosen", on);
      flow.edges.forEach((edge, at) => edges[at].classList.toggle("near", on && (edge.from === i || edge.to === i)));
    };
    ["mouseenter", "focus"].forEach(event => shape.addEventListener(event, () => choose(true)));
    ["mouseleave", "blur"].forEach(event => shape.addEventListener(event, () => choose(false)));
  });
  const omitted = flow.omitted
    ? ` The flow is long: shown are its heaviest steps with what they take and who takes it; ${short(flow.omitted)} steps are left out.`
    : "";
  add(figure, "figcaption", {}, "The bar along a step, and its colour, are its share of the time of all steps. Inputs are dashed." + omitted);
}

function draw(shape, node, heaviest) {
  const { width, height } = node;
  const share = node.share === undefined ? "" : node.percent;
  add(shape, "title", {}, node.name + (node.input ? ", an input" : share ? ", " + share + " of the time" : ", not measured"));
  add(shape, "rect", { class: "ground", width, height, rx: node.input ? height / 2 : 4 });
  if (share) {
    const weight = node.share / heaviest;
    add(shape, "rect", { class: "heat", width: width - 1, height: height - 1, x: 0.5, y: 0.5, rx: 3.5, "fill-opacity": (0.03 + 0.27 * weight).toFixed(3) });
    add(shape, "rect", { class: "share", x: 1, y: height - 5, width: Math.max(1, (width - 2) * weight).toFixed(1), height: 4 });
  }
  add(shape, "text", { x: width / 2, y: node.input ? height / 2 + 4 : share ? 15 : height / 2 + 4 }, node.label);
  if (share) {
    add(shape, "text", { class: "percent", x: width / 2, y: 30 }, share);
  }
}

// ---- Groups.

function measured(section, group) {
  if (!group.steps) {
    scaled(section, group);
    return;
  }
  if (group.explained) {
    addRich(section, "p", { class: "explained" }, group.explained);
  }
  if (group.picture) {
    picture(section, group);
  }
  const label = `${group.name}: steps by their share of the time`;
  chart(section, group, group.rows.slice(0, MANY), false, label);
  if (group.rows.length > MANY) {
    const rest = add(section, "details", { class: "rest" });
    add(rest, "summary", {}, `${short(group.rows.length - MANY)} lighter steps`);
    chart(rest, group, group.rows.slice(MANY), false, label);
  }
}

function show(group) {
  const section = add(page, "section", { id: group.id, class: "group" });
  const title = add(section, "h2", {}, group.name);
  if (group.parameters) {
    add(title, "span", { class: "parameters" }, " with " + group.parameters);
  }
  add(section, "p", { class: "about" }, group.steps
    ? `${group.benchmark} · each step by itself, and its share of their sum`
    : `${group.benchmark} · processor time of a call, fastest first`);
  if (group.rows.length) {
    measured(section, group);
  }
  if (group.failures.length) {
    const all = add(section, "ul", { class: "failures" });
    group.failures.forEach((failure, i) => {
      const item = add(all, "li", {}, failure);
      const more = add(item, "details");
      add(more, "summary", {}, "what it said");
      add(more, "pre", {}, group.details[i]);
    });
  }
}

function key() {
  const roles = new Set(data.groups.flatMap(group => group.rows.map(row => row.role)));
  const box = add(page, "div", { class: "key" });
  if (data.groups.some(group => group.rows.some(row => row.time[4] > row.time[0]))) {
    const sample = add(box, "div", { class: "sample leat", "aria-hidden": "true" });
    add(sample, "i", { class: "bar", style: "width:62%" });
    add(sample, "i", { class: "whisker", style: "left:40%;width:52%" });
    add(sample, "i", { class: "box", style: "left:52%;width:20%" });
    add(box, "span", {}, "bar: median of the rounds; box: the middle half of them; line: least to most");
  }
  [["leat", "made by Leat"], ["baseline", "written by hand"], ["peer", "others"]].forEach(([role, text]) => {
    if (roles.has(role)) {
      const entry = add(box, "span", { class: role });
      add(entry, "i", { class: "swatch", style: "background:var(--tint);border-right:5px solid var(--colour)" });
      entry.append(text);
    }
  });
}

function facts() {
  const section = add(page, "section", { id: "facts" });
  add(section, "h2", {}, "How it was measured");
  const all = add(section, "dl", { class: "facts" });
  for (let i = 0; i < data.facts.length; i += 2) {
    add(all, "dt", {}, data.facts[i]);
    add(all, "dd", {}, data.facts[i + 1]);
  }
  add(section, "p", { class: "method" },
    "In each round every benchmark got a fresh JVM, the contenders of a group one after the other; a ratio is that of one "
    + "round, so that a machine that is busy for a while slows both sides of it. Times are processor time, garbage "
    + "collection and compilation included; beside them is the time on the clock. Brackets after a time are the quartiles "
    + "of the rounds, after a ratio the least and the most.");
}

document.title = data.headline.replaceAll("`", "");
add(page, "p", { class: "kicker" }, "Benchmarks");
addRich(page, "h1", {}, data.headline);
list(page, "faster", data.faster);
list(page, "warnings", data.warnings);
key();
overview();
data.groups.forEach(show);
facts();
addEventListener("beforeprint", () => page.querySelectorAll(".rest").forEach(rest => { rest.open = true; }));
