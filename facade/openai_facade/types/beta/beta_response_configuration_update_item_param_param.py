# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_response_configuration_update_item_text_format_param import (
        BetaResponseConfigurationUpdateItemTextFormatParam as TextFormat,
        BetaResponseConfigurationUpdateItemTextFormatTextParam as TextFormatText,
    )
    from openai_generated.params.beta_response_input_item_param import (
        BetaResponseCompactionCompactingEventAgentParam as Agent,
        BetaResponseConfigurationUpdateItemParamParam as BetaResponseConfigurationUpdateItemParamParam,
        BetaResponseConfigurationUpdateItemReasoningParam as Reasoning,
        BetaResponseConfigurationUpdateItemTextParam as Text,
    )


__all__ = [
    "Agent",
    "BetaResponseConfigurationUpdateItemParamParam",
    "Reasoning",
    "Text",
    "TextFormat",
    "TextFormatText",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.params.beta_response_input_item_param:BetaResponseCompactionCompactingEventAgentParam",
        "BetaResponseConfigurationUpdateItemParamParam": "openai_generated.params.beta_response_input_item_param",
        "Reasoning": "openai_generated.params.beta_response_input_item_param:BetaResponseConfigurationUpdateItemReasoningParam",
        "Text": "openai_generated.params.beta_response_input_item_param:BetaResponseConfigurationUpdateItemTextParam",
        "TextFormat": "openai_generated.params.beta_response_configuration_update_item_text_format_param:BetaResponseConfigurationUpdateItemTextFormatParam",
        "TextFormatText": "openai_generated.params.beta_response_configuration_update_item_text_format_param:BetaResponseConfigurationUpdateItemTextFormatTextParam",
    },
)
