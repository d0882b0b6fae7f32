/**
 * Makes the workbench's task pane page out of the add-in's own taskpane.html, for the build, which writes it to
 * dist/workbench/pane.html: office.js comes from the local copy instead of Microsoft's CDN, with the bridge before it and
 * the run options after it. Everything else stays as it ships. The base element lets the pane find its own files, one level up.
 *
 * How the pieces are laid out and served:
 *   dist/workbench/index.html     from src/workbench/index.html, loads workbench.js and workbench.css (entry src/workbench/main.ts;
 *                                 the grid itself is a chunk of its own beside it, loaded on demand)
 *   dist/workbench/pane.html      panePage(the text of dist/taskpane.html)
 *   dist/workbench/bridge.js      entry src/workbench/frame/bridge.ts
 *   dist/workbench/runOptions.js  entry src/workbench/frame/runOptions.ts
 *   /office/                      node_modules/@microsoft/office-js/dist
 *   /                             answers with a redirect to workbench/, so that relative addresses work under any folder
 */
const officeTag =
  /<script\b[^>]*\bsrc="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"[^>]*><\/script>/;
const headTag = /<head\b[^>]*>/;

const localScripts = ['workbench/bridge.js', 'office/office.js', 'workbench/runOptions.js'];

/** taskpane.html -> pane.html */
export function panePage(taskpaneHtml) {
  if (!officeTag.test(taskpaneHtml))
    throw new Error('taskpane.html no longer loads office.js as the workbench expects');
  if (!headTag.test(taskpaneHtml)) throw new Error('taskpane.html has no head element');
  return taskpaneHtml
    .replace(officeTag, localScripts.map((file) => `<script src="${file}"></script>`).join('\n    '))
    .replace(headTag, (head) => `${head}<base href="../" />`);
}
