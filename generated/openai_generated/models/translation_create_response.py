# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.transcription_segment import TranscriptionSegment


@model
class Translation(Model):
    """Translation."""

    text: str
    """What was said, in English."""


@model
class TranslationVerbose(Model):
    """Translation verbose."""

    language: str
    """The language of the result, always `english`."""
    duration: float
    """The length of the recording in seconds."""
    text: str
    """What was said, in English and without times."""
    segments: list[TranscriptionSegment] | None = None
    """The English text sentence by sentence with times; absent if the server gives none."""


if TYPE_CHECKING:
    TranslationCreateResponse: TypeAlias = Translation | TranslationVerbose
    """Translation create response: one of 2 kinds, told apart by their fields."""
else:
    TranslationCreateResponse = TaggedUnion(
        "TranslationCreateResponse",
        __package__,
        key=None,
        variants={},
        shapes=(
            (
                (
                    "language",
                    "duration",
                    "text",
                ),
                "TranslationVerbose",
            ),
            (("text",), "Translation"),
        ),
    )
