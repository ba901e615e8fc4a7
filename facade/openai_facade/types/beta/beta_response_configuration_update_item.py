# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_response_compaction_compacting_event_agent import (
        BetaResponseCompactionCompactingEventAgent as Agent,
    )
    from openai_generated.models.beta_response_configuration_update_item import (
        BetaResponseConfigurationUpdateItem as BetaResponseConfigurationUpdateItem,
    )
    from openai_generated.models.beta_response_configuration_update_item_reasoning import (
        BetaResponseConfigurationUpdateItemReasoning as Reasoning,
    )
    from openai_generated.models.beta_response_configuration_update_item_text import (
        BetaResponseConfigurationUpdateItemText as Text,
    )
    from openai_generated.models.beta_response_configuration_update_item_text_format import (
        BetaResponseConfigurationUpdateItemTextFormat as TextFormat,
        BetaResponseConfigurationUpdateItemTextFormatText as TextFormatText,
    )


__all__ = ["Agent", "BetaResponseConfigurationUpdateItem", "Reasoning", "Text", "TextFormat", "TextFormatText"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.models.beta_response_compaction_compacting_event_agent:BetaResponseCompactionCompactingEventAgent",
        "BetaResponseConfigurationUpdateItem": "openai_generated.models.beta_response_configuration_update_item",
        "Reasoning": "openai_generated.models.beta_response_configuration_update_item_reasoning:BetaResponseConfigurationUpdateItemReasoning",
        "Text": "openai_generated.models.beta_response_configuration_update_item_text:BetaResponseConfigurationUpdateItemText",
        "TextFormat": "openai_generated.models.beta_response_configuration_update_item_text_format:BetaResponseConfigurationUpdateItemTextFormat",
        "TextFormatText": "openai_generated.models.beta_response_configuration_update_item_text_format:BetaResponseConfigurationUpdateItemTextFormatText",
    },
)
