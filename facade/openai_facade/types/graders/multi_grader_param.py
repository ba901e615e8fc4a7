# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.multi_grader_graders_param import MultiGraderGradersParam as Graders
    from openai_generated.params.multi_grader_param import MultiGraderParam as MultiGraderParam


__all__ = ["Graders", "MultiGraderParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Graders": "openai_generated.params.multi_grader_graders_param:MultiGraderGradersParam",
        "MultiGraderParam": "openai_generated.params.multi_grader_param",
    },
)
