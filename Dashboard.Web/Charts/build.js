// Bundles the chart library into wwwroot/js/echarts.js, byte for byte the same wherever it runs.
// `node build.js` writes the bundle and its notice; `node build.js --check` fails where the committed ones differ.
import { build } from 'esbuild';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '..', 'wwwroot', 'js');
const version = async name => JSON.parse(await readFile(join(here, 'node_modules', name, 'package.json'), 'utf8')).version;

const notice = `Apache ECharts ${await version('echarts')} (Apache License 2.0), with zrender ${await version('zrender')} (BSD 3-Clause),
tslib ${await version('tslib')} (0BSD) and parts of d3 (BSD 3-Clause). A part of the library, bundled by Dashboard.Web/Charts/build.js.

${await readFile(join(here, 'node_modules', 'echarts', 'NOTICE'), 'utf8')}

---------------------------------------------------------------- echarts
${await readFile(join(here, 'node_modules', 'echarts', 'LICENSE'), 'utf8')}

---------------------------------------------------------------- d3, parts of which are in echarts
${await readFile(join(here, 'node_modules', 'echarts', 'licenses', 'LICENSE-d3'), 'utf8')}

---------------------------------------------------------------- zrender
${await readFile(join(here, 'node_modules', 'zrender', 'LICENSE'), 'utf8')}

---------------------------------------------------------------- tslib
${await readFile(join(here, 'node_modules', 'tslib', 'LICENSE.txt'), 'utf8')}
`.replaceAll('\r\n', '\n').replace(/[ \t]+$/gm, '');

const { outputFiles } = await build({
    absWorkingDir: here,
    entryPoints: ['entry.js'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    banner: { js: '/*! Apache ECharts, Apache-2.0; zrender, BSD-3-Clause; tslib, 0BSD. See echarts.LICENSE.txt. */' },
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
});
const files = [['echarts.js', outputFiles[0].text], ['echarts.LICENSE.txt', notice]];

for (const [name, text] of files) {
    const path = join(target, name);
    if (!process.argv.includes('--check')) {
        await writeFile(path, text);
        console.log(`${name}: ${Buffer.byteLength(text)} bytes`);
    } else if (await readFile(path, 'utf8') !== text) {
        console.error(`${name} is not what build.js makes of the pinned packages.`);
        process.exitCode = 1;
    }
}
