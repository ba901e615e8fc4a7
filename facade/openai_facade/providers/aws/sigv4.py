"""AWS Signature Version 4, as AWS documents it: pure functions over what is about to be sent."""

from __future__ import annotations

import hashlib
import hmac
import time
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ALGORITHM: Final = "AWS4-HMAC-SHA256"
SIGNED: Final = frozenset({"content-type", "host"})
"""Headers of the request that are signed, beside those that begin with `x-amz-`; proxies may change all others."""


class Keys(NamedTuple):
    """What requests are signed with.

    Attributes:
        access_key: The name of the key.
        secret_key: The key.
        token: The session that it belongs to, where it is a key for a while.
    """

    access_key: str
    secret_key: str
    token: str | None = None

    def __repr__(self) -> str:
        return "<AWS keys>"


class Scope(NamedTuple):
    """What a signature is good for, beside its day."""

    region: str
    service: str


def sha256(pieces: Iterable[bytes]) -> str:
    """The checksum of a body."""
    digest = hashlib.sha256()
    for piece in pieces:
        digest.update(piece)
    return digest.hexdigest()


def signature_headers(
    method: str,
    target: str,
    headers: Mapping[str, str],
    body_sha256: str,
    keys: Keys,
    scope: Scope,
    now: float,
) -> dict[str, str]:
    """The headers to add to a request.

    Args:
        method: The HTTP verb.
        target: Path and query as they are sent.
        headers: The headers that are sent, the host among them.
        body_sha256: The checksum of the body.
        keys: Who signs.
        scope: What for.
        now: The time of the server, as `time.time()`.
    """
    moment = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(now))
    added = {"X-Amz-Date": moment, "X-Amz-Content-Sha256": body_sha256}
    if keys.token:
        added["X-Amz-Security-Token"] = keys.token
    lines = {name.lower(): " ".join(value.split()) for name, value in (*headers.items(), *added.items())}
    signed = sorted(name for name in lines if name in SIGNED or name.startswith("x-amz-"))
    names = ";".join(signed)
    path, _, query = target.partition("?")
    canonical = "\n".join(
        (
            method,
            canonical_path(path),
            canonical_query(query),
            *(f"{name}:{lines[name]}" for name in signed),
            "",
            names,
            body_sha256,
        )
    )
    place = f"{moment[:8]}/{scope.region}/{scope.service}/aws4_request"
    text = "\n".join((ALGORITHM, moment, place, sha256([canonical.encode()])))
    key = _key(keys.secret_key, moment[:8], *scope)
    signature = hmac.new(key, text.encode(), hashlib.sha256).hexdigest()
    added["Authorization"] = (
        f"{ALGORITHM} Credential={keys.access_key}/{place}, SignedHeaders={names}, Signature={signature}"
    )
    return added


def canonical_path(path: str) -> str:
    """A path as signatures have it: its segments encoded once more, without empty ones and those that are dots."""
    from urllib.parse import quote

    kept: list[str] = []
    for segment in path.split("/"):
        if segment == "..":
            del kept[-1:]
        elif segment not in ("", "."):
            kept.append(quote(segment, safe="~"))
    return f"/{'/'.join(kept)}{'/' * (path.endswith('/') and bool(kept))}"


def canonical_query(query: str) -> str:
    """A query as signatures have it: every name and value encoded in the one possible way, in order."""
    from urllib.parse import quote, unquote_to_bytes

    pairs = (piece.partition("=") for piece in query.split("&") if piece)
    written = sorted(
        (quote(unquote_to_bytes(n), safe="-_.~"), quote(unquote_to_bytes(v), safe="-_.~")) for n, _, v in pairs
    )
    return "&".join(f"{name}={value}" for name, value in written)


def _key(secret: str, day: str, region: str, service: str) -> bytes:
    key = f"AWS4{secret}".encode()
    for part in (day, region, service, "aws4_request"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    return key
