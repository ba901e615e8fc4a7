# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_configuration_update_item import (
        ResponseConfigurationUpdateItem as ResponseConfigurationUpdateItem,
    )
    from openai_generated.models.response_configuration_update_item_reasoning import (
        ResponseConfigurationUpdateItemReasoning as Reasoning,
    )
    from openai_generated.models.response_configuration_update_item_text import (
        ResponseConfigurationUpdateItemText as Text,
    )
    from openai_generated.models.response_configuration_update_item_text_format import (
        ResponseConfigurationUpdateItemTextFormat as TextFormat,
    )


__all__ = ["Reasoning", "ResponseConfigurationUpdateItem", "Text", "TextFormat"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Reasoning": "openai_generated.models.response_configuration_update_item_reasoning:ResponseConfigurationUpdateItemReasoning",
        "ResponseConfigurationUpdateItem": "openai_generated.models.response_configuration_update_item",
        "Text": "openai_generated.models.response_configuration_update_item_text:ResponseConfigurationUpdateItemText",
        "TextFormat": "openai_generated.models.response_configuration_update_item_text_format:ResponseConfigurationUpdateItemTextFormat",
    },
)
