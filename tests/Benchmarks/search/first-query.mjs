// What a first query costs a phone on a built site: for each query the bytes after gzip of all that the browser fetches, and where they go.
// usage: node first-query.mjs SITE [TEXTS]      TEXTS: of how many of the ten results the text is shown before anybody scrolls: 4 on a phone, 6 on a wider screen
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import zlib from 'node:zlib';

const site = path.resolve(process.argv[2]);
const texts = Number(process.argv[3] ?? 4);
const root = path.resolve(import.meta.dirname, '../../..');
const queries = fs.readFileSync(path.join(root, 'tests/Curriculum.Search.Tests/relevance.tsv'), 'utf8').split('\n')
  .filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t')[0]);

const sizes = new Map();
const packed = (file) => {
  if (!sizes.has(file)) sizes.set(file, zlib.gzipSync(fs.readFileSync(path.join(site, file)), { level: 9 }).length);
  return sizes.get(file);
};
const script = 'assets/' + fs.readdirSync(path.join(site, 'assets')).find((name) => /^search\.[0-9a-f]+\.js$/.test(name));
globalThis.document = { currentScript: null, querySelector: () => null, documentElement: { lang: 'id' }, createElement: () => ({}) };
vm.runInThisContext(fs.readFileSync(path.join(site, script), 'utf8'));

/** Which part of the index a file belongs to. */
const partOf = (file) => ({ core: 'core', kata: 'words', p: 'postings', d: 'texts', h: 'heads' })[/\/(core|kata|[pdh](?=\d))[^/]*$/.exec(file)?.[1]] ?? file;
const costs = [];
for (const query of queries) {
  const parts = { script: packed(script), core: 0, words: packed('cari/kata.id.js'), postings: 0, texts: 0 };
  let files = 2;
  const engine = await BekalSearch.open('cari/', async (url) => {
    files++;
    parts[partOf(url)] = (parts[partOf(url)] ?? 0) + packed(url);
    vm.runInThisContext(fs.readFileSync(path.join(site, url), 'utf8'));
  });
  const { hits } = await engine.search(query, { limit: 10 });
  for (const hit of hits.slice(0, texts)) await engine.text(hit);
  costs.push({ query, total: Object.values(parts).reduce((sum, part) => sum + part, 0), files, ...parts });
}
costs.sort((a, b) => a.total - b.total);
const list = (name) => costs.map((cost) => cost[name] ?? 0).sort((a, b) => a - b);
for (const name of Object.keys(costs[0]).filter((key) => key !== 'query')) {
  const own = list(name);
  console.log(`${name.padEnd(9)} median ${own[own.length >> 1]}, most ${own[own.length - 1]}`);
}
for (const cost of costs.slice(-5).reverse()) console.log(JSON.stringify(cost));
