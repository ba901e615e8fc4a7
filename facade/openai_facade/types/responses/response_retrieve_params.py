# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.get_response_params import (
        GetResponseParams as ResponseRetrieveParams,
        GetResponseParams as ResponseRetrieveParamsBase,
        GetResponseParams as ResponseRetrieveParamsNonStreaming,
        GetResponseParams as ResponseRetrieveParamsStreaming,
    )


__all__ = [
    "ResponseRetrieveParams",
    "ResponseRetrieveParamsBase",
    "ResponseRetrieveParamsNonStreaming",
    "ResponseRetrieveParamsStreaming",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseRetrieveParams": "openai_generated.params.get_response_params:GetResponseParams",
        "ResponseRetrieveParamsBase": "openai_generated.params.get_response_params:GetResponseParams",
        "ResponseRetrieveParamsNonStreaming": "openai_generated.params.get_response_params:GetResponseParams",
        "ResponseRetrieveParamsStreaming": "openai_generated.params.get_response_params:GetResponseParams",
    },
)
