# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_generated import models
from openai_runtime.types import Iterable, TypedDict


class BetaGetResponseParams(TypedDict, total=False):
    """Arguments of `GET /responses/{response_id}`."""

    include: Iterable[models.BetaResponseIncludable]
    """Extra parts of the answer that are left out unless named here."""
    stream: bool
    """Whether the events of the response are sent again, and followed while it is being made."""
    starting_after: int
    """The sequence number of the last event already seen; the stream goes on behind it."""
    include_obfuscation: bool
    """Whether events carry padding that hides their true length from onlookers."""
    betas: Iterable[Literal["responses_multi_agent=v1"]]
    """Features of the beta to switch on, such as responses_multi_agent=v1."""
