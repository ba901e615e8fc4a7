# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.response_retrieve_params import (
        ResponseRetrieveParams as ResponseRetrieveParams,
        ResponseRetrieveParams as ResponseRetrieveParamsBase,
        ResponseRetrieveParams as ResponseRetrieveParamsNonStreaming,
        ResponseRetrieveParams as ResponseRetrieveParamsStreaming,
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
        "ResponseRetrieveParams": "openai_generated.params.response_retrieve_params",
        "ResponseRetrieveParamsBase": "openai_generated.params.response_retrieve_params:ResponseRetrieveParams",
        "ResponseRetrieveParamsNonStreaming": "openai_generated.params.response_retrieve_params:ResponseRetrieveParams",
        "ResponseRetrieveParamsStreaming": "openai_generated.params.response_retrieve_params:ResponseRetrieveParams",
    },
)
