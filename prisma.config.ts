import { defineConfig } from 'prisma/config';

// Prisma would otherwise download a schema engine that nothing here runs:
// migrations go through its WebAssembly build (lib/db/migrations.ts).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: 'prisma/schema.prisma' });
