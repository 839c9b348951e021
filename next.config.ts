import type { NextConfig } from 'next';

const config: NextConfig = {
  // The same for the same source (scripts/production-build.ts): by it a newsroom page that goes on to
  // another instance notices that it is of another version, and loads anew.
  generateBuildId: () => process.env.BUILD_ID ?? null,
  // Where files are counted from. Left to itself, Next takes the highest folder with a lock file, and if
  // that is above this one, the names of the newsroom's actions have the name of this version's folder in
  // them: no form would outlive an update.
  turbopack: { root: process.cwd() },
  outputFileTracingRoot: process.cwd(),
  // Every reader is answered with a whole document: nothing streams in behind a script.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  // Bodies are compressed once, in front of Next.
  compress: false,
  reactStrictMode: true,
  devIndicators: false,
  typescript: { ignoreBuildErrors: true },
  // The parts of a sitemap lie beside the pages that they list, not in a folder: a sitemap speaks only for
  // what lies beside or below it (sitemaps.org, "Sitemap file location").
  rewrites: () =>
    Promise.resolve([
      {
        source: '/sitemap-:locale([a-z]+)-:part([\\w-]+).xml',
        destination: '/sitemaps/:locale/:part',
      },
    ]),
  images: { unoptimized: true },
  // They bring their WebAssembly in files of their own.
  serverExternalPackages: ['harfbuzzjs', 'woff2-encoder'],
  experimental: {
    // The longest body is 500,000 characters, which in Chinese is 1.5 MB.
    serverActions: { bodySizeLimit: '8mb' },
    // `forbidden()` answers 403 with app/admin/forbidden.tsx.
    authInterrupts: true,
  },
};

export default config;
