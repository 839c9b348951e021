// A page that the browser fetched ahead was not counted as read; asking once more for it when a reader
// has opened it is what counts it. The browser has it, so hardly anything is sent.
const countRead = () =>
  fetch(location.href, { referrer: document.referrer }).catch(() => undefined);
const [navigation] = performance.getEntriesByType('navigation');
if (document.prerendering) {
  document.addEventListener('prerenderingchange', countRead, { once: true });
} else if (navigation?.activationStart > 0 || /prefetch/.test(navigation?.deliveryType))
  countRead();

// Copies an article's address, or its citation, at one click. Where there is no script, or the clipboard
// is refused, the text lies in a field to be copied by hand.
let spoken;
for (const details of document.querySelectorAll('[data-copied]')) {
  const field = details.querySelector('[role=textbox]');
  // Beside the button, or one for all buttons of its section.
  const [status] = [details.parentElement, details.closest('section')].flatMap((around) => [
    ...around.querySelectorAll('[role=status]'),
  ]);
  details.querySelector('summary').addEventListener('click', async (event) => {
    if (details.open) return;
    event.preventDefault();
    if (spoken) spoken.textContent = '';
    try {
      await navigator.clipboard.writeText(field.textContent);
      status.textContent = details.dataset.copied;
      spoken = status;
    } catch {
      details.open = true;
      field.focus();
      getSelection().selectAllChildren(field);
    }
  });
}

// A passage copied from an article says below where it is from. What is about a sentence or shorter stays
// as it is, and so does what is copied out of a field.
const citation = document.querySelector('[aria-labelledby=share-citation]');
if (citation) {
  const body = document.querySelector('.article-body');
  const address = document.querySelector('[aria-labelledby=share-address]').textContent;
  const source = citation.textContent;
  const longestSentence = 120;
  // Chinese says the same in half as many characters.
  const lengthOf = (text) => text.replace(/[\u2e80-\uffef]/g, '$&$&').length;

  const toHtml = (ranges) => {
    const copy = document.createElement('div');
    copy.append(...ranges.map((range) => range.cloneContents()));
    for (const part of copy.querySelectorAll('.sr-only')) part.remove();
    for (const part of copy.querySelectorAll('[href]')) part.setAttribute('href', part.href);
    for (const part of copy.querySelectorAll('img')) part.setAttribute('src', part.src);
    for (const part of copy.querySelectorAll('source, [srcset]')) part.removeAttribute('srcset');
    const below = document.createElement('p');
    const link = document.createElement('a');
    link.href = link.textContent = address;
    below.append(source.slice(0, -address.length), link);
    copy.append(below);
    return copy.innerHTML;
  };

  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    const text = String(selection);
    const ranges = [...Array(selection.rangeCount).keys()].map((at) => selection.getRangeAt(at));
    const isField = document.activeElement?.matches('input');
    const isFromArticle = ranges.some((range) => range.intersectsNode(body));
    if (isField || !isFromArticle || lengthOf(text) <= longestSentence) return;
    event.clipboardData.setData('text/plain', `${text}\n\n${source}`);
    event.clipboardData.setData('text/html', toHtml(ranges));
    event.preventDefault();
  });
}

// Suggests queries and articles while somebody types: the combobox of the ARIA Authoring Practices
// whose list is chosen from by hand. Where an answer does not come, the form is what it is without.
for (const form of document.querySelectorAll('[data-suggestions]')) {
  const field = form.querySelector('[type=search]');
  form.append(form.querySelector('template').content);
  const list = form.querySelector('[role=listbox]');
  const status = form.querySelector('[role=status]');
  const [queries, articles] = list.children;
  const counted = form.dataset.counted.split('|');
  const pause = 120;
  // Keyboards of Android compose every word, also one that is written as it is spelt.
  const composesAll =
    /Android/.test(navigator.userAgent) && !/^zh/.test(document.documentElement.lang);
  let options = [];
  let chosen = -1;
  let timer;
  let request = new AbortController();

  const choose = (at) => {
    options[chosen]?.setAttribute('aria-selected', false);
    chosen = at;
    options[chosen]?.setAttribute('aria-selected', true);
    options[chosen]?.scrollIntoView({ block: 'nearest' });
    if (chosen < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', options[chosen].id);
  };

  const open = (isOpen) => {
    choose(-1);
    list.hidden = !isOpen;
    field.setAttribute('aria-expanded', isOpen);
    status.textContent = isOpen ? counted[options.length - 1] : '';
  };

  const stopAsking = () => {
    clearTimeout(timer);
    request.abort();
  };

  const close = () => {
    stopAsking();
    open(false);
  };

  const toOption = (href, pieces) => {
    const link = document.createElement('a');
    link.href = href;
    link.tabIndex = -1;
    link.setAttribute('role', 'option');
    link.setAttribute('aria-selected', false);
    for (const { text, hit } of pieces) {
      const piece = document.createElement(hit ? 'mark' : 'span');
      piece.textContent = text;
      link.append(piece);
    }
    return link;
  };

  const fill = (group, links) => {
    group.hidden = links.length === 0;
    group.replaceChildren(group.firstElementChild, ...links);
  };

  const show = (found) => {
    const toQuery = (q) => `${form.action}?${new URLSearchParams({ q })}`;
    fill(
      queries,
      found.terms.map((text) => toOption(toQuery(text), [{ text }])),
    );
    fill(
      articles,
      found.articles.map(({ url, highlights }) => toOption(new URL(url).pathname, highlights)),
    );
    options = [...list.querySelectorAll('a')];
    for (const [at, link] of options.entries()) link.id = `suggestion-${at + 1}`;
    open(options.length > 0);
  };

  const ask = async () => {
    stopAsking();
    request = new AbortController();
    const { signal } = request;
    const q = field.value.trim();
    if (q === '') return close();
    try {
      const address = `${form.dataset.suggestions}&${new URLSearchParams({ q })}`;
      const answer = await fetch(address, { signal });
      show(await answer.json());
    } catch {
      if (!signal.aborted) close();
    }
  };

  const askSoon = () => {
    stopAsking();
    choose(-1);
    if (field.value.trim() === '') close();
    else timer = setTimeout(ask, pause);
  };

  // Past either end of the list lies the field itself.
  const step = (by) => {
    const places = options.length + 1;
    if (list.hidden) ask();
    else choose(((chosen + 1 + by + places) % places) - 1);
  };

  const leaveList = () => {
    choose(-1);
    return false;
  };

  const keys = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => (chosen < 0 ? false : options[chosen].click()),
    Escape() {
      if (list.hidden) field.value = '';
      close();
    },
    Home: () => leaveList(),
    End: () => leaveList(),
    ArrowLeft: () => leaveList(),
    ArrowRight: () => leaveList(),
  };

  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-expanded', false);
  field.addEventListener('keydown', (event) => {
    // Safari ends a composition before the key that ended it, which then says 229.
    const isTheInputMethods = event.isComposing || event.keyCode === 229;
    const isAlone = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (isTheInputMethods || !isAlone || !Object.hasOwn(keys, event.key)) return;
    if (keys[event.key]() !== false) event.preventDefault();
  });
  field.addEventListener('input', (event) => {
    if (composesAll || !event.isComposing) askSoon();
  });
  field.addEventListener('compositionstart', () => {
    if (!composesAll) close();
  });
  field.addEventListener('compositionend', askSoon);
  field.addEventListener('blur', close);
  form.addEventListener('submit', close);
  // A press in the list leaves the focus in the field, so that nothing closes before it is done.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    if (target.closest('a')) close();
  });
}
