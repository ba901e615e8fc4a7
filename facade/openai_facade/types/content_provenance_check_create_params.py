# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.create_content_provenance_body_param import (
        CreateContentProvenanceBodyParam as ContentProvenanceCheckCreateParams,
    )


__all__ = ["ContentProvenanceCheckCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ContentProvenanceCheckCreateParams": "openai_generated.params.create_content_provenance_body_param:CreateContentProvenanceBodyParam",
    },
)
