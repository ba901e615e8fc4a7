# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_response_compaction_compacting_event_agent import (
        BetaResponseCompactionCompactingEventAgent as Agent,
    )
    from openai_generated.models.beta_response_configuration_update_item_param import (
        BetaResponseConfigurationUpdateItemParam as BetaResponseConfigurationUpdateItemParam,
    )
    from openai_generated.models.beta_response_configuration_update_item_reasoning import (
        BetaResponseConfigurationUpdateItemReasoning as Reasoning,
    )
    from openai_generated.models.beta_response_configuration_update_item_text import (
        BetaResponseConfigurationUpdateItemText as Text,
    )
    from openai_generated.models.beta_response_configuration_update_item_text_format import (
        BetaResponseConfigurationUpdateItemTextFormatText as TextFormatText,
    )
    from openai_generated.params.beta_response_configuration_update_item_text_format_param import (
        BetaResponseConfigurationUpdateItemTextFormatParam as TextFormat,
    )


__all__ = ["Agent", "BetaResponseConfigurationUpdateItemParam", "Reasoning", "Text", "TextFormat", "TextFormatText"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.models.beta_response_compaction_compacting_event_agent:BetaResponseCompactionCompactingEventAgent",
        "BetaResponseConfigurationUpdateItemParam": "openai_generated.models.beta_response_configuration_update_item_param",
        "Reasoning": "openai_generated.models.beta_response_configuration_update_item_reasoning:BetaResponseConfigurationUpdateItemReasoning",
        "Text": "openai_generated.models.beta_response_configuration_update_item_text:BetaResponseConfigurationUpdateItemText",
        "TextFormat": "openai_generated.params.beta_response_configuration_update_item_text_format_param:BetaResponseConfigurationUpdateItemTextFormatParam",
        "TextFormatText": "openai_generated.models.beta_response_configuration_update_item_text_format:BetaResponseConfigurationUpdateItemTextFormatText",
    },
)
