# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.c_2_pa_provenance_result import C2PAProvenanceResult as ResultC2PA
    from openai_generated.models.provenance_resource import ProvenanceResource as ContentProvenanceCheck
    from openai_generated.models.provenance_resource_result import ProvenanceResourceResult as Result
    from openai_generated.models.synth_id_provenance_result import SynthIDProvenanceResult as ResultSynthID


__all__ = ["ContentProvenanceCheck", "Result", "ResultC2PA", "ResultSynthID"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ContentProvenanceCheck": "openai_generated.models.provenance_resource:ProvenanceResource",
        "Result": "openai_generated.models.provenance_resource_result:ProvenanceResourceResult",
        "ResultC2PA": "openai_generated.models.c_2_pa_provenance_result:C2PAProvenanceResult",
        "ResultSynthID": "openai_generated.models.synth_id_provenance_result:SynthIDProvenanceResult",
    },
)
