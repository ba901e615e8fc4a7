# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.provenance_result import SynthIDProvenanceResult as SynthIDProvenanceResult


__all__ = ["SynthIDProvenanceResult"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SynthIDProvenanceResult": "openai_generated.models.provenance_result",
    },
)
