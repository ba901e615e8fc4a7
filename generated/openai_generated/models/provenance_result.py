# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion


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


ProvenanceDetectionResultApi: TypeAlias = Literal["detected", "not_detected"]
"""Provenance detection result API: the values known when this was generated."""


C2PAValidationStateApi: TypeAlias = Literal["trusted", "valid", "invalid", "not_present"]
"""C 2 pa validation state API: the values known when this was generated."""


@model
class SynthIDProvenanceResult(Model):
    """Synth ID provenance result (`synthid`)."""

    type: Literal["synthid"] = "synthid"
    """Always `synthid`."""
    outcome: Literal["detected", "not_detected"]
    model: str | None = None
    generated_at: str | None = None


if TYPE_CHECKING:
    ProvenanceResult: TypeAlias = C2PAProvenanceResult | SynthIDProvenanceResult
    """Provenance result: one of 2 kinds, told apart by `type`."""
else:
    ProvenanceResult = TaggedUnion(
        "ProvenanceResult",
        __package__,
        key="type",
        variants={
            "c2pa": "C2PAProvenanceResult",
            "synthid": "SynthIDProvenanceResult",
        },
        shapes=(),
    )
