import type {Organization, Track} from '../../organization';

/**
 * The tracks that are the bands of a map, each with its own roles only, so that no role stands there twice. A track that includes
 * others stands for their bands, and its levels are their columns: it says what steps they share.
 * @param ids tracks to show, in this order; by default all
 */
export function bandTracks(
  {tracks}: Organization,
  ids: readonly string[] = tracks.map(({id}) => id),
): Track[] {
  const known = new Map(tracks.map((track) => [track.id, track]));
  const asked = ids.flatMap((id) => known.get(id) ?? []);
  const including = new Map<string, Track>();
  for (const track of asked) {
    for (const home of new Set(track.roles.map((role) => role.track))) {
      const other = including.get(home);
      // Setting it again would not change its place among the bands.
      if (!other || other.roles.length < track.roles.length) {
        including.set(home, track);
      }
    }
  }
  return [...including].flatMap(([id, {steps}]) => {
    const track = known.get(id);
    return track
      ? {
          ...track,
          steps,
          roles: track.roles.filter((role) => role.track === id),
        }
      : [];
  });
}
