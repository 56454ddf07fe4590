import type {Words} from '../english';

/** Before a colon and a semicolon stands a space that no line breaks at. */
export const french: Words = {
  label: 'Parcours professionnel\u00a0: {track}',
  here: 'Vous êtes ici',
  edit: 'Modifier ce parcours',
  download: 'Télécharger en SVG',
  promotion: 'Mène à {roles}.',
  promotionIf: 'Mène à {roles} ({conditions}).',
  lateral: 'Mobilité latérale vers {roles}.',
  lateralIf: 'Mobilité latérale vers {roles} ({conditions}).',
  lateralBoth: 'Mobilité latérale, dans les deux sens, avec {roles}.',
  lateralBothIf:
    'Mobilité latérale, dans les deux sens, avec {roles} ({conditions}).',
  arrival: 'Accessible depuis {roles}.',
  arrivalIf: 'Accessible depuis {roles} ({conditions}).',
  needs: 'condition\u00a0: {gate}',
  needsAndNote: 'condition\u00a0: {gate}\u00a0; {note}',
  guest: '{role} ({track})',
  equal: 'Équivalent à {roles} sur ces points\u00a0: {things}.',
  equalLevels:
    'Équivalent à tous les autres postes des niveaux {levels} sur ces points\u00a0: {things}.',
  terminal: 'On peut rester à ce poste durablement.',
  equalLegend: 'Équivalence\u00a0: {things}',
  neighborhood: 'Parcours professionnel autour de ce poste\u00a0: {role}',
  whole: 'Le parcours complet\u00a0: {track}',
  linkDeprecated: '(n’est plus attribué)',
  linkReplaced: '(n’est plus attribué, remplacé par {role})',
  lateralLegend: 'Mobilité latérale',
  noteLegend: 'De {from} à {to}\u00a0: {note}',
  occasional: 'Rarement attribué',
  planned: 'Prévu',
  deprecated: 'N’est plus attribué',
  replaced: 'N’est plus attribué, remplacé par {role}',
  draft: 'Brouillon',
};
