# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.grader_validate_response import GraderValidateResponse as GraderValidateResponse
    from openai_generated.models.grader_validate_response_grader import GraderValidateResponseGrader as Grader


__all__ = ["Grader", "GraderValidateResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Grader": "openai_generated.models.grader_validate_response_grader:GraderValidateResponseGrader",
        "GraderValidateResponse": "openai_generated.models.grader_validate_response",
    },
)
