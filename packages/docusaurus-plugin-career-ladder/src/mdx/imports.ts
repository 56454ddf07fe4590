import type {ImportDeclaration, Program} from 'estree-jsx';
import {identifier, type MarkdownNode} from './tree';

/** Default imports that a file's tags need: the source, and the name of the variable. */
export type Imports = Map<string, string>;

/** The variable that a source is imported as; the same one for all tags that ask for the same. */
export function variableFor(source: string, imports: Imports): string {
  const variable = imports.get(source) ?? `__careerLadder${imports.size}`;
  imports.set(source, variable);
  return variable;
}

/** The imports as ESM nodes for the top of the file. */
export function importNodes(imports: Imports): MarkdownNode[] {
  return [...imports].map(([source, name]) => ({
    type: 'mdxjsEsm',
    value: `import ${name} from ${JSON.stringify(source)};`,
    data: {estree: importProgram(name, source)},
  }));
}

function importProgram(name: string, source: string): Program {
  const declaration: ImportDeclaration = {
    type: 'ImportDeclaration',
    attributes: [],
    specifiers: [{type: 'ImportDefaultSpecifier', local: identifier(name)}],
    source: {type: 'Literal', value: source},
  };
  return {type: 'Program', sourceType: 'module', body: [declaration]};
}
