"""What an exception says to a run: the fields of an error, and whether it may go away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ... import errors
from ...calling.failures import would_fail_again
from ...calling.retry import RetryPolicy
from ...errors import APIConnectionError, APIStatusError
from .engine import Outcome

if TYPE_CHECKING:
    from collections.abc import Mapping

_POLICY = RetryPolicy()
"""Which statuses may go away; how often is up to the run."""
_EVERYONES: Final = frozenset({"insufficient_quota", "billing_hard_limit_reached", "invalid_api_key"})
"""Codes of errors that every other request would meet as well."""


def failed(index: int, error: Exception, seconds: float | None = None) -> Outcome:
    """The outcome of a job whose call raised an error.

    Args:
        index: That of the job.
        error: What was raised.
        seconds: How long it took.
    """
    known: dict[str, Any] = {"type": public_name(error), "message": str(error)}
    for name, attribute in (("status", "status_code"), ("code", "code"), ("param", "param"), ("request_id",) * 2):
        value = getattr(error, attribute, None)
        if isinstance(value, str | int):
            known[name] = value
    return Outcome(index, error=known, again=may_go_away(error), seconds=seconds)


def public_name(error: BaseException) -> str:
    """The name of an error's class, or of the public one that it is made of."""
    ours = (kind for kind in type(error).__mro__ if kind.__module__ == errors.__name__)
    public = next((kind for kind in ours if hasattr(errors, kind.__name__)), type(error))
    return public.__name__


def may_go_away(error: Exception) -> bool:
    """Whether the same request may be answered at another time."""
    if isinstance(error, APIStatusError):
        return _POLICY.worth_it(error.status_code, error._response.headers, error.code or error.type)
    return isinstance(error, APIConnectionError) and not would_fail_again(error)


def meets_everyone(error: Mapping[str, Any]) -> bool:
    """Whether every other request would meet the same error: the key is refused, or the quota used up.

    Args:
        error: The fields of an error; `status` and `code` are looked at.
    """
    return error.get("status") == 401 or error.get("code") in _EVERYONES


def is_everyones(error: BaseException) -> bool:
    """The same of an exception."""
    if not isinstance(error, APIStatusError):
        return False
    return meets_everyone({"status": error.status_code, "code": error.code})
