"""/docs: Swagger UI from our own files. Nothing is asked of any other machine."""

from pathlib import Path

from fastapi import APIRouter, Request
from fastapi.openapi.docs import get_swagger_ui_html
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from starlette.staticfiles import StaticFiles

from api.openapi import TITLE

router = APIRouter(include_in_schema=False)

FILES = Path(__file__).parent / "swagger"
ASSETS = "/docs/assets"
POLICY = "; ".join(
    (
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "script-src 'self' 'unsafe-inline'",  # the page starts Swagger UI in a script of its own
        "style-src 'self' 'unsafe-inline'",
        "frame-ancestors 'self'",
    )
)
"""Content-Security-Policy: a browser would refuse to load anything from elsewhere."""
HEAD = b"""<html lang="en">
<head>
<script>
const dark = matchMedia("(prefers-color-scheme: dark)");
const dim = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
dark.addEventListener("change", dim);
dim();
</script>"""
"""The page's start: its language, and the reader's choice of light or dark, which Swagger UI's
stylesheet knows and its script leaves to the page."""
PARAMETERS = {
    "validatorUrl": None,  # Swagger UI would send our address to its makers' validator
    "displayRequestDuration": True,
    "defaultModelsExpandDepth": 0,
    "docExpansion": "list",
}


@router.get("/")
async def home(request: Request) -> Response:
    """Lead to the documentation."""
    return RedirectResponse(f"{_root(request)}/docs")


@router.get("/docs")
async def docs(request: Request) -> Response:
    """Show the documentation, with every request to be tried out."""
    root = _root(request)
    page = get_swagger_ui_html(
        openapi_url=f"{root}/openapi.json",
        title=TITLE,
        swagger_js_url=f"{root}{ASSETS}/swagger-ui-bundle.js",
        swagger_css_url=f"{root}{ASSETS}/swagger-ui.css",
        swagger_favicon_url=f"{root}{ASSETS}/favicon-32x32.png",
        swagger_ui_parameters=PARAMETERS,
    )
    page = HTMLResponse(bytes(page.body).replace(b"<html>\n    <head>", HEAD))
    page.headers["Content-Security-Policy"] = POLICY
    page.headers["X-Content-Type-Options"] = "nosniff"
    page.headers["Referrer-Policy"] = "no-referrer"
    return page


def assets() -> StaticFiles:
    """Give the files that the page loads, to be mounted at `ASSETS`."""
    return StaticFiles(directory=FILES)


def _root(request: Request) -> str:
    return str(request.scope.get("root_path", "")).rstrip("/")
