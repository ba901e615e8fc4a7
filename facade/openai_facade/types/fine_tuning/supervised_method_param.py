# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.job_create_params import SupervisedMethodParam as SupervisedMethodParam


__all__ = ["SupervisedMethodParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SupervisedMethodParam": "openai_generated.params.job_create_params",
    },
)
