import { defineConfig } from 'briefpack';

export default defineConfig({
  helpers: {
    among: { print ({ args }) => args.join(', ') },
  },
});
