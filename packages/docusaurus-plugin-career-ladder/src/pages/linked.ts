import {linkToPages, type Organization} from 'career-ladder';
import type {PluginOptions} from '../options';

/** The organization with links to the generated pages where no others are written, if there are such pages. */
export function linked(
  organization: Organization,
  {routeBasePath}: Pick<PluginOptions, 'routeBasePath'>,
): Organization {
  return routeBasePath === false
    ? organization
    : linkToPages(organization, routeBasePath);
}
