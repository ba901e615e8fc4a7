# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_response_compaction_compacting_event_agent_param import (
        BetaResponseCompactionCompactingEventAgentParam as Agent,
    )
    from openai_generated.params.beta_response_configuration_update_item_param_param import (
        BetaResponseConfigurationUpdateItemParamParam as BetaResponseConfigurationUpdateItemParamParam,
    )
    from openai_generated.params.beta_response_configuration_update_item_reasoning_param import (
        BetaResponseConfigurationUpdateItemReasoningParam as Reasoning,
    )
    from openai_generated.params.beta_response_configuration_update_item_text_format_param import (
        BetaResponseConfigurationUpdateItemTextFormatParam as TextFormat,
    )
    from openai_generated.params.beta_response_configuration_update_item_text_format_text_param import (
        BetaResponseConfigurationUpdateItemTextFormatTextParam as TextFormatText,
    )
    from openai_generated.params.beta_response_configuration_update_item_text_param import (
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
        "Agent": "openai_generated.params.beta_response_compaction_compacting_event_agent_param:BetaResponseCompactionCompactingEventAgentParam",
        "BetaResponseConfigurationUpdateItemParamParam": "openai_generated.params.beta_response_configuration_update_item_param_param",
        "Reasoning": "openai_generated.params.beta_response_configuration_update_item_reasoning_param:BetaResponseConfigurationUpdateItemReasoningParam",
        "Text": "openai_generated.params.beta_response_configuration_update_item_text_param:BetaResponseConfigurationUpdateItemTextParam",
        "TextFormat": "openai_generated.params.beta_response_configuration_update_item_text_format_param:BetaResponseConfigurationUpdateItemTextFormatParam",
        "TextFormatText": "openai_generated.params.beta_response_configuration_update_item_text_format_text_param:BetaResponseConfigurationUpdateItemTextFormatTextParam",
    },
)
