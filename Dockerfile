# Builds one statically linked binary and puts it, with the reports, into a small image.
FROM swift:6.3-bookworm AS build
WORKDIR /src
COPY Package.swift ./
COPY Sources ./Sources
COPY Tests ./Tests
RUN swift build -c release --static-swift-stdlib --product gongbao \
 && install -D "$(swift build -c release --static-swift-stdlib --show-bin-path)/gongbao" /out/gongbao \
 && strip /out/gongbao

FROM debian:bookworm-slim
RUN useradd --system --no-create-home --shell /usr/sbin/nologin gongbao
COPY --from=build /out/gongbao /usr/local/bin/gongbao
COPY seeds /srv/gongbao/seeds
ENV GONGBAO_HOST=0.0.0.0 \
    GONGBAO_REPORTS=/srv/gongbao/seeds
USER gongbao
EXPOSE 8080
ENTRYPOINT ["/usr/local/bin/gongbao"]
CMD ["serve"]
