# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import Iterable, TypedDict


class ResponseCancelParams(TypedDict, total=False):
    """Arguments of `POST /responses/{response_id}/cancel`."""

    betas: Iterable[Literal["responses_multi_agent=v1"]]
    """Features of the beta to switch on, such as responses_multi_agent=v1."""
