import { readFileSync } from 'node:fs';
import { defineConfig } from 'briefpack';
import { fetchTable } from './lib/table.js';
import { words } from './lib/wrods.js';

export default defineConfig({ helpers: { table: { print: () => fetchTable(readFileSync, words) } } });
