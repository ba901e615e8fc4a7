# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.multi_grader import MultiGrader as MultiGrader
    from openai_generated.models.multi_grader_graders import MultiGraderGraders as Graders


__all__ = ["Graders", "MultiGrader"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Graders": "openai_generated.models.multi_grader_graders:MultiGraderGraders",
        "MultiGrader": "openai_generated.models.multi_grader",
    },
)
