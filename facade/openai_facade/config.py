"""What a client is told once: where to send, as whom, and how patiently."""

from __future__ import annotations

import os
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypedDict

from .errors import OpenAIError

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from .http_client import AsyncHTTPClient, HTTPClient

DEFAULT_BASE_URL: Final = "https://api.openai.com/v1"
DEFAULT_MAX_RETRIES: Final = 2
MAX_CONNECTIONS: Final = 1000
MAX_KEEPALIVE: Final = 100
KEEPALIVE_EXPIRY: Final = 5.0


class Origin(NamedTuple):
    """Where requests go, taken apart once.

    Attributes:
        scheme: `http` or `https`.
        host: The host name or address, as it is looked up.
        port: The port.
        text: Scheme and authority as in a URL, `https://api.openai.com`.
        authority: The value of the `host` header.
        plain: Nothing about it needs more than our own transport (no user name in it, no exotic characters).
    """

    scheme: str
    host: str
    port: int
    text: str
    authority: str
    plain: bool


@lru_cache(maxsize=128)
def split_url(url: str) -> tuple[Origin, str, str]:
    """Take a URL apart: its origin, its path without the last slash, and its query.

    Raises:
        OpenAIError: It has no scheme, another one than http(s), or no host.
    """
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError as error:
        raise OpenAIError(f"base_url {url!r} is not a URL: {error}") from error
    scheme = parts.scheme.lower()
    if scheme not in ("http", "https") or not parts.hostname:
        hint = "" if "://" in url else f"; did you mean 'https://{url.strip() or 'api.openai.com/v1'}'?"
        raise OpenAIError(f"base_url must start with http:// or https:// and name a host, not {url!r}{hint}")
    host = parts.hostname
    authority = parts.netloc.rpartition("@")[2].lower()
    plain = "@" not in parts.netloc and host.isascii() and authority.isascii()
    default = 443 if scheme == "https" else 80
    if port == default and authority.endswith(f":{default}"):
        authority = authority[: -len(str(default)) - 1]
    origin = Origin(scheme, host, port or default, f"{scheme}://{parts.netloc}", authority, plain)
    return origin, parts.path.rstrip("/"), parts.query


class ClientOptions(TypedDict, total=False):
    """What `copy` and `with_options` can change."""

    api_key: Any
    admin_api_key: str | None
    workload_identity: Any
    organization: str | None
    project: str | None
    webhook_secret: str | None
    websocket_base_url: str | httpx.URL | None
    base_url: str | httpx.URL | None
    timeout: Any
    http_client: HTTPClient | AsyncHTTPClient | None
    max_retries: Any
    retry: Any
    deadline: Any
    stream_idle_timeout: Any
    default_headers: Mapping[str, Any] | None
    set_default_headers: Mapping[str, Any] | None
    default_query: Mapping[str, object] | None
    set_default_query: Mapping[str, object] | None
    api_version: str | None
    azure_ad_token: str | None
    azure_ad_token_provider: Any
    azure_credential: Any
    azure_scope: str | None
    azure_endpoint: str | None
    azure_deployment: str | None
    _enforce_credentials: bool | None
    _strict_response_validation: bool
    _extra_kwargs: Mapping[str, Any]


def from_environment(name: str) -> str | None:
    """A variable of the environment; one that is set to nothing counts as not set."""
    return os.environ.get(name) or None


def headers_from_environment() -> dict[str, str]:
    """The headers in OPENAI_CUSTOM_HEADERS, one `name: value` a line."""
    lines = (os.environ.get("OPENAI_CUSTOM_HEADERS") or "").splitlines()
    pairs = (line.partition(":") for line in lines if ":" in line)
    return {name.strip(): value.strip() for name, _, value in pairs}


@lru_cache(maxsize=2)
def platform_headers(version: str, asynchronous: bool) -> Mapping[str, str]:
    """Which SDK on which platform is calling, under the names that servers of this API already know."""
    import sys

    system = {"darwin": "MacOS", "win32": "Windows", "linux": "Linux"}.get(sys.platform, f"Other:{sys.platform}")
    machine = (os.uname().machine if hasattr(os, "uname") else os.environ.get("PROCESSOR_ARCHITECTURE", "")).lower()
    arch = {"x86_64": "x64", "amd64": "x64", "aarch64": "arm64", "arm64": "arm64", "i686": "x32"}.get(machine)
    return {
        "X-Stainless-Lang": "python",
        "X-Stainless-Package-Version": version,
        "X-Stainless-OS": system,
        "X-Stainless-Arch": arch or (f"other:{machine}" if machine else "unknown"),
        "X-Stainless-Runtime": sys.implementation.name,
        "X-Stainless-Runtime-Version": sys.version.split()[0],
        "X-Stainless-Async": "async:asyncio" if asynchronous else "false",
    }
