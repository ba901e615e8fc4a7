# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.decision_item_create_event_item_custom_tool_call_output_output_parts_param import (
        DecisionItemCreateEventItemCustomToolCallOutputOutputPartsParam as ItemCustomToolCallOutputOutputParts,
    )
    from openai_generated.params.decision_item_create_event_item_custom_tool_call_output_param import (
        DecisionItemCreateEventItemCustomToolCallOutputParam as ItemCustomToolCallOutput,
    )
    from openai_generated.params.decision_item_create_event_item_custom_tool_call_param import (
        DecisionItemCreateEventItemCustomToolCallParam as ItemCustomToolCall,
    )
    from openai_generated.params.decision_item_create_event_item_function_call_output_output_parts_param import (
        DecisionItemCreateEventItemFunctionCallOutputOutputPartsParam as ItemFunctionCallOutputOutputParts,
    )
    from openai_generated.params.decision_item_create_event_item_function_call_output_param import (
        DecisionItemCreateEventItemFunctionCallOutputParam as ItemFunctionCallOutput,
    )
    from openai_generated.params.decision_item_create_event_item_function_call_param import (
        DecisionItemCreateEventItemFunctionCallParam as ItemFunctionCall,
    )
    from openai_generated.params.decision_item_create_event_param import (
        DecisionItemCreateEventParam as DecisionItemCreateEventParam,
    )
    from openai_generated.params.decision_item_create_event_param_item_union import (
        DecisionItemCreateEventParamItemUnion as ItemUnion,
    )
    from openai_generated.params.item_custom_tool_call_output_output_parts_input_image_param import (
        ItemCustomToolCallOutputOutputPartsInputImageParam as ItemCustomToolCallOutputOutputPartsInputImage,
    )
    from openai_generated.params.item_function_call_output_output_parts_input_image_param import (
        ItemFunctionCallOutputOutputPartsInputImageParam as ItemFunctionCallOutputOutputPartsInputImage,
    )


__all__ = [
    "DecisionItemCreateEventParam",
    "ItemCustomToolCall",
    "ItemCustomToolCallOutput",
    "ItemCustomToolCallOutputOutputParts",
    "ItemCustomToolCallOutputOutputPartsInputImage",
    "ItemFunctionCall",
    "ItemFunctionCallOutput",
    "ItemFunctionCallOutputOutputParts",
    "ItemFunctionCallOutputOutputPartsInputImage",
    "ItemUnion",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DecisionItemCreateEventParam": "openai_generated.params.decision_item_create_event_param",
        "ItemCustomToolCall": "openai_generated.params.decision_item_create_event_item_custom_tool_call_param:DecisionItemCreateEventItemCustomToolCallParam",
        "ItemCustomToolCallOutput": "openai_generated.params.decision_item_create_event_item_custom_tool_call_output_param:DecisionItemCreateEventItemCustomToolCallOutputParam",
        "ItemCustomToolCallOutputOutputParts": "openai_generated.params.decision_item_create_event_item_custom_tool_call_output_output_parts_param:DecisionItemCreateEventItemCustomToolCallOutputOutputPartsParam",
        "ItemCustomToolCallOutputOutputPartsInputImage": "openai_generated.params.item_custom_tool_call_output_output_parts_input_image_param:ItemCustomToolCallOutputOutputPartsInputImageParam",
        "ItemFunctionCall": "openai_generated.params.decision_item_create_event_item_function_call_param:DecisionItemCreateEventItemFunctionCallParam",
        "ItemFunctionCallOutput": "openai_generated.params.decision_item_create_event_item_function_call_output_param:DecisionItemCreateEventItemFunctionCallOutputParam",
        "ItemFunctionCallOutputOutputParts": "openai_generated.params.decision_item_create_event_item_function_call_output_output_parts_param:DecisionItemCreateEventItemFunctionCallOutputOutputPartsParam",
        "ItemFunctionCallOutputOutputPartsInputImage": "openai_generated.params.item_function_call_output_output_parts_input_image_param:ItemFunctionCallOutputOutputPartsInputImageParam",
        "ItemUnion": "openai_generated.params.decision_item_create_event_param_item_union:DecisionItemCreateEventParamItemUnion",
    },
)
