// SPDX-License-Identifier: GPL-2.0-only
// Appended to a report's page by page.sh: uses it as a reader would, leaves the outcome in the title.
const failures = [];
const expect = (what, ok) => { if (!ok) failures.push(what); };
const names = table => [...table.tBodies].filter(b => !b.hidden).map(b => b.dataset.name);

for (const section of document.querySelectorAll('section.pair')) {
  const table = section.querySelector('table.items');
  const [text, verdict, all] = section.querySelector('.tools').children;
  const head = [...table.tHead.rows[0].cells].find(h => h.textContent === 'difference');
  const before = names(table);

  expect('tools shown', getComputedStyle(text.parentElement).display === 'flex');
  head.click();
  expect('largest first', head.ariaSort === 'descending');
  const values = [...table.tBodies].map(b => b.rows[0].cells[3].dataset.v).filter(v => v !== '').map(Number);
  expect('sorted', values.every((v, i) => !i || values[i - 1] >= v));
  head.click();
  expect('and back', head.ariaSort === 'ascending');
  expect('same rows', names(table).sort().join() === before.sort().join());

  text.value = before[0];
  text.dispatchEvent(new Event('input'));
  expect('filter by name', names(table).join() === before.filter(n => n.includes(before[0])).join());
  text.value = '';
  verdict.value = 'none';
  verdict.dispatchEvent(new Event('change'));
  expect('filter by verdict', [...table.tBodies].every(b => b.hidden !== (b.dataset.verdict === 'none')));
  verdict.value = '';
  verdict.dispatchEvent(new Event('change'));
  expect('filter undone', names(table).length === before.length);

  all.click();
  expect('all open', [...table.querySelectorAll('details')].every(d => d.open));
  for (const foot of table.querySelectorAll('.inner')) {
    const number = r => Number(r.cells[4].textContent.replaceAll(',', ''));	// at most two decimals
    const cells = [...foot.tBodies[0].rows].map(number);
    const total = number(foot.tFoot.rows[0]);
    expect('functions add up', Math.abs(cells.reduce((x, y) => x + y, 0) - total) <= 0.005 * (cells.length + 1));
  }
}
expect('nothing loaded but figures', performance.getEntriesByType('resource').every(r => /figures\/[^/]*\.svg$/.test(r.name)));
expect('no sideways scroll', document.documentElement.scrollWidth <= innerWidth);
const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
expect('ids are unique', new Set(ids).size === ids.length);
for (const a of document.querySelectorAll('a[href^="#"]'))
  expect('target of ' + a.hash, document.getElementById(decodeURIComponent(a.hash.slice(1))));
document.title = failures.length ? 'FAILED: ' + [...new Set(failures)].join('; ') : 'PASSED';
