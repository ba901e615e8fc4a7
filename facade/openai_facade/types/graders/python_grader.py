# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.python_grader import PythonGrader as PythonGrader


__all__ = ["PythonGrader"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PythonGrader": "openai_generated.models.python_grader",
    },
)
