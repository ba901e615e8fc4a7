"""Sends jobs through a client and hands out their answers as they came."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..operations import raw_method
from .engine import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable


class Sending:
    """The methods of one client that jobs are sent with, looked up once.

    Args:
        client: The client.
    """

    def __init__(self, client: Any) -> None:
        self._client = client
        self._methods: dict[str, Callable[..., Any]] = {}

    def method(self, operation: str) -> Callable[..., Any]:
        """The method that answers with a raw response."""
        method = self._methods.get(operation)
        if method is None:
            method = self._methods[operation] = raw_method(self._client, operation)
        return method


def answered(index: int, response: Any, seconds: float) -> Outcome:
    """The outcome of a job that was answered.

    Args:
        index: That of the job.
        response: The raw response that its method returned.
        seconds: How long it took.
    """
    raw = response._raw  # what the transport gave: an httpx response would be made for `headers`
    kind = raw.headers.get("content-type")
    plain = kind is None or kind.startswith("application/json")
    return Outcome(index, None, None, False, seconds, raw.content, None if plain else kind, raw.request_id)
