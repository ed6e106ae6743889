# PBX and daemon in one image: Debian sid has Asterisk 22.10, which bookworm and trixie have not. The packages are those
# that scripts/start installs; a test compares them.
FROM debian:sid-slim

RUN apt-get update \
 && apt-get install --yes --no-install-recommends \
      asterisk asterisk-core-sounds-en-wav asterisk-moh-opsound-wav \
      ca-certificates espeak-ng nodejs npm util-linux \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin attendant-pbx

WORKDIR /app
COPY package.json package-lock.json ./
COPY scripts/lib.sh scripts/lib-pbx.sh scripts/
# Packages and voice model are part of the image, so that a new container starts without the network.
RUN mkdir models && bash -c '. scripts/lib.sh && node_packages run && models' && rm -rf /root/.npm
COPY . .

# Loopback, as everywhere: with `network_mode: host` that is the host's own.
VOLUME /app/data
STOPSIGNAL SIGTERM
CMD ["./scripts/start"]
