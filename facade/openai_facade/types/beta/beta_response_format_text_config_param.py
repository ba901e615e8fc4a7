# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_response_format_json_object_param import (
        BetaResponseFormatJsonObjectParam as JSONObject,
    )
    from openai_generated.params.beta_response_format_text_param import BetaResponseFormatTextParam as Text
    from openai_generated.params.beta_text_response_format_configuration_param import (
        BetaTextResponseFormatConfigurationParam as BetaResponseFormatTextConfigParam,
    )


__all__ = ["BetaResponseFormatTextConfigParam", "JSONObject", "Text"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseFormatTextConfigParam": "openai_generated.params.beta_text_response_format_configuration_param:BetaTextResponseFormatConfigurationParam",
        "JSONObject": "openai_generated.params.beta_response_format_json_object_param:BetaResponseFormatJsonObjectParam",
        "Text": "openai_generated.params.beta_response_format_text_param:BetaResponseFormatTextParam",
    },
)
