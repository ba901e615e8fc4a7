"""Where requests go: a URL taken apart once, and how many connections lead there."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from openai_runtime.request.redaction import shown

from ..errors import OpenAIError

MAX_CONNECTIONS: Final = 1000
MAX_KEEPALIVE: Final = 100
KEEPALIVE_EXPIRY: Final = 5.0

# What httpx leaves as it is in each part of a URL; letters, digits and `-._~` go without saying. `%` is among them
# because it begins what is encoded already.
_PATH: Final = "!$%&'()*+,/:;=@[\\]^|"
_QUERY: Final = _PATH + "?`{}"
_USER: Final = "!$%&'()*+,:;="
_harmless = re.compile(r"[\w!$%&'()*+,/:;=@?.~-]*", re.ASCII).fullmatch
_control = re.compile(r"[\x00-\x1f\x7f]").search
_name = re.compile(r"[a-z0-9_~!$&'()*+,;=.-]+").fullmatch
_address = re.compile(r"[\d.]+|.*:.*").fullmatch
_ipv6 = re.compile(r"[0-9a-f:.]{2,45}(?:%[\w.~-]+)?", re.ASCII | re.IGNORECASE).fullmatch


class Origin(NamedTuple):
    """Where requests go, taken apart once.

    Attributes:
        scheme: `http` or `https`.
        host: The host name or address, as it is looked up: always ASCII, an international name in its encoded form.
        port: The port.
        text: Scheme and authority as in a URL, `https://api.openai.com`.
        authority: The value of the `host` header.
        plain: Nothing about it needs more than our own transport (no user name in it).
    """

    scheme: str
    host: str
    port: int
    text: str
    authority: str
    plain: bool

    @property
    def is_address(self) -> bool:
        """Whether the host is an IP address, which needs no looking up."""
        return _address(self.host) is not None


@lru_cache(maxsize=128)
def split_url(url: str) -> tuple[Origin, str, str]:
    """Take a URL apart: its origin, its path without the last slash, and its query, all encoded as they are sent.

    What has to be encoded is encoded as httpx does it; what is encoded already stays as it is.

    Raises:
        OpenAIError: It has no scheme, another one than http(s), no possible host, or control characters in it.
    """
    from urllib.parse import quote, urlsplit

    url = url.strip()
    # Before urlsplit, which drops some of them silently.
    if _control(url):
        raise OpenAIError(f"base_url must not have control characters in it: {shown(url)!r}")
    try:
        url.encode()
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        said = "it has half a character in it" if isinstance(error, UnicodeError) else shown(str(error))
        raise OpenAIError(f"base_url {shown(url)!r} is not a URL: {said}") from None
    scheme = parts.scheme.lower()
    if scheme not in ("http", "https") or not parts.hostname:
        hint = "" if "://" in url else f"; did you mean 'https://{shown(url) or 'api.openai.com/v1'}'?"
        raise OpenAIError(f"base_url must start with http:// or https:// and name a host, not {shown(url)!r}{hint}")
    host = _host(parts.hostname, shown(url))
    user, at, _ = parts.netloc.rpartition("@")
    default = 443 if scheme == "https" else 80
    authority = f"[{host}]" if ":" in host else host
    if port is not None and port != default:
        authority = f"{authority}:{port}"
    text = f"{scheme}://{quote(user, _USER)}{at}{authority}"
    origin = Origin(scheme, host, port or default, text, authority, not at)
    return origin, quote(parts.path.rstrip("/"), _PATH), quote(parts.query, _QUERY)


def encoded(place: str) -> str:
    """What somebody wrote as the path and query of one call, or as a whole URL, encoded once.

    Raises:
        OpenAIError: It has control characters in it, or half a character.
    """
    if _harmless(place):
        return place
    if _control(place):
        raise OpenAIError(f"a path must not have control characters in it: {shown(place)!r}")
    from urllib.parse import quote

    path, mark, query = place.partition("?")
    try:
        if "://" not in path[:8]:  # a whole URL is taken apart, and encoded, by `split_url`
            path = quote(path, _PATH)
        return f"{path}{mark}{quote(query, _QUERY)}"
    except UnicodeError:
        raise OpenAIError(f"a path must not have half a character in it: {shown(place)!r}") from None


def basic_authorization(origin: Origin) -> str | None:
    """The header that user name and password of a URL are sent in; None when it has none."""
    user, at, _ = origin.text.partition("://")[2].rpartition("@")
    if not at:
        return None
    from base64 import b64encode
    from urllib.parse import unquote_to_bytes

    name, _, password = user.partition(":")
    pair = unquote_to_bytes(name) + b":" + unquote_to_bytes(password)
    return f"Basic {b64encode(pair).decode()}"


def _host(name: str, url: str) -> str:
    """A host as it is looked up and named in headers: ASCII, whatever it was written in."""
    if ":" in name:
        if _ipv6(name):
            return name
    else:
        host = name if name.isascii() else _idna(name)
        if host is not None and _name(host):
            return host
    raise OpenAIError(f"base_url {url!r} names a host that cannot exist: {name!r}")


def _idna(name: str) -> str | None:
    """An international name in ASCII; None when there is no such thing."""
    import idna

    try:
        return idna.encode(name).decode("ascii")
    except idna.IDNAError:
        return None
