// Copies an article's address at one click. Where there is no script, or the clipboard is refused,
// the address lies in a field to be copied by hand.
for (const details of document.querySelectorAll('[data-copied]')) {
  const field = details.querySelector('[role=textbox]');
  const status = details.nextElementSibling;
  details.querySelector('summary').addEventListener('click', async (event) => {
    if (details.open) return;
    event.preventDefault();
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(field.textContent);
      status.textContent = details.dataset.copied;
    } catch {
      details.open = true;
      field.focus();
      getSelection().selectAllChildren(field);
    }
  });
}
