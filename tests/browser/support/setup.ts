import {prepareBuilds} from './buildOnce';

/** Runs once before all browser tests. `KEEP_BUILDS=1` saves time while only a test is being changed. */
export default async function setup(): Promise<void> {
  await prepareBuilds(process.env.KEEP_BUILDS === '1');
}
