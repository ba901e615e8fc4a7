# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.response_configuration_update_item_reasoning_param import (
        ResponseConfigurationUpdateItemReasoningParam as Reasoning,
    )
    from openai_generated.params.response_configuration_update_item_text_format_param import (
        ResponseConfigurationUpdateItemTextFormatParam as TextFormat,
    )
    from openai_generated.params.response_configuration_update_item_text_param import (
        ResponseConfigurationUpdateItemTextParam as Text,
    )
    from openai_generated.params.response_input_item_param import (
        ResponseConfigurationUpdateItemParamParam as ResponseConfigurationUpdateItemParamParam,
    )


__all__ = ["Reasoning", "ResponseConfigurationUpdateItemParamParam", "Text", "TextFormat"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Reasoning": "openai_generated.params.response_configuration_update_item_reasoning_param:ResponseConfigurationUpdateItemReasoningParam",
        "ResponseConfigurationUpdateItemParamParam": "openai_generated.params.response_input_item_param",
        "Text": "openai_generated.params.response_configuration_update_item_text_param:ResponseConfigurationUpdateItemTextParam",
        "TextFormat": "openai_generated.params.response_configuration_update_item_text_format_param:ResponseConfigurationUpdateItemTextFormatParam",
    },
)
