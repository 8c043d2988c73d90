# Two stages: the first has pip and the source, the second only what runs.
FROM python:3.13-slim AS build
WORKDIR /build
COPY pyproject.toml requirements.lock README.md LICENSE ./
COPY api api
COPY claims claims
RUN python3 -m venv /opt/presscheck \
    && /opt/presscheck/bin/pip install --no-cache-dir -c requirements.lock .

FROM python:3.13-slim
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin presscheck
COPY --from=build /opt/presscheck /opt/presscheck
ENV PATH=/opt/presscheck/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PRESSCHECK_HOST=0.0.0.0 \
    PRESSCHECK_PORT=8000
USER presscheck
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=3s --start-period=15s --retries=3 \
    CMD ["python3", "-c", "import os, urllib.request as u; u.urlopen('http://127.0.0.1:' + os.environ['PRESSCHECK_PORT'] + '/livez', timeout=2)"]
# `presscheck serve` keeps the server's access log off: query strings would hold headlines.
CMD ["presscheck", "serve"]
