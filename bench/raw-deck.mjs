import { createRequire } from 'node:module';

const PptxGenJS = createRequire(import.meta.url)('pptxgenjs');

const line = { fontSize: 10, color: '5A6675' };

/** Writes the words, tables and charts of a decided deck with pptxgenjs alone: what a program gets that takes no care. Returns its bytes. */
export function writeRawDeck({ sections }) {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  for (const { title, slides } of sections) {
    deck.addSection({ title });
    for (const one of slides) drawSlide(deck.addSlide({ sectionTitle: title }), one);
  }
  return deck.write({ outputType: 'uint8array', compression: true });
}

function drawSlide(slide, { title, placeholders, notes }) {
  slide.addText(title, { x: 0.75, y: 0.8, w: 11, h: 1, fontSize: 28, bold: true });
  for (const { placeholder, content } of placeholders) {
    if (placeholder === 'title') continue;
    if (content.kind === 'chart') addChart(slide, content.chart);
    else if (content.kind === 'table') addTable(slide, content);
    else slide.addText(linesOf(content), { x: 0.75, y: 2, w: 11, h: 1, ...(placeholder === 'source' ? line : {}) });
  }
  if (notes.length > 0) slide.addNotes(notes.map(({ runs }) => wordsOf(runs)).join('\n'));
}

function wordsOf(runs) {
  return runs.map(({ text }) => text).join('');
}

function linesOf({ paragraphs }) {
  return paragraphs.flatMap(({ runs }) =>
    runs.map(({ text, bold, size }, index) => ({
      text,
      options: { bold: bold ?? false, fontSize: size ?? 16, breakLine: index === runs.length - 1 },
    })),
  );
}

function addTable(slide, { rows }) {
  const cells = rows.map((row) => row.cells.map(({ runs }) => ({ text: wordsOf(runs) })));
  slide.addTable(cells, { x: 0.75, y: 2, w: 11, fontSize: 14 });
}

function addChart(slide, { categories, series, description }) {
  const data = series.map(({ name, points }) => ({
    name,
    labels: [...categories],
    values: points.map((point) => (point === null ? 0 : Number(point.decimal))),
  }));
  const colors = ['12284B', '2F5D9B', '5A6675', 'B3261E', '007A87', 'A76F00'];
  slide.addChart('bar', data, {
    x: 0.75,
    y: 2,
    w: 8,
    h: 4,
    barDir: 'bar',
    showValue: true,
    chartColors: colors,
    altText: description,
  });
}
