import path from 'node:path';
import {posixPath} from '@docusaurus/utils';
import type {Instance} from '../delivery/names';
import {checkTag, type CheckedTag} from './checkTag';
import {definedNames} from './definedNames';
import {findInCommonMark} from './findInCommonMark';
import {findInMarkdown} from './findInMarkdown';
import {importNodes, type Imports, variableFor} from './imports';
import {type Mistake, mistakesError} from './mistakes';
import {tags} from './tags';
import type {MarkdownNode} from './tree';

export interface TransformOptions {
  /** The site's folder; messages name files relative to it. */
  siteDir: string;
  /** All instances of the plugin in the site; tags that name none mean the one called `default`, else the first. */
  instances: Instance[];
}

/**
 * Remark plugin: turns each tag into static imports of its component and of what it renders, passed as a prop.
 * The page's chunk thus holds what its tags show, and no other page's does.
 * @throws with all mistakes of the file at once
 */
export function transformTags({siteDir, instances}: TransformOptions) {
  return (root: MarkdownNode, file: {path: string}): void => {
    const own = definedNames(root);
    // A file's own component wins; to import ours is allowed, and changes nothing.
    const names = new Set(
      tags
        .filter(
          ({name, component}) => !own.has(name) || own.get(name) === component,
        )
        .map(({name}) => name),
    );
    const mistakes: Mistake[] = findInCommonMark(root, names).map(
      ({name, point}) => ({
        point,
        message: `<${name}> works in MDX only, and this file is CommonMark. Rename it to .mdx, or set \`mdx: {format: mdx}\` in its front matter.`,
      }),
    );
    const checked: CheckedTag[] = [];
    for (const tag of findInMarkdown(root, names)) {
      const result = checkTag(tag, instances);
      if ('mistakes' in result) {
        mistakes.push(...result.mistakes);
      } else {
        checked.push(result);
      }
    }
    if (mistakes.length > 0) {
      for (const {uses} of instances) {
        uses.mistaken = true;
      }
      throw mistakesError(
        posixPath(path.relative(siteDir, file.path)),
        mistakes,
      );
    }
    connect(root, checked, own);
  };
}

function connect(
  root: MarkdownNode,
  checked: CheckedTag[],
  own: ReadonlyMap<string, unknown>,
): void {
  const imports: Imports = new Map();
  const seen = new Map<string, number>();
  for (const {found, tag, dataRequest, replace, use, anchor} of checked) {
    if (!own.has(tag.name)) {
      imports.set(tag.component, tag.name);
    }
    for (const [name, value] of Object.entries(replace)) {
      found.set(name, value);
    }
    if (dataRequest) {
      found.set(tag.dataProp, {variable: variableFor(dataRequest, imports)});
    }
    use?.roles.forEach((role) => use.instance.uses.roles.add(role));
    if (anchor) {
      const nth = (seen.get(anchor) ?? 0) + 1;
      seen.set(anchor, nth);
      const said = found.attributes.some(({name}) => name === 'occurrence');
      if (nth > 1 && !said) {
        // The same ladder again on one page: its anchors must differ.
        found.set('occurrence', String(nth));
      }
    }
  }
  root.children = [...importNodes(imports), ...(root.children ?? [])];
}
