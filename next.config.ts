import type { NextConfig } from 'next';

const config: NextConfig = {
  // Every reader is answered with a whole document: nothing streams in behind a script.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  // Bodies are compressed once, in front of Next.
  compress: false,
  reactStrictMode: true,
  devIndicators: false,
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  experimental: {
    // The longest body is 500,000 characters, which in Chinese is 1.5 MB.
    serverActions: { bodySizeLimit: '8mb' },
    // `forbidden()` answers 403 with app/admin/forbidden.tsx.
    authInterrupts: true,
  },
};

export default config;
