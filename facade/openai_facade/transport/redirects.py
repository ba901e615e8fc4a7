"""Where an answer with a 3xx status sends its request: the rules of httpx, with nothing secret told to strangers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openai_runtime.request.redaction import grants_access, shown

from ..errors import OpenAIError
from .faults import RedirectError, RedirectSchemeError, TooManyRedirectsError
from .framing import render
from .origin import split_url
from .outgoing import Outgoing

if TYPE_CHECKING:
    from .answer import AnswerHead
    from .origin import Origin

MAX_REDIRECTS: Final = 20
_URL: Final = "!#$%&'()*+,/:;=?@[]~"
"""What has a meaning in a URL; letters, digits and `-._` go without saying."""


def redirected(answer: AnswerHead) -> Outgoing:
    """The request that an answer asks for in place of the one that it answers.

    Raises:
        RedirectError: The new place is none, or one too many, or no place for what was said in confidence.
    """
    from urllib.parse import quote, urljoin, urlsplit

    outgoing, location = answer.outgoing, answer.headers["location"]
    if outgoing.redirects >= MAX_REDIRECTS:
        raise too_many(MAX_REDIRECTS, location)
    try:
        url = urljoin(outgoing.url, quote(location, safe=_URL))
    except ValueError as error:
        raise no_place(location) from error
    origin = origin_of(url, location)
    method, body, status = outgoing.method, outgoing.body, answer.status_code
    headers = outgoing.headers
    if method not in ("GET", "HEAD") and (status in (302, 303) or (status == 301 and method == "POST")):
        method, body = "GET", None
        headers = {name: value for name, value in headers.items() if name.lower() != "content-type"}
    if body is not None:
        check_stays_encrypted(outgoing.origin.scheme, origin.scheme, outgoing.shown_url, shown(url))
    if not same_party(outgoing.origin, origin):
        headers = {name: value for name, value in headers.items() if not grants_access(name) and name.lower() != "host"}
    parts = urlsplit(url)
    target = f"{parts.path or '/'}{'?' * bool(parts.query)}{parts.query}"
    again = Outgoing(
        method,
        origin,
        target,
        headers,
        render(headers, origin.authority),
        body,
        outgoing.timeouts,
        outgoing.deadline,
        outgoing.streamed,
    )
    again.retries_taken, again.started, again.redirects = (
        outgoing.retries_taken,
        outgoing.started,
        outgoing.redirects + 1,
    )
    again.counted = outgoing.counted
    return again


def origin_of(url: str, location: str) -> Origin:
    """Where a redirect leads; raises as `redirected`."""
    try:
        return split_url(url)[0]
    except (OpenAIError, ValueError) as error:
        if url.partition(":")[0].lower() in ("http", "https"):
            raise no_place(location) from error
        raise RedirectSchemeError(str(no_place(location))) from error


def no_place(location: str) -> RedirectError:
    """The error for a redirect that leads nowhere."""
    return RedirectError(f"redirected to {shown(location)[:200]!r}, which is no place to ask")


def too_many(most: int, location: str) -> TooManyRedirectsError:
    """The error for redirects without end."""
    return TooManyRedirectsError(f"redirected more than {most} times, to {shown(location)[:200]!r} at last")


def check_stays_encrypted(before: str, after: str, place: str, new_place: str) -> None:
    """Refuse to send a body in the open that was sent encrypted.

    Raises:
        RedirectSchemeError: The one scheme is https, the other is not.
    """
    if before == "https" and after != "https":
        raise RedirectSchemeError(
            f"{place[:200]} redirected to {new_place[:200]}: what was sent encrypted is not sent again in the open"
        )


def same_party(one: Origin, other: Origin) -> bool:
    """Whether who is asked at one place may be told at the other what was told here."""
    if one.host != other.host:
        return False
    return (one.scheme, one.port) == (other.scheme, other.port) or (
        (one.scheme, one.port, other.scheme, other.port) == ("http", 80, "https", 443)
    )
