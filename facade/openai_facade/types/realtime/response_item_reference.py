# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_response_create_params_with_references_param_input import (
        ResponseItemReference as ResponseItemReference,
    )


__all__ = ["ResponseItemReference"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseItemReference": "openai_generated.models.realtime_response_create_params_with_references_param_input",
    },
)
