import type {Organization, Track} from '../../organization';

/**
 * The tracks that are the bands of a map, each with its own roles only, so that no role stands there twice. A track that includes
 * others stands for their bands.
 * @param ids tracks to show, in this order; by default all
 */
export function bandTracks(
  {tracks}: Organization,
  ids: readonly string[] = tracks.map(({id}) => id),
): Track[] {
  const known = new Map(tracks.map((track) => [track.id, track]));
  const homes = ids.flatMap(
    (id) => known.get(id)?.roles.map(({track}) => track) ?? [],
  );
  return [...new Set(homes)].flatMap((id) => {
    const track = known.get(id);
    return track
      ? {...track, roles: track.roles.filter((role) => role.track === id)}
      : [];
  });
}
