# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.responses_model import ResponsesModel as ResponsesModel


__all__ = ["ResponsesModel"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponsesModel": "openai_generated.models.responses_model",
    },
)
