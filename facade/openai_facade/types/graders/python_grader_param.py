# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.python_grader_param import PythonGraderParam as PythonGraderParam


__all__ = ["PythonGraderParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PythonGraderParam": "openai_generated.params.python_grader_param",
    },
)
