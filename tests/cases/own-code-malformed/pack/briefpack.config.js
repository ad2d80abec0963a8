export default {
  helper: {},
  helpers: {
    fact: { print: () => '' },
    'Big Number': { print: () => '' },
    among: { prints: () => '' },
    many: { arguments: [3, 1], options: 'form', print: () => '' },
  },
  directives: {
    aside: { form: 'leaf', write: () => '' },
    panel: { form: 'block', attributes: { title: true }, write: () => '' },
  },
  charts: {
    bar: { toChart: () => ({}) },
    fan: { fields: { from: { type: 'number' } }, toChart: 'line' },
  },
  checks: {
    'each-section': { check: () => [] },
  },
};
