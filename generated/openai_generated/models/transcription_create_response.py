# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.transcription import Transcription
    from openai_generated.models.transcription_diarized import TranscriptionDiarized
    from openai_generated.models.transcription_verbose import TranscriptionVerbose

    TranscriptionCreateResponse: TypeAlias = Transcription | TranscriptionDiarized | TranscriptionVerbose
    """Transcription create response: one of 3 kinds, told apart by `task`."""
else:
    TranscriptionCreateResponse = TaggedUnion(
        "TranscriptionCreateResponse",
        __package__,
        key="task",
        variants={
            "transcribe": (
                (
                    (
                        "language",
                        "duration",
                        "text",
                    ),
                    "TranscriptionVerbose",
                ),
                (
                    (
                        "duration",
                        "text",
                        "segments",
                    ),
                    "TranscriptionDiarized",
                ),
            ),
        },
        shapes=(
            (
                (
                    "language",
                    "duration",
                    "text",
                ),
                "TranscriptionVerbose",
            ),
            (("text",), "Transcription"),
        ),
    )
