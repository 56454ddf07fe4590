import type {Declaration, Pattern, Program} from 'estree-jsx';
import type {MarkdownNode} from './tree';

/** The names that a file imports or defines itself, and for a default import what is imported. */
export function definedNames(
  root: MarkdownNode,
): ReadonlyMap<string, string | undefined> {
  return new Map(
    (root.children ?? [])
      .filter(({type}) => type === 'mdxjsEsm')
      .flatMap(({data}) => data?.estree?.body ?? [])
      .flatMap((statement) => [
        ...importedNames(statement),
        ...ownNames(statement),
      ]),
  );
}

type Statement = Program['body'][number];

function importedNames(statement: Statement): [string, string | undefined][] {
  return statement.type === 'ImportDeclaration'
    ? statement.specifiers.map(({type, local}) => [
        local.name,
        type === 'ImportDefaultSpecifier'
          ? String(statement.source.value)
          : undefined,
      ])
    : [];
}

function ownNames(statement: Statement): [string, undefined][] {
  const declaration =
    statement.type === 'ExportNamedDeclaration'
      ? statement.declaration
      : statement;
  switch (declaration?.type) {
    case 'VariableDeclaration':
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return declaredNames(declaration).map((name) => [name, undefined]);
    default:
      return [];
  }
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
