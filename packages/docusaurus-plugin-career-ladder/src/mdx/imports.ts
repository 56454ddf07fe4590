import type {ImportDeclaration, Program} from 'estree-jsx';
import {identifier, type MarkdownNode} from './tree';

/** Collects the imports that a file's tags need, each once. */
export class Imports {
  private readonly sources = new Map<string, string>();

  /** Imports a module's default export under the given name. */
  add(name: string, source: string): void {
    this.sources.set(source, name);
  }

  /** Imports a module's default export, and returns the name of the variable that holds it. */
  variable(source: string): string {
    const name =
      this.sources.get(source) ?? `__careerLadder${this.sources.size}`;
    this.sources.set(source, name);
    return name;
  }

  /** The imports as ESM nodes for the top of the file. */
  nodes(): MarkdownNode[] {
    return [...this.sources].map(([source, name]) => ({
      type: 'mdxjsEsm',
      value: `import ${name} from ${JSON.stringify(source)};`,
      data: {estree: importProgram(name, source)},
    }));
  }
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
