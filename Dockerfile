# syntax=docker/dockerfile:1

# Builds the service: a JDK, Maven and Node.
# Node comes from its own image: the distribution's is older than the pages need.
FROM node:22-bookworm-slim AS node

FROM maven:3-eclipse-temurin-25 AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends libstdc++6 \
 && rm -rf /var/lib/apt/lists/*
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules/npm /usr/local/lib/node_modules/npm
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /build
COPY pom.xml ./
RUN --mount=type=cache,target=/cache mvn -B -q -Dmaven.repo.local=/cache/maven dependency:go-offline || true
COPY src ./src
COPY prompts ./prompts
COPY evaluation ./evaluation
RUN --mount=type=cache,target=/cache npm_config_cache=/cache/npm mvn -B -q -Dmaven.repo.local=/cache/maven package -DskipTests
# Libraries change seldom and the service often: apart, only the service's own layer is sent again.
RUN java -Djarmode=tools -jar target/plain-letter-*.jar extract --destination extracted \
 && mv extracted/plain-letter-*.jar extracted/plain-letter.jar
# SQLite's native part would otherwise be unpacked into /tmp at each start, from where a hardened container runs nothing.
RUN cd extracted \
 && jar --extract --file lib/sqlite-jdbc-*.jar "org/sqlite/native/Linux/$(uname -m)/libsqlitejdbc.so" \
 && install -D "org/sqlite/native/Linux/$(uname -m)/libsqlitejdbc.so" native/libsqlitejdbc.so

FROM eclipse-temurin:25-jre
# Tesseract reads scans and photos.
RUN apt-get update \
 && apt-get install -y --no-install-recommends tesseract-ocr tesseract-ocr-eng \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --home-dir /nonexistent --shell /usr/sbin/nologin plainletter \
 && install -d -o plainletter -g plainletter -m 0700 /data
WORKDIR /app
COPY --from=build /build/extracted/lib ./lib
COPY --from=build /build/extracted/native ./native
COPY --from=build /build/extracted/plain-letter.jar ./
# What new versions of prompts are tried on before a reader meets them.
COPY evaluation/letters ./evaluation/letters
USER plainletter
ENV PLAINLETTER_DATA=/data
# The root file system may be read-only: only the data and /tmp are written.
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-Dorg.sqlite.lib.path=/app/native", "-Dorg.sqlite.lib.name=libsqlitejdbc.so", "-jar", "plain-letter.jar"]
