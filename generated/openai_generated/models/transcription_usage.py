# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.transcript_text_usage_duration import TranscriptTextUsageDuration
    from openai_generated.models.transcript_text_usage_tokens import TranscriptTextUsageTokens

    TranscriptionUsage: TypeAlias = TranscriptTextUsageTokens | TranscriptTextUsageDuration
    """Transcription usage: one of 2 kinds, told apart by `type`."""
else:
    TranscriptionUsage = TaggedUnion(
        "TranscriptionUsage",
        __package__,
        key="type",
        variants={
            "duration": "TranscriptTextUsageDuration",
            "tokens": "TranscriptTextUsageTokens",
        },
        shapes=(),
    )
