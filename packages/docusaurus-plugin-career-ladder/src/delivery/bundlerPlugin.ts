import {transformTags, type TransformOptions} from '../mdx/transform';
import type {Instance} from './names';
import {viewRequest} from './request';

/** A plugin for webpack or Rspack. */
export interface BundlerPlugin {
  apply: (compiler: Compiler) => void;
}

/**
 * Puts the MDX transform into every rule that compiles MDX, and adds the loader that answers the transform's imports.
 *
 * It edits the finished rules from `apply`, because `configureWebpack` sees only the rules of the plugins listed before:
 * a docs instance listed later would be missed. With several instances the first one installs, and the others join it.
 */
export function bundlerPlugin(
  instance: Instance,
  siteDir: string,
): BundlerPlugin {
  return {
    apply({options: {module}}) {
      // Rules are replaced, not edited: the client's and the server's compiler may share them.
      module.rules = (module.rules ?? []).map((rule) =>
        joinRule(rule, instance, siteDir),
      );
      if (!module.rules.some(isViewRule)) {
        module.rules.push({
          resourceQuery: viewRequest,
          type: 'javascript/auto',
          use: [{loader: require.resolve('./viewLoader')}],
        });
      }
    },
  };
}

/** The part of a webpack or Rspack compiler that is used here. */
interface Compiler {
  options: {module: {rules?: unknown[]}};
}

/** The part of `@docusaurus/mdx-loader`'s options that is used here. */
interface MDXLoaderOptions {
  remarkPlugins?: unknown[];
  dependencies?: string[];
  processors?: unknown;
}

interface MDXLoaderItem {
  loader: string;
  options: MDXLoaderOptions;
}

function isViewRule(rule: unknown): boolean {
  return isObject(rule) && rule.resourceQuery === viewRequest;
}

function joinRule(rule: unknown, instance: Instance, siteDir: string): unknown {
  if (!isObject(rule)) {
    return rule;
  }
  const joined = {...rule};
  for (const key of ['rules', 'oneOf']) {
    const nested = rule[key];
    if (Array.isArray(nested)) {
      joined[key] = nested.map((child) => joinRule(child, instance, siteDir));
    }
  }
  if (Array.isArray(rule.use)) {
    joined.use = rule.use.map((item) =>
      isMDXLoaderItem(item)
        ? joinLoader(item, instance, siteDir)
        : (item as unknown),
    );
  }
  return joined;
}

function joinLoader(
  item: MDXLoaderItem,
  instance: Instance,
  siteDir: string,
): MDXLoaderItem {
  const plugins = item.options.remarkPlugins ?? [];
  const installed = plugins.find(isTransform);
  const instances = [...(installed?.[1].instances ?? []), instance];
  return {
    ...item,
    options: {
      ...item.options,
      remarkPlugins: [
        ...plugins.filter((plugin) => plugin !== installed),
        [transformTags, {siteDir, instances} satisfies TransformOptions],
      ],
      dependencies: [
        ...(item.options.dependencies ?? []),
        instance.dependencyFile,
      ],
      // Core made these before our transform was among the options; without them the loader makes its own.
      processors: undefined,
    },
  };
}

function isTransform(
  plugin: unknown,
): plugin is [typeof transformTags, TransformOptions] {
  return Array.isArray(plugin) && plugin[0] === transformTags;
}

function isMDXLoaderItem(item: unknown): item is MDXLoaderItem {
  return (
    isObject(item) &&
    typeof item.loader === 'string' &&
    /[\\/]@docusaurus[\\/]mdx-loader[\\/]/.test(item.loader) &&
    isObject(item.options)
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
