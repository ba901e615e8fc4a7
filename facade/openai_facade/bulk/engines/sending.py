"""Sends jobs through a client and hands out their answers as they came."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..operations import raw_method

if TYPE_CHECKING:
    from collections.abc import Callable

    from .engine import Job


class Sending:
    """Sends jobs for one async client.

    Args:
        client: The client.
    """

    def __init__(self, client: Any) -> None:
        self._client = client
        self._methods: dict[str, Callable[..., Any]] = {}

    async def __call__(self, job: Job) -> tuple[bytes, str | None, str | None]:
        """The body of the answer, its type where that is not JSON, and the server's name for the exchange."""
        response = await self._method(job.operation)(**job.arguments)
        return told(response)

    def _method(self, operation: str) -> Callable[..., Any]:
        method = self._methods.get(operation)
        if method is None:
            method = self._methods[operation] = raw_method(self._client, operation)
        return method


def told(response: Any) -> tuple[bytes, str | None, str | None]:
    """What is kept of a raw response."""
    raw = response._raw  # what the transport gave: an httpx response would be made for `headers`
    kind = raw.headers.get("content-type")
    plain = kind is None or kind.startswith("application/json")
    return raw.content, None if plain else kind, raw.request_id
