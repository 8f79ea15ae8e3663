# The endpoint on Node: docker build -t nisshi . && docker run -p 8787:8787 -v nisshi:/var/lib/nisshi -e NISSHI_ADMIN_TOKEN=… nisshi
FROM node:24-slim AS build
WORKDIR /source
COPY . .
RUN npx -y pnpm@12 install --frozen-lockfile \
 && npx -y pnpm@12 exec turbo run build --filter=@nisshi/api \
 && npx -y pnpm@12 --filter @nisshi/api deploy --legacy --prod --no-optional /app

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8787 NISSHI_ACCESS=tokens NISSHI_DATABASE=/var/lib/nisshi/casebook.sqlite
RUN mkdir -p /var/lib/nisshi && chown node:node /var/lib/nisshi
COPY --from=build /app /app
USER node
VOLUME /var/lib/nisshi
EXPOSE 8787
HEALTHCHECK --interval=30s --timeout=5s CMD ["node", "-e", "fetch('http://127.0.0.1:8787/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "/app/dist/node.js"]
