# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.c_2_pa_provenance_result import C2PAProvenanceResult
    from openai_generated.models.synth_id_provenance_result import SynthIDProvenanceResult

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
