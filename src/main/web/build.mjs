// Builds what pages load: taohua.js (every page), charts.js (pages with charts) and desk.js (the page of
// the local server), and records the
// hashes of sources and results, which a test compares: `npm ci && npm run build` after any change.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const out = '../resources/taohua/report/page/render';
const bundles = ['taohua', 'charts', 'desk'];

await build({
  entryPoints: bundles.map(name => `src/${name}.js`),
  outdir: out,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  banner: { js: '/* Taohua. charts.js holds Apache ECharts and zrender: see NOTICE. */' },
});

const hash = file => createHash('sha256').update(readFileSync(file)).digest('hex');
const sources = ['package-lock.json', 'build.mjs'].concat(
  readdirSync('src').sort().map(name => `src/${name}`)
);
const results = bundles.map(name => `${out}/${name}.js`);
writeFileSync(
  'bundle.sha256',
  sources.concat(results).map(file => `${hash(file)}  ${file}\n`).join('')
);
