import type {Declaration, Pattern, Program} from 'estree-jsx';
import type {MarkdownNode} from './tree';

/** The names that a file imports or defines itself; they win over ours. */
export function definedNames(root: MarkdownNode): Set<string> {
  const names = (root.children ?? [])
    .filter(({type}) => type === 'mdxjsEsm')
    .flatMap(({data}) => (data?.estree ? namesOf(data.estree) : []));
  return new Set(names);
}

function namesOf({body}: Program): string[] {
  return body.flatMap((statement) => {
    switch (statement.type) {
      case 'ImportDeclaration':
        return statement.specifiers.map(({local}) => local.name);
      case 'ExportNamedDeclaration':
        return statement.declaration
          ? declaredNames(statement.declaration)
          : [];
      case 'VariableDeclaration':
      case 'FunctionDeclaration':
      case 'ClassDeclaration':
        return declaredNames(statement);
      default:
        return [];
    }
  });
}

function declaredNames(declaration: Declaration): string[] {
  return declaration.type === 'VariableDeclaration'
    ? declaration.declarations.flatMap(({id}) => patternNames(id))
    : [declaration.id.name];
}

function patternNames(pattern: Pattern): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        patternNames(
          property.type === 'Property' ? property.value : property.argument,
        ),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) =>
        element ? patternNames(element) : [],
      );
    case 'AssignmentPattern':
      return patternNames(pattern.left);
    case 'RestElement':
      return patternNames(pattern.argument);
    default:
      return [];
  }
}
