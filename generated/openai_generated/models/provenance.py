# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.provenance_result import ProvenanceResult


@model
class Provenance(Model):
    """Provenance."""

    object: Literal["content_provenance_check"]
    created_at: int
    results: list[ProvenanceResult]
