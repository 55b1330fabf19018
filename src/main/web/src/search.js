// Finds documents, officials, common language, families and findings of the whole report. The index
// is a script of its own that sets window.taohuaIndex; it is loaded when it is first asked for.

const SHOWN = 12;
const KINDS = ['document', 'official', 'formula', 'family', 'finding'];

/** The index, whoever asks first. */
export function loadIndex(hand) {
  if (window.taohuaIndex) return Promise.resolve(window.taohuaIndex);
  if (!hand.dataset.index) return Promise.resolve(null);
  hand.loading = hand.loading || new Promise(resolve => {
    const script = document.createElement('script');
    script.src = hand.dataset.index;
    script.addEventListener('load', () => resolve(window.taohuaIndex || null));
    script.addEventListener('error', () => resolve(null));
    document.head.append(script);
  });
  return hand.loading;
}

/** Entries that hold all the words of a question; those whose name begins with it first. */
export function find(index, question) {
  const words = question.trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (!words.length) return [];
  const found = [];
  for (const [kind, name, more, link] of index.entries) {
    const text = `${name} ${more}`.toLowerCase();
    if (!words.every(word => text.includes(word))) continue;
    const at = name.toLowerCase().indexOf(words[0]);
    found.push({ kind, name, more, link, rank: at === 0 ? 0 : at > 0 ? 1 : 2 });
  }
  return found.sort((a, b) => a.rank - b.rank || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

class Search {
  constructor(hand) {
    this.hand = hand;
    this.field = hand.querySelector('input[type=search]');
    this.list = hand.querySelector('[role=listbox]');
    this.at = -1;
    this.field.addEventListener('focus', () => this.answer());
    this.field.addEventListener('input', () => this.answer());
    this.field.addEventListener('keydown', event => this.press(event));
    this.field.addEventListener('blur', () => setTimeout(() => this.hide(), 150));
    this.list.addEventListener('mousedown', event => event.preventDefault());
    this.list.addEventListener('click', () => this.hide());
  }

  async answer() {
    const index = await loadIndex(this.hand);
    const found = index ? find(index, this.field.value) : [];
    this.at = -1;
    this.list.replaceChildren(...found.slice(0, SHOWN).map((entry, i) => this.line(entry, i)));
    if (this.field.value.trim() && index) {
      const words = found.length ? this.hand.dataset.found : this.hand.dataset.nothing;
      const note = document.createElement('li');
      note.className = 'note';
      note.textContent = words.replace('{0}', Math.min(SHOWN, found.length)).replace('{1}', found.length);
      this.list.append(note);
    }
    this.list.hidden = !this.list.childElementCount;
    this.field.setAttribute('aria-expanded', String(!this.list.hidden));
    this.field.removeAttribute('aria-activedescendant');
  }

  line(entry, i) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    const more = document.createElement('small');
    item.id = `found-${i}`;
    item.setAttribute('role', 'option');
    link.href = this.hand.dataset.root + entry.link;
    link.tabIndex = -1;
    link.append(entry.name);
    more.textContent = [this.hand.dataset[entry.kind], entry.more].filter(Boolean).join(' · ');
    item.append(link, more);
    return item;
  }

  press(event) {
    const items = this.list.querySelectorAll('[role=option]');
    if (event.key === 'Escape') {
      this.hide();
      this.field.blur();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && items.length) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : this.at < 0 ? 0 : -1;
      this.choose(items, (this.at + step + items.length) % items.length);
    } else if (event.key === 'Enter' && items.length && !event.isComposing) {
      event.preventDefault();
      items[Math.max(0, this.at)].querySelector('a').click();
    }
  }

  choose(items, at) {
    this.at = at;
    items.forEach((item, i) => item.setAttribute('aria-selected', String(i === at)));
    items[at].scrollIntoView({ block: 'nearest' });
    this.field.setAttribute('aria-activedescendant', items[at].id);
  }

  hide() {
    this.list.hidden = true;
    this.field.setAttribute('aria-expanded', 'false');
  }
}

/** Starts once for the document, whatever page it shows. */
export function followSearch() {
  const hand = document.querySelector('.hand');
  if (!hand || hand.searching || !hand.querySelector('input[type=search]')) return;
  hand.searching = new Search(hand);
}
