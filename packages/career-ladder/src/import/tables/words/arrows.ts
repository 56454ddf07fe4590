// Words of many languages: cspell:disable
import {pattern} from './pattern';

/** What a picture of an arrow is called. */
export const arrowName = pattern(
  `
  arrow chevron caret pfeil flèche fleche flecha seta freccia pijl strzałka стрелка 矢印 箭头 箭頭 화살표
  `,
  'anywhere',
);

export const upName = pattern(
  'up north oben rauf haut arriba cima 上',
  'anywhere',
);
export const downName = pattern(
  'down south unten runter abajo baixo 下',
  'anywhere',
);
export const leftName = pattern(
  'left west back links gauche izquierda esquerda 左',
  'anywhere',
);
export const rightName = pattern(
  'right east forward next rechts droite derecha direita 右',
  'anywhere',
);

/** Keys as it is printed on them. */
export const keyName = pattern(
  `
  ctrl strg control alt shift umschalt cmd command option esc escape enter return tab space leertaste backspace delete del
  entf home end pos1 pgup pgdn pageup pagedown page_up page_down wasd arrow_key arrow_keys pfeiltaste pfeiltasten
  `,
  'word',
);

/** Signs of keys. */
export const keySign = /[⌘⌥⇧⌃⏎⇥⌫]/u;
