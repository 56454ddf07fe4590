import {isLikeRole} from '../tables/likeRoles';

/** Of so many of them, the others may be gaps and words beside them. */
const share = 0.6;

const longestTitle = 5;

/** Whether most texts are job titles: short ones that end with a word of such. A ladder whose arrows are lost looks like a matrix. */
export function areTitles(texts: readonly string[]): boolean {
  const titles = texts.filter((text) => {
    const words = text.split(/\s+/);
    return words.length <= longestTitle && isLikeRole(words.at(-1) ?? '');
  });
  return texts.length > 0 && titles.length >= share * texts.length;
}
