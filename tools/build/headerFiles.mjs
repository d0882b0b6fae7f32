/** The headers of a deployment in the languages of common web servers. */
import { commonHeaders, contentTypes, fileKinds, kindOf } from './headers.mjs';

/** @typedef {import('./deployment.mjs').Deployment} Deployment */

const notice = 'Written by the build. What it says and where it belongs is explained in docs/deploy.md.';

/** The names of the files this module writes. */
export const headerFileNames = ['_headers', 'staticwebapp.config.json', 'web.config', '.htaccess', 'nginx.conf'];

/**
 * @param {Pick<Deployment, 'baseUrl' | 'officeScript'>} deployment
 * @param {string[]} files what is in the folder, with / between folders
 * @returns {Record<string, string>} the content of every file, by its name
 */
export function headerFiles({ baseUrl, officeScript }, files) {
  const common = Object.entries(commonHeaders(officeScript));
  const folder = new URL(baseUrl).pathname.replace(/\/+$/, '');
  const sorted = [...files].sort();
  const contents = [
    netlifyFile(folder, common, sorted),
    azureFile(folder, common, sorted),
    iisFile(common, sorted),
    apacheFile(common),
    nginxFile(folder, common),
  ];
  return Object.fromEntries(headerFileNames.map((name, i) => [name, contents[i]]));
}

/** Netlify and Cloudflare Pages. Every file is named, since the two differ where several patterns fit one file. */
function netlifyFile(folder, common, files) {
  const block = (path, headers) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const blocks = files.map((file) => block(`${folder}/${file}`, Object.entries(kindOf(file).headers)));
  return `# ${notice}\n${[block(`${folder}/*`, common), ...blocks].join('\n')}\n`;
}

/** Azure Static Web Apps. */
function azureFile(folder, common, files) {
  const content = {
    globalHeaders: Object.fromEntries(common),
    routes: files.map((file) => ({ route: `${folder}/${file}`, headers: kindOf(file).headers })),
    mimeTypes: contentTypes,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

const inXml = (/** @type {string} */ text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Microsoft IIS. What holds for most files stands at the top, and the others take it back. */
function iisFile(common, files) {
  const added = (headers) =>
    headers.map(([name, value]) => `<remove name="${name}" /><add name="${name}" value="${inXml(value)}" />`);
  const custom = (headers) =>
    `<httpProtocol><customHeaders>\n      ${added(headers).join('\n      ')}\n    </customHeaders></httpProtocol>`;
  const usual = fileKinds.at(-1);
  const types = Object.entries(contentTypes).map(
    ([extension, type]) =>
      `      <remove fileExtension="${extension}" /><mimeMap fileExtension="${extension}" mimeType="${type}" />`,
  );
  const locations = files
    .filter((file) => kindOf(file) !== usual)
    .map(
      (file) =>
        `  <location path="${file}"><system.webServer>\n    ${custom(Object.entries(kindOf(file).headers))}\n  </system.webServer></location>\n`,
    );
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- ${notice} -->
<configuration>
  <system.webServer>
    <staticContent>
${types.join('\n')}
    </staticContent>
    ${custom([...common, ...Object.entries(usual.headers)])}
  </system.webServer>
${locations.join('')}</configuration>
`;
}

/** Apache, with mod_headers, where AllowOverride lets a folder set headers. It knows files by their names without folders. */
function apacheFile(common) {
  const set = ([name, value]) => `Header always set ${name} "${value}"`;
  const kinds = [...fileKinds].reverse().map(({ what, name, headers }) => {
    const lines = Object.entries(headers).map((header) => `  ${set(header)}`);
    return `# ${what}\n<FilesMatch "^${name}$">\n${lines.join('\n')}\n</FilesMatch>`;
  });
  const types = Object.entries(contentTypes).map(([extension, type]) => `AddType "${type}" ${extension}`);
  return `# ${notice}\n${types.join('\n')}\nHeader always unset X-Frame-Options\n${common.map(set).join('\n')}\n${kinds.join('\n')}\n`;
}

/** nginx: to be included in a server block. Headers of an outer block are lost in an inner one, so that each has all of them. */
function nginxFile(folder, common) {
  const blocks = fileKinds.map(({ what, folder: inner, name, headers }) => {
    const lines = [...common, ...Object.entries(headers)].map(
      ([name, value]) => `  add_header ${name} "${value}" always;`,
    );
    return `# ${what}\nlocation ~ "^${folder.replaceAll('.', '\\.')}/${inner}${name}$" {\n  charset utf-8;\n${lines.join('\n')}\n}`;
  });
  return `# ${notice}\n${blocks.join('\n')}\n`;
}
