"""What the error of a status says: which call it was, what the server said, and what to try where that is likely."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from openai_runtime.request.redaction import MASK, grants_access

from ..errors import excerpt

if TYPE_CHECKING:
    from ..transport.answer import AnswerHead
    from ..transport.outgoing import Outgoing

_LONGEST: Final = 2000
"""Characters of the server's own message."""
_HINTED: Final = frozenset({400, 401, 403, 404, 405})


def status_message(answer: AnswerHead, body: object) -> str:
    """The text of the error for an answer with a status of failure.

    `404 GET https://host/v1/models/m: No such model (Error code: 404 - model_not_found; request req_1)`. The words
    "Error code" with the number stay in it, because many programs look for them.

    Args:
        answer: The answer, whose body was read.
        body: The decoded body, its text where it is no JSON, None where there is none.
    """
    outgoing, status = answer.outgoing, answer.status_code
    inner = body if not isinstance(body, Mapping) or body.get("error") is None else body["error"]
    said = " ".join(_without_key(_words(inner), outgoing).split())  # on one line, for logs; the body has it as it came
    colon = f": {said}" if said else ""
    message = f"{status} {outgoing.method} {outgoing.shown_url}{colon} ({_labels(answer, inner)})"
    if status not in _HINTED:
        return message
    from .hints import status_hint

    hint = status_hint(status, outgoing, inner)
    return f"{message}. {hint}" if hint else message


def _without_key(said: str, outgoing: Outgoing) -> str:
    """What a server said without the keys of the request, which some repeat."""
    for name, value in outgoing.headers.items():
        key = value.rpartition(" ")[2]
        if len(key) > 7 and key in said and grants_access(name):
            said = said.replace(key, MASK)
    return said


def _words(inner: object) -> str:
    """What the server said: the message of its error object, else the beginning of whatever it sent."""
    if inner is None:
        return ""
    message = inner.get("message") if isinstance(inner, Mapping) else inner
    if isinstance(message, str) and message.strip():
        return excerpt(message, _LONGEST if isinstance(inner, Mapping) else 500)
    return excerpt(str(inner), _LONGEST)


def _labels(answer: AnswerHead, inner: Any) -> str:
    """The status once more, the server's names for what is wrong, and its name for the exchange."""
    fields: Mapping[str, object] = inner if isinstance(inner, Mapping) else {}
    named = (("type", ""), ("code", ""), ("param", "param "))
    names = [f"{label}{excerpt(str(fields[name]), 100)}" for name, label in named if fields.get(name) is not None]
    if isinstance(cause := fields.get("innererror"), Mapping) and cause.get("code"):  # Azure's more exact one
        names.append(excerpt(str(cause["code"]), 100))
    code = f"Error code: {answer.status_code}{' - ' * bool(names)}{', '.join(names)}"
    request = answer.request_id
    return f"{code}; request {request}" if request else code
