// Charts of the pages that have some. Loaded before taohua.js, which tells of a page that is shown.
import * as echarts from 'echarts/core';

document.addEventListener('taohua:page', event => {
  for (const place of event.target.querySelectorAll('[data-chart]')) {
    echarts.init(place, null, { renderer: 'svg' });
  }
});
