// Builds the page into the folder given, and does nothing where nothing has changed since.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const out = resolve(process.argv[2] ?? '../target/classes/web');
if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`The page needs Node 20 or newer; this is ${process.version}.`);
  process.exit(1);
}
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const run = (program, ...args) => execFileSync(program, args, { stdio: 'inherit' });

function hash(...paths) {
  const sum = createHash('sha256');
  const add = (path) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) add(join(path, name));
    } else {
      sum.update(path).update(readFileSync(path));
    }
  };
  paths.forEach(add);
  return sum.digest('hex');
}

const same = (file, value) => existsSync(file) && readFileSync(file, 'utf8') === value;

const lock = hash('package-lock.json');
const lockMark = join('node_modules', '.lock-sha256');
if (!same(lockMark, lock)) {
  run(npm, 'ci', '--no-fund', '--no-audit');
  writeFileSync(lockMark, lock);
}

const inputs = hash('package-lock.json', 'package.json', 'index.html', 'vite.config.ts', 'svelte.config.js', 'tsconfig.json', 'public/favicon.svg', 'scripts', 'src');
const inputsMark = join(out, '.inputs-sha256');
if (!same(inputsMark, inputs)) {
  run(process.execPath, 'scripts/basemap.mjs', 'public/base');
  run(npm, 'run', '--silent', 'check');
  run(npm, 'run', '--silent', 'bundle', '--', '--outDir', out);
  mkdirSync(out, { recursive: true });
  writeFileSync(inputsMark, inputs);
}
