/** What the documents of the repository say, read with a Markdown parser. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Lexer, walkTokens, type Token, type Tokens } from 'marked';

export const root = path.resolve(import.meta.dirname, '../..');

const isOurs = (name: string) => !/^(\.|node_modules$|dist$|coverage$|reports$)/.test(name);

/** The files under a folder by name, without what is installed, built or hidden. */
export function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter(({ name }) => isOurs(name))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? filesIn(file, ending) : ending.test(entry.name) ? [file] : [];
    });
}

export const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8');
export const blocksOf = (file: string): Token[] => Lexer.lex(textOf(file));

/** Every token of a page, also those inside tables, lists and links. */
export function tokensOf(file: string): Token[] {
  const tokens: Token[] = [];
  walkTokens(blocksOf(file), (token) => {
    tokens.push(token);
  });
  return tokens;
}

export const headingsOf = (file: string) =>
  tokensOf(file).filter((token): token is Tokens.Heading => token.type === 'heading');

/** Text as a reader sees it, without marks for bold, code or links. */
export function plainText(tokens: readonly Token[] = []): string {
  return tokens.map((token) => ('tokens' in token && token.tokens ? plainText(token.tokens) : plain(token))).join('');
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const plain = (token: Token) =>
  'text' in token ? String(token.text).replace(/&(amp|lt|gt|quot);/g, (entity) => entities[entity]) : '';

/** The rows of a table as text, its header first. */
export const rowsOf = ({ header, rows }: Tokens.Table): string[][] =>
  [header, ...rows].map((row) => row.map(({ tokens }) => plainText(tokens).trim()));

/** The anchors of a page's headings, made as GitHub makes them: "Why it's 100%" -> "why-its-100", then "…-1". */
export function anchorsOf(file: string): Set<string> {
  const seen = new Map<string, number>();
  const anchors = headingsOf(file).map(({ tokens }) => {
    const name = plainText(tokens).toLowerCase();
    const slug = name.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
  return new Set(anchors);
}
