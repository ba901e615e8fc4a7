# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model, wire

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_response_includable import BetaResponseIncludable


@model
class ResponseRetrieveParamsStreaming(Model):
    """Response retrieve params streaming."""

    include: list[BetaResponseIncludable] | None = None
    """Extra parts of the answer that are left out unless named here."""
    include_obfuscation: bool | None = None
    """Whether events are padded so that their size tells nothing; true by default."""
    starting_after: int | None = None
    """The sequence number of the last event already seen; the stream goes on behind it."""
    openai_beta: list[Literal["responses_multi_agent=v1"]] | None = wire("openai-beta", default=None)
    """Features of the beta to switch on."""
    stream: bool
    """Whether the events are sent again, and followed while the response is being made."""
