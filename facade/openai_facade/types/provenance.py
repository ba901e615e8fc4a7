# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.provenance import Provenance as Provenance
    from openai_generated.models.provenance_result import (
        C2PAProvenanceResult as ResultC2pa,
        ProvenanceResult as Result,
        SynthIDProvenanceResult as ResultSynthid,
    )


__all__ = ["Provenance", "Result", "ResultC2pa", "ResultSynthid"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Provenance": "openai_generated.models.provenance",
        "Result": "openai_generated.models.provenance_result:ProvenanceResult",
        "ResultC2pa": "openai_generated.models.provenance_result:C2PAProvenanceResult",
        "ResultSynthid": "openai_generated.models.provenance_result:SynthIDProvenanceResult",
    },
)
