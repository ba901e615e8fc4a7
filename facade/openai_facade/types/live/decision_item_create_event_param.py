# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.decision_item_create_event_item_custom_tool_call_output_output_parts_param import (
        DecisionItemCreateEventItemCustomToolCallOutputOutputPartsParam as ItemCustomToolCallOutputOutputParts,
        ItemCustomToolCallOutputOutputPartsInputImageParam as ItemCustomToolCallOutputOutputPartsInputImage,
    )
    from openai_generated.params.decision_item_create_event_item_function_call_output_output_parts_param import (
        DecisionItemCreateEventItemFunctionCallOutputOutputPartsParam as ItemFunctionCallOutputOutputParts,
        ItemFunctionCallOutputOutputPartsInputImageParam as ItemFunctionCallOutputOutputPartsInputImage,
    )
    from openai_generated.params.decision_item_create_event_param import (
        DecisionItemCreateEventParam as DecisionItemCreateEventParam,
    )
    from openai_generated.params.decision_item_create_event_param_item_union import (
        DecisionItemCreateEventItemCustomToolCallOutputParam as ItemCustomToolCallOutput,
        DecisionItemCreateEventItemCustomToolCallParam as ItemCustomToolCall,
        DecisionItemCreateEventItemFunctionCallOutputParam as ItemFunctionCallOutput,
        DecisionItemCreateEventItemFunctionCallParam as ItemFunctionCall,
        DecisionItemCreateEventParamItemUnion as ItemUnion,
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
        "ItemCustomToolCall": "openai_generated.params.decision_item_create_event_param_item_union:DecisionItemCreateEventItemCustomToolCallParam",
        "ItemCustomToolCallOutput": "openai_generated.params.decision_item_create_event_param_item_union:DecisionItemCreateEventItemCustomToolCallOutputParam",
        "ItemCustomToolCallOutputOutputParts": "openai_generated.params.decision_item_create_event_item_custom_tool_call_output_output_parts_param:DecisionItemCreateEventItemCustomToolCallOutputOutputPartsParam",
        "ItemCustomToolCallOutputOutputPartsInputImage": "openai_generated.params.decision_item_create_event_item_custom_tool_call_output_output_parts_param:ItemCustomToolCallOutputOutputPartsInputImageParam",
        "ItemFunctionCall": "openai_generated.params.decision_item_create_event_param_item_union:DecisionItemCreateEventItemFunctionCallParam",
        "ItemFunctionCallOutput": "openai_generated.params.decision_item_create_event_param_item_union:DecisionItemCreateEventItemFunctionCallOutputParam",
        "ItemFunctionCallOutputOutputParts": "openai_generated.params.decision_item_create_event_item_function_call_output_output_parts_param:DecisionItemCreateEventItemFunctionCallOutputOutputPartsParam",
        "ItemFunctionCallOutputOutputPartsInputImage": "openai_generated.params.decision_item_create_event_item_function_call_output_output_parts_param:ItemFunctionCallOutputOutputPartsInputImageParam",
        "ItemUnion": "openai_generated.params.decision_item_create_event_param_item_union:DecisionItemCreateEventParamItemUnion",
    },
)
