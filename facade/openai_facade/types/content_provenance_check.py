# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.provenance import Provenance as ContentProvenanceCheck
    from openai_generated.models.provenance_result import (
        C2PAProvenanceResult as ResultC2PA,
        C2PAProvenanceResult as ResultC2pa,
        ProvenanceResult as Result,
        SynthIDProvenanceResult as ResultSynthID,
        SynthIDProvenanceResult as ResultSynthid,
    )


__all__ = ["ContentProvenanceCheck", "Result", "ResultC2PA", "ResultC2pa", "ResultSynthID", "ResultSynthid"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ContentProvenanceCheck": "openai_generated.models.provenance:Provenance",
        "Result": "openai_generated.models.provenance_result:ProvenanceResult",
        "ResultC2PA": "openai_generated.models.provenance_result:C2PAProvenanceResult",
        "ResultC2pa": "openai_generated.models.provenance_result:C2PAProvenanceResult",
        "ResultSynthID": "openai_generated.models.provenance_result:SynthIDProvenanceResult",
        "ResultSynthid": "openai_generated.models.provenance_result:SynthIDProvenanceResult",
    },
)
