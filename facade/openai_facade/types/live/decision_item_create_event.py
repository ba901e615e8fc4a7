# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.decision_item_create_event import DecisionItemCreateEvent as DecisionItemCreateEvent
    from openai_generated.models.decision_item_create_event_item_custom_tool_call import (
        DecisionItemCreateEventItemCustomToolCall as ItemCustomToolCall,
    )
    from openai_generated.models.decision_item_create_event_item_custom_tool_call_output import (
        DecisionItemCreateEventItemCustomToolCallOutput as ItemCustomToolCallOutput,
    )
    from openai_generated.models.decision_item_create_event_item_custom_tool_call_output_output_parts import (
        DecisionItemCreateEventItemCustomToolCallOutputOutputParts as ItemCustomToolCallOutputOutputParts,
        ItemCustomToolCallOutputOutputPartsInputImage as ItemCustomToolCallOutputOutputPartsInputImage,
    )
    from openai_generated.models.decision_item_create_event_item_function_call import (
        DecisionItemCreateEventItemFunctionCall as ItemFunctionCall,
    )
    from openai_generated.models.decision_item_create_event_item_function_call_output import (
        DecisionItemCreateEventItemFunctionCallOutput as ItemFunctionCallOutput,
    )
    from openai_generated.models.decision_item_create_event_item_function_call_output_output_parts import (
        DecisionItemCreateEventItemFunctionCallOutputOutputParts as ItemFunctionCallOutputOutputParts,
        ItemFunctionCallOutputOutputPartsInputImage as ItemFunctionCallOutputOutputPartsInputImage,
    )
    from openai_generated.models.decision_item_create_event_item_union import (
        DecisionItemCreateEventItemUnion as ItemUnion,
    )


__all__ = [
    "DecisionItemCreateEvent",
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
        "DecisionItemCreateEvent": "openai_generated.models.decision_item_create_event",
        "ItemCustomToolCall": "openai_generated.models.decision_item_create_event_item_custom_tool_call:DecisionItemCreateEventItemCustomToolCall",
        "ItemCustomToolCallOutput": "openai_generated.models.decision_item_create_event_item_custom_tool_call_output:DecisionItemCreateEventItemCustomToolCallOutput",
        "ItemCustomToolCallOutputOutputParts": "openai_generated.models.decision_item_create_event_item_custom_tool_call_output_output_parts:DecisionItemCreateEventItemCustomToolCallOutputOutputParts",
        "ItemCustomToolCallOutputOutputPartsInputImage": "openai_generated.models.decision_item_create_event_item_custom_tool_call_output_output_parts",
        "ItemFunctionCall": "openai_generated.models.decision_item_create_event_item_function_call:DecisionItemCreateEventItemFunctionCall",
        "ItemFunctionCallOutput": "openai_generated.models.decision_item_create_event_item_function_call_output:DecisionItemCreateEventItemFunctionCallOutput",
        "ItemFunctionCallOutputOutputParts": "openai_generated.models.decision_item_create_event_item_function_call_output_output_parts:DecisionItemCreateEventItemFunctionCallOutputOutputParts",
        "ItemFunctionCallOutputOutputPartsInputImage": "openai_generated.models.decision_item_create_event_item_function_call_output_output_parts",
        "ItemUnion": "openai_generated.models.decision_item_create_event_item_union:DecisionItemCreateEventItemUnion",
    },
)
