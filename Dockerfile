# PBX and daemon in one image: Debian sid has Asterisk 22.10, which bookworm has not.
FROM debian:sid-slim

RUN apt-get update \
 && apt-get install --yes --no-install-recommends \
      asterisk asterisk-core-sounds-en-wav asterisk-moh-opsound-wav espeak-ng nodejs npm util-linux \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin attendant-pbx

WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The package's install step reaches for a host that may be closed; the CPU build is inside.
RUN ONNXRUNTIME_NODE_INSTALL=skip npm ci --no-audit --no-fund \
 && cp package-lock.json node_modules/.attendant-lock
# The voice model is part of the image, so that a new container starts without the network.
COPY scripts/lib.sh scripts/
RUN mkdir models && bash -c '. scripts/lib.sh && models'
COPY . .

# Loopback, as everywhere: with `network_mode: host` that is the host's own.
VOLUME /app/data
STOPSIGNAL SIGTERM
CMD ["./scripts/start"]
