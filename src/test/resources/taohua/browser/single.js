// All pages of a report in one file by name: the ids of each, and where its links lead.
() => {
  // A drawn chart has styles, which the page's policy lets no parser set.
  const plain = text => text.replace(/\\(?:\\|x([0-9a-f]{2}))/g, (all, code) =>
    code ? String.fromCharCode(parseInt(code, 16)) : '\\');
  const pages = { 'index.html': document.querySelector('main').innerHTML.replace(/ style="[^"]*"/g, '') };
  for (const page of document.querySelectorAll('script[type="text/plain"][id^="page:"]')) {
    pages[page.id.slice(5)] = plain(page.textContent);
  }
  const told = {};
  for (const [name, html] of Object.entries(pages)) {
    const main = new DOMParser().parseFromString(html, 'text/html');
    const links = name === 'index.html' ? [] : Array.from(main.querySelectorAll('a[href]'), link => link.getAttribute('href'));
    for (const template of main.querySelectorAll('template')) {
      links.push(...Array.from(template.content.querySelectorAll('a[href]'), link => link.getAttribute('href')));
    }
    told[name] = { ids: Array.from(main.querySelectorAll('[id]'), element => element.id), links: [...new Set(links)] };
  }
  return told;
}
