"""Where an answer with a 3xx status sends its request: the rules of httpx, with nothing secret told to strangers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openai_runtime.request.redaction import grants_access, shown

from ..errors import OpenAIError
from .faults import ProtocolError
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
        ProtocolError: The new place is none, or one too many.
    """
    from urllib.parse import quote, urljoin, urlsplit

    outgoing, location = answer.outgoing, answer.headers["location"]
    if outgoing.redirects >= MAX_REDIRECTS:
        raise ProtocolError(f"redirected more than {MAX_REDIRECTS} times, to {shown(location)[:200]!r} at last")
    try:
        url = urljoin(outgoing.url, quote(location, safe=_URL))
        origin = split_url(url)[0]
    except (OpenAIError, ValueError) as error:
        raise ProtocolError(f"redirected to {shown(location)[:200]!r}, which is no place to ask") from error
    method, body, status = outgoing.method, outgoing.body, answer.status_code
    headers = outgoing.headers
    if method not in ("GET", "HEAD") and (status in (302, 303) or (status == 301 and method == "POST")):
        method, body = "GET", None
        headers = {name: value for name, value in headers.items() if name.lower() != "content-type"}
    if not _same_party(outgoing.origin, origin):
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
    return again


def _same_party(one: Origin, other: Origin) -> bool:
    if one.host != other.host:
        return False
    return (one.scheme, one.port) == (other.scheme, other.port) or (
        (one.scheme, one.port, other.scheme, other.port) == ("http", 80, "https", 443)
    )
