# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class TranscriptTextUsageTokens(Model):
    """Transcript text usage tokens (`tokens`)."""

    type: Literal["tokens"] = "tokens"
    """Always `tokens`."""
    input_tokens: int
    """Tokens of the recording and of the prompt."""
    input_token_details: TranscriptTextUsageTokensInputTokenDetails | None = None
    """The input split into text and audio; absent where the server does not split it."""
    output_tokens: int
    """Tokens of the text written down."""
    total_tokens: int
    """Input and output together."""


@model
class TranscriptTextUsageTokensInputTokenDetails(Model):
    """Transcript text usage tokens input token details."""

    text_tokens: int | None = None
    """Tokens of the prompt."""
    audio_tokens: int | None = None
    """Tokens of the recording."""
