/** Set by the build to a digest of the rules and facts that it bundles; absent where the sources run as they are. */
declare const __ENTENTE_ENGINE__: string | undefined

/** Version of the rules and facts: a reading made by another one is stale. */
export const ENGINE: string = typeof __ENTENTE_ENGINE__ === 'string' ? __ENTENTE_ENGINE__ : 'sources'
