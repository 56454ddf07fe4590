import path from 'node:path';
import type {Instance} from '../delivery/names';
import {checkTag, type CheckedTag} from './checkTag';
import {definedNames} from './definedNames';
import {findInCommonMark} from './findInCommonMark';
import {findInMarkdown} from './findInMarkdown';
import {Imports} from './imports';
import {type Mistake, MistakesError} from './mistakes';
import {tags} from './tags';
import type {MarkdownNode} from './tree';

export interface TransformOptions {
  /** All instances of the plugin in the site; the first is meant by tags that name none. */
  instances: Instance[];
}

/** The part of a vfile that is used here. */
interface File {
  path?: string;
}

/**
 * Remark plugin: turns each tag into static imports of its component and of what it renders, passed as a prop.
 * The page's chunk thus holds what its tags show, and no other page's does.
 * @throws {MistakesError} with all mistakes of the file at once
 */
export function transformTags({instances}: TransformOptions) {
  return (root: MarkdownNode, file: File): void => {
    const own = definedNames(root);
    const names = new Set(
      tags.map(({name}) => name).filter((name) => !own.has(name)),
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
      throw new MistakesError(relativePath(file), mistakes);
    }
    connect(root, checked);
  };
}

function connect(root: MarkdownNode, checked: CheckedTag[]): void {
  const imports = new Imports();
  const seen = new Map<string, number>();
  for (const {found, tag, dataRequest, replace, anchor} of checked) {
    imports.add(tag.name, tag.component);
    for (const [name, value] of Object.entries(replace)) {
      found.set(name, value);
    }
    if (dataRequest) {
      found.set(tag.dataProp, {variable: imports.variable(dataRequest)});
    }
    if (anchor) {
      const nth = (seen.get(anchor) ?? 0) + 1;
      seen.set(anchor, nth);
      if (nth > 1) {
        // The same ladder again on one page: its anchors must differ.
        found.set('occurrence', String(nth));
      }
    }
  }
  root.children = [...imports.nodes(), ...(root.children ?? [])];
}

function relativePath(file: File): string {
  return file.path
    ? path.relative(process.cwd(), file.path).split(path.sep).join('/')
    : 'unknown file';
}
