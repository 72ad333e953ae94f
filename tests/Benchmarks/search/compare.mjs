// Our search and Pagefind on the same built site with the same queries: recall@3, MRR, size of the index, bytes of a first query after gzip.
// usage: node compare.mjs SITE            (SITE/pagefind must be there: see ../search.md)
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import zlib from 'node:zlib';
import { pathToFileURL } from 'node:url';

const site = path.resolve(process.argv[2]);
const root = path.resolve(import.meta.dirname, '../../..');
const queries = fs.readFileSync(path.join(root, 'tests/Curriculum.Search.Tests/relevance.tsv'), 'utf8').split('\n')
  .filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t')).map(([query, , ids]) => ({ query, ids: new Set(ids.split(' ')) }));

const sizes = new Map();
const packed = (file) => {
  // Pagefind compresses its own files; a server compresses ours and its scripts.
  if (!sizes.has(file)) sizes.set(file, /\.pf_|\.pagefind$/.test(file) ? fs.statSync(file).size : zlib.gzipSync(fs.readFileSync(file), { level: 9 }).length);
  return sizes.get(file);
};
const folder = (name) => fs.readdirSync(path.join(site, name), { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).map((each) => path.join(each.parentPath, each.name));
const idOf = (url) => {
  if (url.includes('glosarium.html#')) return url.split('#')[1];
  const kind = /kasus\.html#(.+)|\/kasus\/([^/]+)\//.exec(url);
  return kind ? 'kasus:' + (kind[1] ?? kind[2]) : path.basename(url.split('#')[0], '.html');
};

async function judge(name, index, ask) {
  let found = 0, reciprocal = 0;
  const bytes = [];
  for (const { query, ids } of queries) {
    const { urls, cost } = await ask(query);
    const rank = urls.findIndex((url) => ids.has(idOf(url))) + 1;
    if (rank >= 1 && rank <= 3) found++;
    if (rank > 0) reciprocal += 1 / rank;
    bytes.push(cost);
  }
  bytes.sort((a, b) => a - b);
  const kB = (number) => (number / 1000).toFixed(0) + ' kB';
  const files = folder(index);
  console.log(`${name}: recall@3 ${(found / queries.length).toFixed(3)}, MRR ${(reciprocal / queries.length).toFixed(3)}, index ${files.length} files ${kB(files.reduce((sum, file) => sum + packed(file), 0))}, first query median ${kB(bytes[bytes.length >> 1])}, most ${kB(bytes[bytes.length - 1])}`);
}

const script = fs.readdirSync(path.join(site, 'assets')).find((name) => /^search\.[0-9a-f]+\.js$/.test(name));
globalThis.document = { currentScript: null, querySelector: () => null, documentElement: { lang: 'id' }, createElement: () => ({}) };
vm.runInThisContext(fs.readFileSync(path.join(site, 'assets', script), 'utf8'));
await judge('ours', 'cari', async (query) => {
  let cost = packed(path.join(site, 'assets', script));
  const engine = await BekalSearch.open('cari/', async (url) => {
    const file = path.join(site, url);
    cost += packed(file);
    vm.runInThisContext(fs.readFileSync(file, 'utf8'));
  });
  const { hits } = await engine.search(query, { limit: 10 });
  for (const hit of hits.slice(0, 4)) await engine.text(hit);
  return { urls: hits.map((hit) => hit.url + hit.section), cost };
});

globalThis.document = { currentScript: null, querySelector: () => ({ getAttribute: () => 'id' }), documentElement: { lang: 'id' }, createElement: () => ({}) };
globalThis.window = globalThis;
globalThis.location = { origin: 'http://localhost' };
let cost = 0;
globalThis.fetch = async (address) => {
  const file = path.join(site, decodeURIComponent(new URL(String(address), 'http://localhost/').pathname));
  cost += packed(file);
  const bytes = fs.readFileSync(file);
  return { ok: true, status: 200, arrayBuffer: async () => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength), json: async () => JSON.parse(bytes), text: async () => bytes.toString() };
};
let turn = 0;
await judge('pagefind', 'pagefind', async (query) => {
  // A fresh client for each query: what somebody pays who searches once.
  const client = path.join(site, 'pagefind/pagefind.js');
  cost = packed(client);
  const pagefind = await import(pathToFileURL(client) + '?' + turn++);
  await pagefind.options({ basePath: '/pagefind/', baseUrl: '/' });
  await pagefind.init();
  const { results } = await pagefind.search(query);
  const hits = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return { urls: hits.map((hit) => hit.url), cost };
});
