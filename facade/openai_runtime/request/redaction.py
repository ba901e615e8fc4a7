"""What grants access is never shown: not in logs, not in a repr, not in a message, not in a pickled error."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MASK: Final = "<redacted>"
_WORDS: Final = "api-?key|auth|authorization|cookie|credential|key|password|secret|sig|signature|token"
_SECRET: Final = re.compile(rf"(?:.*[-_])?(?:{_WORDS})", re.IGNORECASE).fullmatch
_IN_QUERY: Final = re.compile(rf"([?&](?:code|(?:[^=&#]*[-_])?(?:{_WORDS}))=)[^&#]+", re.IGNORECASE).sub
_USER: Final = re.compile(r"(?<=//)[^/?#@]*@").sub
_HARMLESS: Final = frozenset({"idempotency-key"})


def grants_access(name: str) -> bool:
    """Whether the value of a header is a secret, as far as its name tells."""
    return _SECRET(name) is not None and name.lower() not in _HARMLESS


def redacted(headers: Mapping[str, str] | Iterable[tuple[str, str]]) -> dict[str, str]:
    """A copy of the headers with the values that grant access masked."""
    return {
        name: MASK if grants_access(name) else shown(value) if name.lower() == "location" else value
        for name, value in dict(headers).items()
    }


def shown(url: str) -> str:
    """A URL without user name and password, and with the query parameters that grant access masked."""
    return _IN_QUERY(rf"\g<1>{MASK}", _USER("", url)) if "?" in url or "@" in url else url
