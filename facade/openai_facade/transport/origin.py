"""Where requests go: a URL taken apart once, and how many connections lead there."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from ..errors import OpenAIError

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
