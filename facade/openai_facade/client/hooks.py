"""What subclasses override to change every request: `_prepare_options`, `_build_request`, `_prepare_request`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import httpx

    from .request_options import FinalRequestOptions

F = TypeVar("F", bound="Callable[..., Any]")


def untouched(method: F) -> F:
    """Mark a method that does nothing of its own, so that nobody needs to call it.

    The mark is the method itself: a wrapper that takes over what its method has been marked with is told apart.
    """
    method.untouched = method  # type: ignore[attr-defined]
    return method


class BuildHook:
    """What both colours share."""

    @untouched
    def _build_request(self, options: FinalRequestOptions, *, retries_taken: int = 0) -> httpx.Request:
        """Make the httpx object of a request; what an overriding method gives back is what is sent.

        Args:
            options: The request.
            retries_taken: How often it was sent before.
        """
        if options._prepared is None:
            return _by_hand(self, options, retries_taken)
        return cast("httpx.Request", options._prepared(options, retries_taken))

    def _options_of(self, parts: Mapping[str, Any], timeout: Any, prepared: Callable[..., Any]) -> FinalRequestOptions:
        from .request_options import FinalRequestOptions

        options = FinalRequestOptions(**parts, timeout=timeout)
        options._prepared = prepared
        return options


class SyncHooks(BuildHook):
    """Those of a sync client."""

    @untouched
    def _prepare_options(self, options: FinalRequestOptions) -> FinalRequestOptions:
        """Change the options of a request before it is built, once for every attempt."""
        return options

    @untouched
    def _prepare_request(self, request: httpx.Request) -> None:
        """Change a request before it is sent, once for every attempt; a good place for signatures."""


class AsyncHooks(BuildHook):
    """Those of an async client."""

    @untouched
    async def _prepare_options(self, options: FinalRequestOptions) -> FinalRequestOptions:
        """Change the options of a request before it is built, once for every attempt."""
        return options

    @untouched
    async def _prepare_request(self, request: httpx.Request) -> None:
        """Change a request before it is sent, once for every attempt; a good place for signatures."""


def _by_hand(client: Any, options: FinalRequestOptions, retries_taken: int) -> httpx.Request:
    from ..calling.exchange import preparation
    from .by_hand import taken_apart

    call, _ = taken_apart(options)
    outgoing = preparation(client, call, False)(None)
    outgoing.retries_taken = retries_taken
    return outgoing.http_request
