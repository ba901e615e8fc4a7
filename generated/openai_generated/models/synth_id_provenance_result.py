# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class SynthIDProvenanceResult(Model):
    """Synth ID provenance result (`synthid`)."""

    type: Literal["synthid"] = "synthid"
    """Always `synthid`."""
    outcome: Literal["detected", "not_detected"]
    model: str | None = None
    generated_at: str | None = None
