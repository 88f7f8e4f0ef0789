// Names complete while they are typed in a search box; without this it is a plain box.
(() => {
  const names = document.getElementById('names');
  if (!names) { return; }
  const PAUSE = 150;
  let waiting = 0;
  const complete = async (box) => {
    const typed = box.value;
    const answer = await fetch('/api/v1/completions?q=' + encodeURIComponent(typed));
    if (!answer.ok || typed !== box.value) { return; }
    const { items } = await answer.json();
    names.replaceChildren(...items.map(({ name }) => new Option(name, name)));
  };
  for (const box of document.querySelectorAll('input[list=names]')) {
    box.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(complete, PAUSE, box);
    });
  }
})();

// Keys: "/" to the search box, "j" and "k" through the rows of a list, "?" to the help. They are no
// more than that, never take a key while somebody types, and can be switched off on the help page.
(() => {
  const OFF = 'inforce.keys.off';
  const isOff = () => localStorage.getItem(OFF) === '1';
  const rows = () => [...document.querySelectorAll(
    '.hits h2 > a, .changes .name, .rows > li a:first-of-type, .timeline blockquote > a, .documents a, .cards a')];
  const step = (by) => {
    const all = rows();
    const at = all.indexOf(document.activeElement);
    const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by];
    if (next) { next.focus(); next.scrollIntoView({ block: 'center' }); }
  };
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input, textarea, select, [contenteditable]');
    if (typing || event.ctrlKey || event.metaKey || event.altKey || isOff()) { return; }
    if (event.key === '/') {
      const box = document.querySelector('input[name=q]');
      if (box) { event.preventDefault(); box.focus(); box.select(); }
    } else if (event.key === 'j') {
      step(1);
    } else if (event.key === 'k') {
      step(-1);
    } else if (event.key === '?') {
      location.href = '/help#keys';
    }
  });
  const line = document.getElementById('keys-switch');
  if (line) {
    const button = line.querySelector('button');
    const say = () => { button.textContent = isOff() ? 'Switch the keys on' : 'Switch the keys off'; };
    button.addEventListener('click', () => { localStorage.setItem(OFF, isOff() ? '0' : '1'); say(); });
    say();
    line.hidden = false;
  }
})();

// A new follow keeps the time of the reader's own place; without this it is told in UTC.
(() => {
  const zone = document.querySelector('form[action="/follows"] input[name=zone]');
  if (zone && location.pathname === '/follows/new' && zone.value === 'UTC') {
    zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone || zone.value;
  }
})();
