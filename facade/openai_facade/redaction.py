"""What grants access is never shown: not in logs, not in a repr, not in a pickled error."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

SECRET_HEADERS: Final = frozenset(
    {"authorization", "api-key", "x-api-key", "cookie", "set-cookie", "proxy-authorization", "openai-api-key"}
)


def redacted(headers: Mapping[str, str] | Iterable[tuple[str, str]]) -> dict[str, str]:
    """A copy of the headers with the values that grant access masked."""
    return {name: "<redacted>" if name.lower() in SECRET_HEADERS else value for name, value in dict(headers).items()}
