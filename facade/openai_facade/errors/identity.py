"""Who somebody is, and cannot prove."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .root import OpenAIError

if TYPE_CHECKING:
    import httpx


class InvalidWebhookSignatureError(ValueError):
    """The signature of a webhook does not match its content."""


class SubjectTokenProviderError(OpenAIError):
    """The identity token of a workload could not be had.

    Attributes:
        response: The answer of the metadata server, if there was one.
    """

    response: httpx.Response | None

    def __init__(self, message: str, *, response: httpx.Response | None = None) -> None:
        super().__init__(message)
        self.response = response
