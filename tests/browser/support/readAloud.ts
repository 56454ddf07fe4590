import type {Page} from 'playwright-core';

/** What Chromium tells a screen reader of a node; a part of what its protocol says. */
interface AccessibleNode {
  nodeId: string;
  parentId?: string;
  ignored: boolean;
  role?: {value: string};
  name?: {value: string};
  properties?: {name: string; value: {value: unknown}}[];
  childIds?: string[];
}

/** Its text is its children's, which say the same again. */
const namedByContent = ['link', 'StaticText', 'DisclosureTriangle'];

/**
 * What a screen reader is told of the elements that a selector finds, one thing a line, indented as it is nested: Chromium's
 * own accessibility tree, without what it leaves out.
 */
export async function readAloud(page: Page, selector: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const {root} = await session.send('DOM.getDocument');
  const {nodeIds} = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector,
  });
  const {nodes} = (await session.send('Accessibility.getFullAXTree')) as {
    nodes: AccessibleNode[];
  };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found = await Promise.all(
    nodeIds.map(async (nodeId) => {
      const partial = (await session.send('Accessibility.getPartialAXTree', {
        nodeId,
        fetchRelatives: false,
      })) as {nodes: AccessibleNode[]};
      return partial.nodes[0]?.nodeId ?? '';
    }),
  );
  return found.flatMap((id) => linesOf(id, '', byId)).join('\n');
}

function linesOf(
  id: string,
  indent: string,
  byId: Map<string, AccessibleNode>,
): string[] {
  const node = byId.get(id);
  if (!node) {
    return [];
  }
  const role = node.role?.value ?? '';
  const children = node.childIds ?? [];
  if (node.ignored || role === 'generic' || role === 'none') {
    return children.flatMap((child) => linesOf(child, indent, byId));
  }
  const name = node.name?.value ?? '';
  if (role === 'StaticText') {
    return name.trim() === '' ? [] : [indent + name.trim()];
  }
  const states = (node.properties ?? [])
    .filter(({name: state}) => ['expanded', 'current'].includes(state))
    .map(({name: state, value}) => `${state}: ${String(value.value)}`);
  const line = [role, name && `"${name}"`, ...states].filter(Boolean).join(' ');
  const inner = namedByContent.includes(role)
    ? []
    : children.flatMap((child) => linesOf(child, `${indent}  `, byId));
  return [indent + line, ...inner];
}
