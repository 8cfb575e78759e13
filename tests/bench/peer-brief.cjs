// Converts the brief that other systems are measured with (brief.json) to ours: YAML with one key per line.

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const SEASONS = { Spring: 21, Summer: 22, Autumn: 23, Winter: 24 };

const two = (n) => String(n).padStart(2, '0');
const plain = (text) => text.replace(/[\\*`[\]{}^]/g, '\\$&');
const uncaptioned = (text) => text.replace(/^(Figure|Table) \d+\. /, '');

/** "Mid-2010s", "Summer 2020", "August 2020", "1994" as EDTF. */
function edtf(wording) {
  const [, decade] = /^Mid-(\d{3})0s$/.exec(wording) ?? [];
  if (decade) return `${decade}4~/${decade}6~`;
  const [, name, year] = /^(\w+) (\d{4})$/.exec(wording) ?? [];
  if (!name) return wording;
  return `${year}-${SEASONS[name] ?? two(MONTHS.indexOf(name) + 1)}`;
}

function block(b) {
  const note = b.note ? `[^n${b.note}]` : '';
  return { paragraph: `${b.label ? `*${plain(b.label)}* ` : ''}${plain(b.text)}${note}` };
}

/** The brief's files by name. */
function peerBriefFiles(peer) {
  const [, number, wording] = /^Brief (\d+) · (.*)$/.exec(peer.issue) ?? [];
  const sections = peer.sections.map((s) => ({
    title: s.heading ?? 'The decision',
    blocks: s.blocks.map(block),
  }));
  const [first, second, third] = sections;
  first.blocks.push({ figure: { chart: 'timeline', wide: true } });
  third.blocks.push({ figure: 'support' });
  second.blocks.push({
    table: {
      id: 'actors',
      caption: plain(uncaptioned(peer.table.caption)),
      wide: true,
      columns: peer.table.columns.map((title, i) => ({ key: `c${i}`, title: plain(title) })),
      rows: peer.table.rows.map((row) => Object.fromEntries(row.map((cell, i) => [`c${i}`, plain(cell)]))),
    },
  });
  const brief = {
    language: 'en-GB',
    masthead: {
      series: peer.series,
      seriesLocal: { text: peer.seriesLocal, language: 'ru' },
      number,
      version: 1,
      date: { edtf: edtf(wording), wording },
    },
    title: plain(peer.title),
    shortTitle: peer.shortTitle,
    standfirst: plain(peer.standfirst),
    keyMessages: peer.keyMessages.items.map(plain),
    sections,
    charts: {
      timeline: {
        kind: 'timeline',
        title: plain(uncaptioned(peer.timeline.caption)),
        source: plain(peer.timeline.source),
        events: peer.timeline.events.map((e) => ({
          date: { edtf: edtf(e.date), wording: e.date },
          label: e.text,
          text: plain(e.text),
        })),
      },
      support: {
        kind: 'bar',
        title: plain(uncaptioned(peer.chart.caption)),
        measure: peer.chart.axis.label,
        unit: peer.chart.axis.unit,
        source: plain(peer.chart.source),
        rows: peer.chart.bars.map((bar) => ({ label: bar.label, value: `<${bar.value} %` })),
      },
    },
    notes: Object.fromEntries(peer.endnotes.items.map((text, i) => [`n${i + 1}`, { text: plain(text) }])),
    checks: { 'no-claims': 'off' },
    author: { name: peer.author },
    disclosure: plain(peer.disclosure.text),
  };
  return { 'brief.yaml': yaml(brief) };
}

/** Keys and list items on separate lines, as people write them; their values as JSON, which is valid YAML. */
function yaml(map) {
  const lines = Object.entries(map).map(([key, value]) => {
    if (!Array.isArray(value)) return `${key}: ${JSON.stringify(value)}`;
    return [`${key}:`, ...value.map((item) => `  - ${JSON.stringify(item)}`)].join('\n');
  });
  return `${lines.join('\n')}\n`;
}

module.exports = { peerBriefFiles };
