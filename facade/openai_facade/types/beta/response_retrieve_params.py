# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_get_response_params import BetaGetResponseParams as ResponseRetrieveParams
    from openai_generated.params.response_retrieve_params_base import (
        ResponseRetrieveParamsBase as ResponseRetrieveParamsBase,
    )
    from openai_generated.params.response_retrieve_params_non_streaming import (
        ResponseRetrieveParamsNonStreaming as ResponseRetrieveParamsNonStreaming,
    )
    from openai_generated.params.response_retrieve_params_streaming import (
        ResponseRetrieveParamsStreaming as ResponseRetrieveParamsStreaming,
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
        "ResponseRetrieveParams": "openai_generated.params.beta_get_response_params:BetaGetResponseParams",
        "ResponseRetrieveParamsBase": "openai_generated.params.response_retrieve_params_base",
        "ResponseRetrieveParamsNonStreaming": "openai_generated.params.response_retrieve_params_non_streaming",
        "ResponseRetrieveParamsStreaming": "openai_generated.params.response_retrieve_params_streaming",
    },
)
