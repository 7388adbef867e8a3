# Two stages: one that builds, one that runs. The result has the program, the shipped knowledge, and nothing to build with.
FROM rust:1-bookworm AS build
WORKDIR /build
COPY Cargo.toml Cargo.lock ./
COPY .cargo ./.cargo
COPY src ./src
COPY locales ./locales
COPY knowledge ./knowledge
RUN cargo build --release --locked

FROM debian:bookworm-slim
# Certificates are part of the program (webpki roots), so nothing has to be installed. What may be: "espeak-ng opus-tools", to read aloud.
ARG PACKAGES=""
RUN if [ -n "$PACKAGES" ]; then apt-get update -qq && apt-get install -y -qq --no-install-recommends $PACKAGES && rm -rf /var/lib/apt/lists/*; fi
RUN useradd --system --uid 10001 --home-dir /var/lib/lotsen --create-home lotsen
COPY --from=build /build/target/release/lotsen /usr/local/bin/lotsen
# A new volume on this folder begins with the shipped knowledge; editors change it there.
COPY --chown=lotsen:lotsen knowledge /var/lib/lotsen/knowledge
RUN mkdir /var/lib/lotsen/data && chown lotsen:lotsen /var/lib/lotsen/data
USER lotsen
WORKDIR /var/lib/lotsen
ENV LOTSEN_KNOWLEDGE=/var/lib/lotsen/knowledge \
    LOTSEN_DATABASE=sqlite:/var/lib/lotsen/data/lotsen.db \
    LOTSEN_LISTEN=0.0.0.0:8080 \
    LOTSEN_CACHE=/var/lib/lotsen/data/cache
VOLUME ["/var/lib/lotsen/knowledge", "/var/lib/lotsen/data"]
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=6s --start-period=20s CMD ["lotsen", "healthcheck"]
# The service ends in order on SIGTERM, within ten seconds.
STOPSIGNAL SIGTERM
ENTRYPOINT ["lotsen"]
CMD ["serve"]
