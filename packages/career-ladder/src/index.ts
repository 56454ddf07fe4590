export {changelogJsonSchema, comparisonJsonSchema} from './diff/jsonSchemas';
export {layout} from './layout/layout';
export type {
  Cell,
  Layout,
  LayoutInput,
  LayoutMove,
  LayoutRole,
  Route,
} from './layout/types';
export {ruleNames} from './lint/rules';
export {loadOrganization} from './load';
export type {LoadResult} from './load';
export type * from './markdown/types';
export {knownNames} from './names/knownNames';
export {slug} from './names/slug';
export type * from './organization';
export {linkToPages} from './pages/linkToPages';
export type * from './pages/types';
export {viewPages} from './pages/viewPages';
export {formatPosition, formatProblems} from './problems/format';
export {trackId} from './resolve/fileNames';
export {withoutDrafts} from './resolve/withoutDrafts';
export {schemaFiles, schemaFolder} from './schema/json/files';
export type {SchemaFile} from './schema/json/files';
export {drawSvg} from './svg/drawSvg';
export type {SvgOptions} from './svg/drawSvg';
export type * from './view/change/types';
export type * from './view/expected/types';
export type * from './view/matrix/types';
export type * from './view/types';
export {viewLevelChange} from './view/change/viewLevelChange';
export {viewRoleExpectations} from './view/expected/viewRoleExpectations';
export {renderedLadder} from './view/renderedLadder';
export {viewMap} from './view/map/viewMap';
export {matrixCsv} from './view/matrix/matrixCsv';
export {viewCompetencyMatrix} from './view/matrix/viewCompetencyMatrix';
export type {MatrixOptions} from './view/matrix/viewCompetencyMatrix';
export {viewEquivalenceTable} from './view/viewEquivalenceTable';
export type {MessageId, Words} from './words/english';
export type {LanguageOptions} from './words/language';
export {messagesFor} from './words/messagesFor';
export {viewLadder} from './view/viewLadder';
export {viewNeighborhood} from './view/viewNeighborhood';
export type {ViewOptions} from './view/viewLadder';
