# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.provenance_result import C2PAProvenanceResult as C2PAProvenanceResult


__all__ = ["C2PAProvenanceResult"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "C2PAProvenanceResult": "openai_generated.models.provenance_result",
    },
)
