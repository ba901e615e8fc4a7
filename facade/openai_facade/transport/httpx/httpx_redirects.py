"""Redirects where httpx carries: its rules for what is sent again, and ours for who may read it.

httpx leaves out `Authorization` where a stranger is asked, but tells the stranger every other key, and it sends again
in the open what was sent encrypted. So its clients are asked for one hop at a time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_runtime.request.redaction import grants_access, shown

from ..origin import split_url
from ..redirects import check_stays_encrypted, no_place, origin_of, same_party, too_many

if TYPE_CHECKING:
    from ..outgoing import Outgoing
    from .http_client import AsyncHTTPClient, HTTPClient


def follows(client: HTTPClient | AsyncHTTPClient, outgoing: Outgoing) -> bool:
    """Whether to go where an answer points: what a request says, or else what the client was made to do."""
    if outgoing.follows is not None:
        return outgoing.follows
    return getattr(client, "follow_redirects", None) is True


def straight(outgoing: Outgoing) -> dict[str, Any]:
    """What a client is told that is to follow nothing."""
    return {"stream": True} if outgoing.follows is None else {"stream": True, "follow_redirects": False}


class Hops:
    """The way of one request from place to place.

    Attributes:
        arguments: What the client has to be told beside the next request.
    """

    def __init__(self, client: Any) -> None:
        self.arguments: dict[str, Any] = {"stream": True, "follow_redirects": False}
        self._most: int = client.max_redirects
        self._history: list[Any] = []

    def leads_on(self, response: Any) -> bool:
        """Whether an answer names another place; it is told by which ways the request came."""
        response.history = list(self._history)
        return bool(response.has_redirect_location)

    def further(self, response: Any) -> Any:
        """The request for the next place.

        Raises:
            RedirectError: The new place is none, or one too many, or no place for what was said in confidence.
        """
        location = response.headers["location"]
        if len(self._history) >= self._most:
            raise too_many(self._most, location)
        self._history.append(response)
        before, request = response.request, response.next_request
        if request is None:  # httpx2 could not make any
            raise no_place(location)
        origin, place = split_url(str(before.url))[0], origin_of(str(request.url), location)
        if _has_body(request):
            check_stays_encrypted(origin.scheme, place.scheme, shown(str(before.url)), shown(str(request.url)))
        if not same_party(origin, place):
            for name in [name for name in request.headers if grants_access(name)]:
                del request.headers[name]
            self.arguments["auth"] = None
        return request


def _has_body(request: Any) -> bool:
    return request.headers.get("content-length", "0") != "0" or "transfer-encoding" in request.headers
