/** What the page keeps in memory, told apart from what the browser compiles. */
import type { CDPSession } from 'playwright-core';

interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: string[]; readonly node_types: [string[], ...unknown[]] };
  };
  /** `node_fields` of each, one after another. */
  readonly nodes: number[];
}

/**
 * Bytes of everything that the page holds, without machine code and bytecode: the browser compiles again and again what runs often,
 * for as long as it runs, and throws it away when it needs the space.
 */
export async function heapObjectBytes(session: CDPSession): Promise<number> {
  const { snapshot, nodes } = JSON.parse(await heapSnapshot(session)) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const code = types[0].indexOf('code');
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) if (nodes[at + type] !== code) bytes += nodes[at + size];
  return bytes;
}

async function heapSnapshot(session: CDPSession): Promise<string> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  return chunks.join('');
}
