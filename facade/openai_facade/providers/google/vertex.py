"""`vertex(...)`: Google's Vertex AI as the provider of a client."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from ...calling.kept_tokens import AskedTokens
from ...client.options import from_environment
from ...client.service import Service
from ...errors import OpenAIError
from ...transport.origin import split_url
from ..provider import Provider
from .credentials import SERVICE, AskedVertexTokens, VertexTokens

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import httpx

    from .credentials import GoogleCredentials

_project = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9_.:-]*").fullmatch
_location = re.compile(r"[a-z0-9-]+").fullmatch


def vertex(
    *,
    project: str | None = None,
    location: str | None = None,
    base_url: str | httpx.URL | None = None,
    token_provider: Callable[[], str | Awaitable[str]] | None = None,
    credentials: GoogleCredentials | None = None,
) -> VertexProvider:
    """Google's Vertex AI, for `OpenAI(provider=...)` and `AsyncOpenAI(provider=...)`; it serves `client.responses`.

    Args:
        project: The Google Cloud project. Environment: GOOGLE_CLOUD_PROJECT.
        location: Where the model runs, such as `us-central1` or `global`. Environment: GOOGLE_CLOUD_LOCATION.
        base_url: Another address, in place of project and location.
        token_provider: A function that is asked for an access token before every attempt; async clients take async
            ones.
        credentials: Credentials of google-auth; those that the application has by default, unless given (which needs
            the extra `vertex`).

    Raises:
        OpenAIError: Something is missing, or impossible, or the arguments contradict each other.
    """
    if token_provider is not None and credentials is not None:
        raise OpenAIError("token_provider and credentials of vertex(...) exclude each other: pass one of them")
    url = address(project, location) if base_url is None else _checked(str(base_url))
    given = {"token_provider": token_provider, "credentials": credentials}
    return VertexProvider(base_url=url, **{name: value for name, value in given.items() if value is not None})


def address(project: str | None, location: str | None) -> str:
    """The base URL for a project and a location.

    Raises:
        OpenAIError: One of them is missing, or impossible.
    """
    project = project or from_environment("GOOGLE_CLOUD_PROJECT")
    location = location or from_environment("GOOGLE_CLOUD_LOCATION")
    for name, value, fits in (("project", project, _project), ("location", location, _location)):
        if value is None:
            raise OpenAIError(
                f"vertex(...) needs a {name}: pass {name}, or set the environment variable GOOGLE_CLOUD_{name.upper()}"
            )
        if not fits(value):
            raise OpenAIError(f"no {name} of Google Cloud can be called {value!r}")
    host = "aiplatform.googleapis.com" if location == "global" else f"{location}-aiplatform.googleapis.com"
    return f"https://{host}/v1/projects/{project}/locations/{location}/publishers/openai/v1"


def _checked(url: str) -> str:
    origin, path, query = split_url(url)
    if not origin.plain or query:
        raise OpenAIError("base_url of vertex(...) must have no user name and no query in it")
    if origin.scheme != "https" and (origin.host == "googleapis.com" or origin.host.endswith(".googleapis.com")):
        raise OpenAIError(f"{origin.host} is asked by https alone")
    return f"{origin.text}{path}"


class VertexProvider(Provider):
    """What `vertex` gives."""

    name: str = "vertex"
    _shown: ClassVar[tuple[str, ...]] = ("base_url",)

    def _settled(self, asynchronous: bool) -> Service:
        url: str = self._arguments["base_url"]
        origin = split_url(url)[0]
        provider = self._arguments.get("token_provider")
        if provider is not None:
            asked = AskedTokens(provider, "token_provider", asynchronous=asynchronous)
            return Service(url, AskedVertexTokens(asked, origin, SERVICE))
        credentials = self._arguments.get("credentials")
        return Service(url, VertexTokens(credentials, origin, asynchronous=asynchronous))
