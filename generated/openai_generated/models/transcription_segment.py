# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class TranscriptionSegment(Model):
    """Transcription segment."""

    id: int
    """The number of the segment, counted from 0."""
    seek: int
    """The frame of the recording at which the model began to listen for this segment."""
    start: float
    """Where the segment begins, in seconds from the start of the recording."""
    end: float
    """Where the segment ends, in seconds from the start of the recording."""
    text: str
    """What was said in the segment."""
    tokens: list[int]
    """The segment's text as numbers of the model's vocabulary."""
    temperature: float
    """The temperature that the segment was decoded with; it rises when lower ones fail."""
    avg_logprob: float
    """The mean log-probability of the tokens; below -1 the text is doubtful."""
    compression_ratio: float
    """How much the text repeats itself; above 2.4 it is doubtful."""
    no_speech_prob: float
    """How likely the segment holds no speech at all, 0 to 1."""
