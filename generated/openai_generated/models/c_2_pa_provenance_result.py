# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class C2PAProvenanceResult(Model):
    """C 2 pa provenance result (`c2pa`)."""

    type: Literal["c2pa"] = "c2pa"
    """Always `c2pa`."""
    outcome: Literal["detected", "not_detected"]
    validation_state: Literal["trusted", "valid", "invalid", "not_present"]
    issuer: str | None = None
    model: str | None = None
    generated_at: str | None = None
