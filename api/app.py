"""App: the FastAPI application, made from its parts."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from fastapi import FastAPI
from starlette.middleware.cors import CORSMiddleware
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from api.limits import BodyLimitMiddleware, RateLimitMiddleware
from api.methods import HeadMiddleware
from api.metrics import Metrics
from api.observe import ObserveMiddleware
from api.openapi import DESCRIPTION, SUMMARY, TAGS, TITLE, add_document
from api.pages import check as check_page
from api.pages import claims as claims_pages
from api.pages import docs, embed, render
from api.problems import ProblemMiddleware, add_problem_handlers
from api.quota import Quota
from api.routes import about, check, claims, feeds, figures, google, health, releases
from api.service import make_service
from api.settings import Settings
from api.version import engine_version
from claims.checker import Checker

ROUTERS = (
    check.router,
    releases.router,
    claims.router,
    figures.router,
    feeds.router,
    google.router,
    about.router,
    health.router,
    docs.router,
    check_page.router,
    claims_pages.router,
    embed.cards,
    embed.router,
)
EXPOSED = ("ETag", "Link", "RateLimit", "RateLimit-Policy", "Retry-After", "X-Request-Id")
"""Headers that scripts on other origins may read."""
ACCEPTED = ("Content-Type", "If-None-Match", "X-Request-Id")
"""Headers that scripts on other origins may send."""


def create_app(
    checker: Checker | None,
    settings: Settings | None = None,
    *,
    load: Callable[[], Checker] | None = None,
) -> FastAPI:
    """Make the application around one checker.

    Args:
        checker: Checks headlines; None if it is to be loaded, or never.
        settings: What the operator decided; the defaults and the environment, if not given.
        load: Gives the checker when the server starts. What it raises stops the start.

    Returns:
        The application. Without a checker it answers 503 where one is needed.
    """
    settings = settings or Settings()
    app = _bare(load)
    app.state.settings = settings
    app.state.metrics = Metrics()
    app.state.service = None
    if checker is not None:
        use_checker(app, checker)
    _add_routes(app)
    add_problem_handlers(app)
    add_document(app)
    _add_middleware(app, settings)
    return app


def _bare(load: Callable[[], Checker] | None) -> FastAPI:
    return FastAPI(
        title=TITLE,
        summary=SUMMARY,
        description=DESCRIPTION,
        version=engine_version(),
        license_info={"name": "Apache-2.0", "identifier": "Apache-2.0"},
        openapi_tags=TAGS,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        lifespan=_lifespan(load),
        # FastAPI would send validation errors, headlines included, to a configured collector
        telemetry={"tracing": False, "metrics": False, "logs": False, "auto_configure": False},
    )


def use_checker(app: FastAPI, checker: Checker) -> None:
    """Make an application ready: from now on it answers with this checker."""
    app.state.service = make_service(checker, app.state.settings)
    app.state.metrics.note_base(checker.base)


def _lifespan(
    load: Callable[[], Checker] | None,
) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        if load is not None:
            use_checker(app, load())
        yield

    return lifespan


def _add_routes(app: FastAPI) -> None:
    for router in ROUTERS:
        # not include_router: it matches every request twice, at 8 microseconds each
        app.router.routes.extend(router.routes)
    app.mount(docs.ASSETS, docs.assets())
    app.mount(render.ASSETS, render.assets())


def _add_middleware(app: FastAPI, settings: Settings) -> None:
    """Put the middleware around the routes: each added one stands outside those before."""
    app.add_middleware(HeadMiddleware)
    app.add_middleware(BodyLimitMiddleware, limit=settings.max_body_bytes)
    app.add_middleware(ProblemMiddleware)
    if settings.rate_limit:
        quota = Quota(settings.rate_limit, settings.rate_limit_storage)
        app.add_middleware(RateLimitMiddleware, quota=quota)
        app.add_middleware(ProblemMiddleware)  # for a storage that cannot be reached
    if settings.cors_origins or settings.cors_origin_regex:
        app.add_middleware(
            CORSMiddleware,
            allow_origins=settings.cors_origins,
            allow_origin_regex=settings.cors_origin_regex,
            allow_methods=("GET", "HEAD", "POST"),
            allow_headers=ACCEPTED,
            expose_headers=EXPOSED,
            allow_private_network=settings.allow_private_network,
        )
    if settings.trusted_proxies:
        app.add_middleware(ProxyHeadersMiddleware, trusted_hosts=list(settings.trusted_proxies))
    app.add_middleware(ObserveMiddleware, metrics=app.state.metrics)
