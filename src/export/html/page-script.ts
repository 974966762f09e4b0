/**
 * What a page does beyond what it says. All of it can be read without: a number leads to its note and back, a note
 * opens, a box shows a layer. The script shows a statement and its note together when one points or tabs at either,
 * and marks one voice alone. It puts nothing in the page but buttons with words of its own.
 */
export const PAGE_SCRIPT = `'use strict';
(() => {
  // By a statement's number: the elements of its words, and of the words that say who says it.
  const said = new Map(), about = new Map();
  const keep = (map, numbers, element) => {
    for (const number of (numbers || '').split(' ').filter(Boolean)) {
      if (!map.has(number)) map.set(number, []);
      map.get(number).push(element);
    }
  };
  for (const element of document.querySelectorAll('[data-s],[data-cue]')) {
    keep(said, element.dataset.s, element);
    keep(about, element.dataset.cue, element);
  }
  const noteOf = (number) => document.getElementById('n' + number);
  const refOf = (number) => document.getElementById('r' + number);

  let shown, focused;
  const mark = (number, on) => {
    for (const element of said.get(number) || []) element.classList.toggle('on', on);
    for (const element of about.get(number) || []) element.classList.toggle('about', on);
    for (const element of [noteOf(number), refOf(number)]) if (element) element.classList.toggle('on', on);
  };
  const show = (number) => {
    if (number === shown) return;
    if (shown) mark(shown, false);
    shown = number;
    if (shown) mark(shown, true);
  };
  // The innermost statement that an element belongs to.
  const numberAt = (target) => {
    const element = target instanceof Element && target.closest('[data-s],[data-n]');
    return element ? element.dataset.n || element.dataset.s.split(' ').pop() : undefined;
  };
  const open = (number) => {
    const note = noteOf(number);
    if (!note) return;
    note.querySelector('details').open = true;
    show(number);
    note.scrollIntoView({ block: 'nearest' });
    return note;
  };

  document.addEventListener('pointerover', ({ target }) => show(numberAt(target) || focused));
  document.addEventListener('focusin', ({ target }) => show(focused = numberAt(target)));
  document.addEventListener('focusout', () => { focused = undefined; });
  document.addEventListener('click', (event) => {
    const ref = event.target.closest('.ref');
    if (ref) {
      event.preventDefault();
      open(ref.dataset.n).querySelector('summary').focus({ preventScroll: true });
    } else if (!event.target.closest('a,.note') && getSelection().isCollapsed) {
      const number = numberAt(event.target);
      if (number) open(number);
    }
  });
  document.addEventListener('keydown', ({ key, target }) => {
    if (key !== 'Escape') return;
    const note = target.closest('.note');
    if (note) {
      note.querySelector('details').open = false;
      refOf(note.dataset.n).focus();
    }
    show(undefined);
  });
  const openTarget = () => {
    const details = document.querySelector('.note:target details');
    if (details) details.open = true;
  };
  addEventListener('hashchange', openTarget);
  openTarget();

  const main = document.querySelector('main');
  const only = (voice) => {
    if (voice === undefined) delete main.dataset.only;
    else main.dataset.only = voice;
    for (const element of main.querySelectorAll('.keep')) element.classList.remove('keep');
    for (const element of main.querySelectorAll('.said,.note')) {
      if (element.dataset.voice !== voice) continue;
      element.classList.add('keep');
      if (element.id) refOf(element.dataset.n).classList.add('keep');
    }
  };
  for (const item of document.querySelectorAll('.voice')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'only';
    button.textContent = 'Only';
    button.setAttribute('aria-label', 'Only ' + item.querySelector('.name').firstElementChild.textContent);
    button.setAttribute('aria-pressed', 'false');
    button.addEventListener('click', () => {
      const pressed = button.getAttribute('aria-pressed') === 'true';
      for (const other of document.querySelectorAll('.only')) other.setAttribute('aria-pressed', 'false');
      button.setAttribute('aria-pressed', String(!pressed));
      only(pressed ? undefined : item.dataset.voice);
    });
    item.append(button);
  }
})();
`
