# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaResponsesClientEventContextManagement(Model):
    """Beta responses client event context management."""

    type: str
    """What is done to a long context; compaction is the one way so far."""
    compact_threshold: int | None = None
    """From how many tokens on the context is compacted, 1000 or more."""
