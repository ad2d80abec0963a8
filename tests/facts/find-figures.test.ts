import { describe, expect, test } from 'vitest';
import type { FactForm, Qualifier } from '../../src/facts/index.ts';
import {
  differingParts,
  findFigures,
  formatFact,
  hasForm,
  qualifiers,
  unitMultipliers,
  units,
} from '../../src/facts/index.ts';
import { figure } from './dataset-fixture.ts';

/** Each figure as `text = value e exponent units qualifier`. */
function found(text: string, reading: Parameters<typeof findFigures>[1] = {}): readonly string[] {
  return findFigures(text, reading).map(({ text: written, value, exponent, units: names, qualifier }) =>
    [written, '=', `${value}e${exponent}`, ...names, ...(qualifier === undefined ? [] : [`(${qualifier})`])].join(' '),
  );
}

describe('a figure is found with value, multiplier, unit and qualifier', () => {
  test.each<[string, string]>([
    ['the deficit, at approximately $76.4 billion in 2024', '$76.4 billion = 76.4e9 USD (approximately)'],
    ['surpassing $741bn', '$741bn = 741e9 USD (surpassing)'],
    ['more than $185 billion', '$185 billion = 185e9 USD (over)'],
    ['reaching $95.2 billion annually', '$95.2 billion annually = 95.2e9 USD/yr (reaching)'],
    ['$125bn/yr', '$125bn/yr = 125e9 USD/yr'],
    ['from $684.8 billion a year earlier', '$684.8 billion = 684.8e9 USD'],
    ['$667,000 a job', '$667,000 a job = 667000e0 USD/job'],
    ['an 8.2% increase', '8.2% = 8.2e0 percent'],
    ['−3.2 per cent', '−3.2 per cent = -3.2e0 percent'],
    ['up 3 percentage points', '3 percentage points = 3e0 percentage-points'],
    ['over 1.5 million new jobs', '1.5 million new jobs = 1.5e6 jobs (over)'],
    ['over 1.5\u2009m\u00a0jobs', '1.5\u2009m\u00a0jobs = 1.5e6 jobs (over)'],
    ['15,000 jobs', '15,000 jobs = 15000e0 jobs'],
    ['three additional naval assets', 'three additional naval assets = 3e0 assets'],
    ['for five consecutive years', 'five consecutive years = 5e0 years'],
    ['it grew by 17 again', '17 = 17e0'],
    ['1.4× as much', '1.4× = 1.4e0 times'],
    ['fewer than 12 U.S. firms', '12 U.S. firms = 12e0 companies (under)'],
    ['five $', 'five $ = 5e0 USD'],
  ])('%s', (text, wanted) => {
    expect(found(text)).toEqual([wanted]);
  });

  test.each<[string, string]>([
    ['minus $76.4 billion', 'minus $76.4 billion = -76.4e9 USD'],
    ['negative 5 per cent', 'negative 5 per cent = -5e0 percent'],
    ['$-5 billion', '$-5 billion = -5e9 USD'],
    ['a change of –5%', '–5% = -5e0 percent'],
    ['(-5%)', '-5% = -5e0 percent'],
    ['a two-year 5% rise', '5% = 5e0 percent'],
  ])('with its sign: %s', (text, wanted) => {
    expect(found(text)).toContain(wanted);
  });

  test.each<[string, string]>([
    ['$76.4B', '$76.4B = 76.4e9 USD'],
    ['$76.4 m', '$76.4 m = 76.4e6 USD'],
    ['$76.4T', '$76.4T = 76.4e12 USD'],
    ['€5 Mrd', '€5 Mrd = 5e9 EUR'],
    ['110 m', '110 = 110e0'],
    ['2½ per cent', '2½ per cent = 2.5e0 percent'],
    ['2 and a half years', '2 and a half years = 2.5e0 years'],
    ['1\u202f500\u00a0jobs', '1\u202f500\u00a0jobs = 1500e0 jobs'],
  ])('with its multiplier and all its digits: %s', (text, wanted) => {
    expect(found(text)).toEqual([wanted]);
  });

  test.each<[string, string]>([
    ['A$76.4 billion', 'A$76.4 billion = 76.4e9 A$'],
    ['NT$5', 'NT$5 = 5e0 NT$'],
    ['CN¥5 billion', 'CN¥5 billion = 5e9 CN¥'],
    ['₩500 billion', '₩500 billion = 500e9 ₩'],
    ['RMB 5 billion', 'RMB 5 billion = 5e9 RMB'],
    ['CAD $5 billion', 'CAD $5 billion = 5e9 CAD'],
    ['it costs$5', 'costs$5 = 5e0 costs$'],
    ['5 billion yuan', '5 billion yuan = 5e9 yuan'],
    ['5 billion Australian dollars', '5 billion Australian dollars = 5e9 australian dollars'],
    ['US$5bn', 'US$5bn = 5e9 USD'],
    ['usd 5 billion', 'usd 5 billion = 5e9 USD'],
    ['5 billion more U.S. dollars', '5 billion more U.S. dollars = 5e9 USD'],
    ['5 billion €', '5 billion € = 5e9 EUR'],
    ['HK$5', 'HK$5 = 5e0 HK$'],
    ['$5 billion CAD', '$5 billion CAD = 5e9 CAD'],
    ['$5 billion (Australian)', '$5 billion (Australian) = 5e9 Australian'],
    ['5 dollars Canadian', '5 dollars Canadian = 5e0 Canadian'],
    ['a $5 billion Canadian plant', '$5 billion = 5e9 USD'],
    ['$5 billion USD', '$5 billion = 5e9 USD'],
  ])('in its own currency: %s', (text, wanted) => {
    expect(found(text)).toEqual([wanted]);
  });

  test.each<[string, string]>([
    ['a trillion yen', 'a trillion yen = 1e12 JPY'],
    ['half a million jobs', 'half a million jobs = 0.5e6 jobs'],
    ['a hundred million dollars', 'a hundred million dollars = 100e6 USD'],
    ['two and a half million jobs', 'two and a half million jobs = 2.5e6 jobs'],
    ['three quarters of a million jobs', 'three quarters of a million jobs = 0.75e6 jobs'],
    ['$five billion', '$five billion = 5e9 USD'],
    ['twenty million', 'twenty million = 20e6'],
    ['five thousand workers', 'five thousand workers = 5e3 persons'],
    ['two thousand five hundred jobs', 'two thousand five hundred jobs = 2500e0 jobs'],
    ['one hundred and five countries', 'one hundred and five countries = 105e0 countries'],
    ['a hundred and five countries', 'a hundred and five countries = 105e0 countries'],
    ['thirty two companies', 'thirty two companies = 32e0 companies'],
    ['forty‑two companies', 'forty‑two companies = 42e0 companies'],
    ['two dozen countries', 'two dozen countries = 24e0 countries'],
    ['half a percentage point', 'half a percentage point = 0.5e0 percentage-points'],
    ['over half a million', 'half a million = 0.5e6 (over)'],
    ['five hundred soldiers', 'five hundred = 500e0'],
    ['a half-million jobs', 'a half-million jobs = 0.5e6 jobs'],
    ['half-a-million jobs', 'half-a-million jobs = 0.5e6 jobs'],
    ['one-and-a-half trillion yen', 'one-and-a-half trillion yen = 1.5e12 JPY'],
  ])('in words: %s', (text, wanted) => {
    expect(found(text)).toEqual([wanted]);
  });

  test.each<[string, string]>([
    ['約764億ドル', '764億ドル = 764e8 USD (about)'],
    ['輸出は約764億ドル', '764億ドル = 764e8 USD (about)'],
    ['１２億円', '１２億円 = 12e8 JPY'],
    ['5兆1000億円', '5兆1000億円 = 51000e8 JPY'],
    ['3万5千人', '3万5千人 = 35e3 persons'],
    ['2000人以上', '2000人 = 2000e0 persons (at least)'],
    ['五百億円', '五百億円 = 500e8 JPY'],
    ['三分の二の企業', '三分の二 = e0'],
    ['二割増', '二割 = e0'],
    ['二十五%', '二十五% = 25e0 percent'],
    ['千二百三人', '千二百三人 = 1203e0 persons'],
  ])('in Japanese: %s', (text, wanted) => {
    expect(found(text)).toEqual([wanted]);
  });

  test.each<[string, string]>([
    ['not over $5 billion', '$5 billion = 5e9 USD (up to)'],
    ['no more than $5 billion', '$5 billion = 5e9 USD (up to)'],
    ['will not exceed $5 billion', '$5 billion = 5e9 USD (up to)'],
    ['a maximum of $5 billion', '$5 billion = 5e9 USD (up to)'],
    ['not below $5 billion', '$5 billion = 5e9 USD (at least)'],
    ['$5 billion or more', '$5 billion or more = 5e9 USD (at least)'],
    ['15,000 or more jobs', '15,000 or more jobs = 15000e0 jobs (at least)'],
    ['$5 billion at least.', '$5 billion at least = 5e9 USD (at least)'],
    ['$5 billion at most', '$5 billion at most = 5e9 USD (up to)'],
    ['$5+ billion', '$5+ billion = 5e9 USD (at least)'],
    ['30-odd companies', '30-odd companies = 30e0 companies (about)'],
    ['close to $5 billion', '$5 billion = 5e9 USD (about)'],
    ['upwards of $5 billion', '$5 billion = 5e9 USD (over)'],
    ['as high as $5 billion', '$5 billion = 5e9 USD (up to)'],
    ['at a minimum $5 billion', '$5 billion = 5e9 USD (at least)'],
    ['$5 billion (estimated)', '$5 billion (estimated) = 5e9 USD (estimated)'],
    ['$5 billion, approximately', '$5 billion, approximately = 5e9 USD (approximately)'],
    ['$5 billion plus', '$5 billion plus = 5e9 USD (at least)'],
  ])('with what is said of it: %s', (text, wanted) => {
    expect(found(text)).toEqual([wanted]);
  });

  test('several in one text, in their order', () => {
    expect(found('from $5 billion to $10 billion, or 3%')).toEqual([
      '$5 billion = 5e9 USD',
      '$10 billion = 10e9 USD',
      '3% = 3e0 percent',
    ]);
  });

  test('with further words between number and unit where the text is known to hold one', () => {
    expect(found('three additional U.S. naval assets', { isEvidence: true })).toEqual([
      'three additional U.S. naval assets = 3e0 assets',
    ]);
  });

  test('of a way of writing that is not read, as digits without a value', () => {
    expect(found('½ of it')).toEqual(['½ = e0']);
    expect(found('odds of 1:5')).toEqual(['1:5 = e0']);
    expect(found('1/3 of it')).toEqual(['1/3 = e0']);
    expect(found('5,5 per cent')).toEqual(['5,5 per cent = e0 percent']);
    expect(found('1.000.000 jobs')).toEqual(['1.000.000 jobs = e0 jobs']);
    expect(found('5G, 2nm and B-52')).toEqual(['5G = e0', '2nm = e0', 'B-52 = e0']);
    expect(found('two-thirds of jobs, three quarters of it')).toEqual(['two-thirds = e0', 'three quarters = e0']);
    expect(found('a million and a half jobs')).toEqual(['a million = e6']);
    expect(found('twenty nineteen jobs')).toEqual(['twenty nineteen jobs = e0 jobs']);
  });
});

describe('in evidence, what is not understood makes another figure of it', () => {
  const inEvidence = (text: string) => found(text, { isEvidence: true });

  test.each<[string, string]>([
    ['5 ships for companies', '5 ships = 5e0 ships'],
    ['5 new plants in states', '5 new = 5e0 new'],
    ['5 basis points', '5 basis points = 5e0 basis points'],
    ['5bp', '5bp = 5e0 bp'],
    ['$5Q', '5Q = e0'],
    ['5^2', '5^2 = 5e0 ^2'],
    ['a 5-member group', '5-member = 5e0 member'],
    ['2 1/2 percent', '2 1/2 = 2e0 1/2'],
    ['five leaders', 'five leaders = 5e0 leaders'],
    ['500 billion won', '500 billion won = 500e9 won'],
    ['$5 billion per month', '$5 billion per month = 5e9 USD per month'],
    ['$80 a barrel', '$80 a barrel = 80e0 USD a barrel'],
    ['1,400 jobs a year', '1,400 jobs a year = 1400e0 jobs a year'],
  ])('a unit of no fact: %s', (text, wanted) => {
    expect(inEvidence(text)).toContain(wanted);
  });

  test.each<[string, string]>([
    ['$5 billion in defence spending per year', '$5 billion in defence spending per year = 5e9 USD/yr'],
    ['annual spending of over $5 billion', 'annual spending of over $5 billion = 5e9 USD/yr (over)'],
    ['each year Japan spends $5 billion', 'each year Japan spends $5 billion = 5e9 USD/yr'],
    ['$50,000 for each job', '$50,000 for each job = 50000e0 USD/job'],
    ['$50,000 per capita', '$50,000 per capita = 50000e0 USD/person'],
    ['GDP per capita of $50,000', 'per capita of $50,000 = 50000e0 USD/person'],
    ['annually $5 billion', 'annually $5 billion = 5e9 USD/yr'],
    ['per month, $5 billion', 'per month, $5 billion = 5e9 USD per month'],
    ['毎年5億円', '毎年5億円 = 5e8 JPY/yr'],
    ['月5万円', '月5万円 = 5e4 JPY 月'],
    ['昨年5億円', '5億円 = 5e8 JPY'],
    ['the annual report says $5 billion', '$5 billion = 5e9 USD'],
    ['$5 billion in a year', '$5 billion = 5e9 USD'],
    ['$5 billion for a year of work', '$5 billion = 5e9 USD'],
  ])('a rate: %s', (text, wanted) => {
    expect(inEvidence(text)).toEqual([wanted]);
  });

  test.each<[string, string]>([
    ['$70–76.4 billion', '$70–76.4 billion = 76.4e9 (other)'],
    ['$70 to $76.4 billion', '$70 to $76.4 billion = 76.4e9 USD (other)'],
    ['between $70 billion and $76 billion', '$70 billion and $76 billion = 76e9 USD (other)'],
    ['ranging from 5 to 6 per cent', '5 to 6 per cent = 6e0 percent (other)'],
    ['two or three countries', 'two or three countries = 3e0 countries (other)'],
    ['one in five jobs', 'one in five jobs = 5e0 jobs (other)'],
    ['half of the $76.4 billion', 'half of the $76.4 billion = 76.4e9 USD (other)'],
    ['not about $5 billion', 'not about $5 billion = 5e9 USD (other)'],
    ['as little as $5 billion', 'as little as $5 billion = 5e9 USD (other)'],
    ['barely $5 billion', 'barely $5 billion = 5e9 USD (other)'],
    ['±$5 billion', '±$5 billion = 5e9 USD (other)'],
    ['5±1%', '5±1% = 1e0 percent (other)'],
  ])('only a part of what is said: %s', (text, wanted) => {
    expect(inEvidence(text)).toEqual([wanted]);
  });

  test.each<[string, readonly string[]]>([
    ['rose from $5 billion to $76 billion', ['$5 billion = 5e9 USD', '$76 billion = 76e9 USD']],
    ['rose $5 billion to $76 billion', ['$5 billion = 5e9 USD', '$76 billion = 76e9 USD']],
    ['grew 8.2% annually to $741 billion', ['8.2% = 8.2e0 percent', '$741 billion = 741e9 USD']],
    ['rose 8.2% to $741 billion', ['8.2% = 8.2e0 percent', '$741 billion = 741e9 USD']],
    ['exports of $5 billion and imports of $6 billion', ['$5 billion = 5e9 USD', '$6 billion = 6e9 USD']],
  ])('but changes are no ranges: %s', (text, wanted) => {
    expect(inEvidence(text)).toEqual(wanted);
  });

  test.each<[string, string]>([
    ['76.4', '76.4 = 76.4e0'],
    ['5 (as of May)', '5 = 5e0'],
    ['rose to 76.4 in 2024', '76.4 = 76.4e0'],
    ['five of the companies', 'five of the companies = 5e0 companies'],
    ['1 500 jobs', '1 500 jobs = 1500e0 jobs'],
    ['estimated to reach $5 billion', 'estimated to reach $5 billion = 5e9 USD (estimated)'],
    ['the estimated cost is $5 billion', 'estimated cost is $5 billion = 5e9 USD (estimated)'],
    ['estimated costs of the past, and exports are $5 billion', '$5 billion = 5e9 USD'],
    ['over the decade, $5 billion', '$5 billion = 5e9 USD'],
  ])('and the rest is read: %s', (text, wanted) => {
    expect(inEvidence(text)).toEqual([wanted]);
  });
});

describe('no figure is', () => {
  test.each([
    'on 8 February 2025, and in February 2025',
    'between 2025 and 2028, by 2030, in the 1990s',
    '2025–2030, 2025/26 and FY2024',
    'at the end of Q3 2025, on 2025-02-08',
    'Exports (2 of 3)',
    'one of the years to come',
    'one can say so, no one else, the one who did',
    'two programmes state years',
    'no digits and no number words',
    'hundreds of billions of dollars, several million, billions, 数百億円',
    'half of the day, a quarter of exports, a third country',
    'https://example.org/2024/05/12?x=35 and www.example.org/7',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    '10–12 March 2024, from 10 to 12 March, 10 and 11 March',
    'March 10–12, 2024; on the 5th of May; Jan. 3',
    'mid-2024, end-2024, late-2023, pre-2020, post-2015, mid-1990s, the ’90s',
    'H1, Q1 and Q2, 2024Q1, 1Q24, Q3 2025, H1/2024',
    'FY24, FY’24, FY2025/26, FY 2025/26, fiscal 2024/25',
    '3/4/2024, 2024/12/31, 31.12.2024, 12/2024',
    '2025年2月8日, 5月, 8日, 令和6年, 2024年度, 二〇二五年',
  ])('a date: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each(['10:30 a.m.', 'at 11:55', '9 p.m.', 'from 9 to 11 am', '11 o’clock', '10時30分'])(
    'a time of day: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  test.each([
    'the 20th anniversary',
    '118th Congress',
    '21st-century rules',
    '38th parallel',
    'the thirty-eighth parallel',
    'a twenty-first century',
    '第3回会合',
    '第2次安倍内閣',
  ])('an ordinal: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    'see page 12, figure 2a, figures 3 and 4, section 2.1',
    'footnote 3, fn. 7, Fig. 2, Figs. 2 and 3, Chart 3, ch. 5, Vol. 12, pp. 5–7',
    '§ 301, §301, Section 301 tariffs',
    'as said [1], [2, 3] and [4–6]',
    '(1) first, (2) second',
    '1) first',
  ])('a reference: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('a name of the glossary, with or without a capital', () => {
    const names = ['G7', 'Article V', 'two-plus-two talks'];
    expect(found('the G7, Article V and the two-plus-two talks', { names })).toEqual([]);
    expect(found('Two-plus-two talks', { names })).toEqual([]);
    expect(found('a G70', { names })).toEqual(['G70 = e0']);
  });

  test('a name with an apostrophe of either form', () => {
    expect(found('Moody’s 100 index', { names: ["Moody's 100"] })).toEqual([]);
    expect(found("Moody's 100 index", { names: ['Moody’s 100'] })).toEqual([]);
  });

  test('a name, but the number of an amount behind its words is one', () => {
    const names = ['Article 5', 'Track 1.5'];
    expect(found('Article 5 and Track 1.5 talks', { names })).toEqual([]);
    expect(found('Article 5 million', { names })).toEqual(['5 million = 5e6']);
    expect(found('Article 5 countries', { names })).toEqual(['5 countries = 5e0 countries']);
    expect(found('Article 5.5', { names })).toEqual(['5.5 = 5.5e0']);
  });
});

describe('what looks like no figure is one', () => {
  test.each<[string, readonly string[]]>([
    ['more than 2000 troops', ['2000']],
    ['USD 2000 was spent', ['USD 2000']],
    ['$ 2000', ['$ 2000']],
    ['EUR 1900', ['EUR 1900']],
    ['Some 1800 ships crossed', ['1800']],
    ['2000 American troops', ['2000']],
    ['a 2000-ton ship', ['2000']],
    ['The plant makes 2000 MW', ['2000']],
    ['1500–2000 jobs', ['1500', '2000 jobs']],
    ['2000人', ['2000人']],
    ['約2000', ['2000']],
    ['a total of 1900 companies', ['1900 companies']],
    ['it invests in 2000 companies', ['2000 companies']],
    ['the 2000 troops', ['2000']],
    ['1984 employees', ['1984 employees']],
    ['2000+ firms', ['2000+ firms']],
  ])('a year: %s', (text, wanted) => {
    expect(findFigures(text).map((written) => written.text)).toEqual(wanted);
  });

  test.each([
    'the 1952 treaty',
    'Tokyo 2020 and Expo 2025',
    '2024 elections and the 2015 guidelines',
    'In 2028 countries agreed',
    'since 2000 exports rose',
    'above 2024 levels, in constant 2015 dollars',
    'until at least 2030',
    '2024 marks a turn, 2024-based figures',
    'by 2030 countries must act',
    'from its 2024 exports to Japan’s 2025 imports',
    'Wang 2019',
  ])('but years are years: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['The IMF notes 3.5 per cent growth', ['3.5 per cent']],
    ['It notes 35 billion dollars', ['35 billion dollars']],
    ['The yen slides 5 per cent', ['5 per cent']],
    ['It tables 12 proposals', ['12']],
    ['They will table 12 proposals', ['12']],
    ['Table 3 million', ['3 million']],
    ['in part 40 per cent', ['40 per cent']],
    ['The partners (12) agreed', ['12']],
    ['the 5th country', ['5th']],
  ])('a reference: %s', (text, wanted) => {
    expect(findFigures(text).map((written) => written.text)).toEqual(wanted);
  });

  test.each<[string, readonly string[]]>([
    ['In May 15 per cent of firms agreed', ['15 per cent']],
    ['In May 15 mayors agreed', ['15']],
    ['Since March 12 billion dollars have been spent', ['12 billion dollars']],
    ['12 may leave, 10 march on', ['12', '10']],
    ['by March 10, 12 companies had left', ['12 companies']],
  ])('a date: %s', (text, wanted) => {
    expect(findFigures(text).map((written) => written.text)).toEqual(wanted);
  });
});

describe('what a fact prints is read as the fact', () => {
  const forms = ['full', 'value', 'bare', 'short'] as const satisfies readonly FactForm[];
  const values = ['1', '7', '76.4', '1234.56', '-3.2', '2000'];
  const cases = [...units.keys()].flatMap((unitMeasure) =>
    unitMultipliers.flatMap((unitMultiplier) => values.map((value) => ({ unitMeasure, unitMultiplier, value }))),
  );

  test.each(forms)('in the form `%s`, in every unit, multiplier and sign', (form) => {
    const wrong = cases.filter((fields) => {
      const fact = figure(fields.value, fields);
      return [false, true].some((isEvidence) => {
        const read = findFigures(formatFact(fact, form).text, { isEvidence });
        return read.length !== 1 || read.some((written) => differingParts(written, fact).length > 0);
      });
    });
    expect(wrong.map((fields) => formatFact(figure(fields.value, fields), form).text)).toEqual([]);
  });

  test.each([...qualifiers])('with the qualifier %s', (qualifier: Qualifier) => {
    const fact = figure('76.4', { qualifier, horizon: '2028', modality: 'projected' });
    for (const form of ['full', 'value', 'short'] as const) {
      expect(hasForm(fact, form)).toBe(true);
      expect(findFigures(formatFact(fact, form).text).map((written) => differingParts(written, fact))).toEqual([[]]);
    }
  });
});

describe('a written figure differs from a fact', () => {
  const fact = figure('76.4', { qualifier: 'approximately' });
  test.each<[string, readonly string[]]>([
    ['approximately $76.4 billion', []],
    ['approximately $76.40 billion', []],
    ['approximately $77.7 billion', ['value']],
    ['approximately $76.4 million', ['multiplier']],
    ['approximately €76.4 billion', ['unit']],
    ['approximately $76.4 billion a year', ['unit']],
    ['$76.4 billion', ['qualifier']],
    ['about $76.4 billion', ['qualifier']],
    ['over ¥7 trillion', ['value', 'multiplier', 'unit', 'qualifier']],
  ])('%s', (text, parts) => {
    expect(findFigures(text).map((written) => differingParts(written, fact))).toEqual([parts]);
  });

  test('not where thousands or ten thousands are written in full', () => {
    const jobs = figure('15', { unitMeasure: 'jobs', unitMultiplier: 'thousand' });
    expect(findFigures('15,000 jobs').map((written) => differingParts(written, jobs))).toEqual([[]]);
    const yen = figure('1.2', { unitMeasure: 'JPY', unitMultiplier: 'billion' });
    expect(findFigures('12億円').map((written) => differingParts(written, yen))).toEqual([[]]);
  });
});
