# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_response_format_json_object_param import (
        BetaResponseFormatJSONObjectParam as JSONObject,
    )
    from openai_generated.params.beta_response_format_text_config_param import (
        BetaResponseFormatTextConfigParam as BetaResponseFormatTextConfigParam,
    )
    from openai_generated.params.beta_response_format_text_param import BetaResponseFormatTextParam as Text


__all__ = ["BetaResponseFormatTextConfigParam", "JSONObject", "Text"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseFormatTextConfigParam": "openai_generated.params.beta_response_format_text_config_param",
        "JSONObject": "openai_generated.params.beta_response_format_json_object_param:BetaResponseFormatJSONObjectParam",
        "Text": "openai_generated.params.beta_response_format_text_param:BetaResponseFormatTextParam",
    },
)
