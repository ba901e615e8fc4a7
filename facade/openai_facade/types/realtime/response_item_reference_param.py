# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_response_create_params_with_references_param_input import (
        ResponseItemReferenceParam as ResponseItemReferenceParam,
    )


__all__ = ["ResponseItemReferenceParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseItemReferenceParam": "openai_generated.params.realtime_response_create_params_with_references_param_input",
    },
)
