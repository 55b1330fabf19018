// A chart in its page: drawn when it has a width, again when that or the theme changes; shown as a
// table instead, and taken away as an image.
import * as echarts from 'echarts/core';
import { palette } from './palette.js';
import { savePng, saveSvg } from './picture.js';

const figures = new Set();
const PRINTED = 660;

// One at a time, with a pause between: a reader can scroll and type while charts are drawn.
let turn = Promise.resolve();

function inTurn(draw) {
  turn = turn.then(
    () =>
      new Promise(done => {
        setTimeout(() => {
          draw();
          done();
        });
      })
  );
}

function button(word, action) {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = word;
  made.addEventListener('click', action);
  return made;
}

export class Figure {
  constructor(element, module, words) {
    this.element = element;
    this.module = module;
    this.words = words;
    this.title = element.dataset.title;
    this.caption = element.querySelector('figcaption').textContent.trim();
    this.data = JSON.parse(element.querySelector('script[data-figures]').textContent);
    this.canvas = element.querySelector('.canvas');
    this.table = element.querySelector('.tableform');
    this.chart = null;
    this.width = 0;
    this.addTools();
    // Not at once: that would change the size that is being told of.
    new ResizeObserver(() => inTurn(() => this.fit())).observe(this.canvas);
    figures.add(this);
  }

  addTools() {
    const tools = document.createElement('p');
    tools.className = 'tools';
    this.toggle = button(this.words['chart.table'], () => this.showTable());
    tools.append(
      this.toggle,
      button(this.words['chart.svg'], () => saveSvg(this.module, this)),
      button(this.words['chart.png'], () => savePng(this.module, this))
    );
    this.canvas.before(tools);
    if (this.table) this.table.hidden = true;
    if (this.module.controls) {
      const { element, state } = this.module.controls(this.data, this.words, () => this.draw());
      this.state = state;
      this.canvas.before(element);
    }
  }

  /** Its own table in its place, or the page's table that has the same figures. */
  showTable() {
    if (!this.table) {
      const table = document.getElementById(this.element.dataset.table);
      if (table) table.parentNode.previousElementSibling.scrollIntoView();
      return;
    }
    this.table.hidden = !this.table.hidden;
    this.canvas.hidden = !this.table.hidden;
    this.toggle.textContent = this.words[this.table.hidden ? 'chart.table' : 'chart.figure'];
  }

  fit() {
    const width = Math.floor(this.canvas.clientWidth);
    if (width > 0 && width !== this.width) {
      this.width = width;
      this.draw();
    }
  }

  draw(paper = false) {
    if (this.width === 0) return;
    const area = this.module.size(this.data, paper ? PRINTED : this.width);
    if (!this.chart) {
      this.drawing = document.createElement('div');
      this.canvas.append(this.drawing);
      this.chart = echarts.init(this.drawing, null, { renderer: 'svg', width: area.width, height: area.height });
      this.chart.on('click', ({ data }) => data && data.link && this.follow(data.link));
    }
    this.chart.resize({ width: area.width, height: area.height });
    const colours = palette(this.element, paper);
    const option = this.module.option(this.data, colours, this.words, area, this.state);
    this.chart.setOption({ animation: false, ...option }, { notMerge: true });
  }

  // By a click on an anchor, as everywhere else, so that whoever watches anchors sees it.
  follow(link) {
    const a = document.createElement('a');
    a.href = link;
    this.element.append(a);
    a.click();
    a.remove();
  }
}

function redraw(paper) {
  for (const figure of figures) {
    if (figure.element.isConnected) {
      figure.draw(paper);
    } else {
      if (figure.chart) figure.chart.dispose();
      figures.delete(figure);
    }
  }
}

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => redraw(false));
addEventListener('beforeprint', () => redraw(true));
addEventListener('afterprint', () => redraw(false));
