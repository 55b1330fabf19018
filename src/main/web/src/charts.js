// Charts of the pages that have some. Loaded before taohua.js, which tells of a page that is shown.
import { BarChart, CustomChart, GraphChart, HeatmapChart } from 'echarts/charts';
import { AriaComponent, GraphicComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import * as composition from './composition.js';
import { Figure } from './figure.js';
import * as heat from './heat.js';
import * as histogram from './histogram.js';
import * as network from './network.js';
import * as timeline from './timeline.js';
import { addViews } from './views.js';
import { readWords } from './words.js';

echarts.use([
  AriaComponent,
  BarChart,
  CustomChart,
  GraphChart,
  GraphicComponent,
  GridComponent,
  HeatmapChart,
  LegendComponent,
  SVGRenderer,
  TooltipComponent,
]);

const MODULES = { composition, heat, histogram, network, timeline };

document.addEventListener('taohua:page', event => {
  const words = readWords();
  for (const views of event.target.querySelectorAll('.views:not([data-ready])')) {
    views.dataset.ready = '';
    addViews(views);
  }
  for (const element of event.target.querySelectorAll('figure[data-chart]:not([data-ready])')) {
    element.dataset.ready = '';
    new Figure(element, MODULES[element.dataset.chart], words);
  }
});
