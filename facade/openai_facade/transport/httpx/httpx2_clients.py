"""httpx2 clients with this package's defaults, for those who want to change one thing about them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..origin import KEEPALIVE_EXPIRY, MAX_CONNECTIONS, MAX_KEEPALIVE
from ..timeouts import DEFAULT

if TYPE_CHECKING:
    import httpx2


def DefaultHttpx2Client(**kwargs: Any) -> httpx2.Client:  # noqa: N802  # a name of the reference SDK
    """An `httpx2.Client` with this package's timeout, limits and redirects; takes the arguments of that class."""
    import httpx2

    return httpx2.Client(**_with_defaults(kwargs))


def DefaultAsyncHttpx2Client(**kwargs: Any) -> httpx2.AsyncClient:  # noqa: N802  # a name of the reference SDK
    """An `httpx2.AsyncClient` with this package's timeout, limits and redirects; takes the arguments of that class."""
    import httpx2

    return httpx2.AsyncClient(**_with_defaults(kwargs))


def _with_defaults(arguments: dict[str, Any]) -> dict[str, Any]:
    import httpx2

    limits = {"max_connections": MAX_CONNECTIONS, "max_keepalive_connections": MAX_KEEPALIVE}
    ours = {
        "timeout": httpx2.Timeout(**DEFAULT._asdict()),
        "limits": httpx2.Limits(**limits, keepalive_expiry=KEEPALIVE_EXPIRY),
        "follow_redirects": True,
    }
    return {**ours, **arguments}
