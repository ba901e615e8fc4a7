# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.decision_item_create_event_item_custom_tool_call_output_output_parts import (
        DecisionItemCreateEventItemCustomToolCallOutputOutputParts as ItemCustomToolCallOutputOutputParts,
        ItemCustomToolCallOutputOutputPartsInputImage as ItemCustomToolCallOutputOutputPartsInputImage,
    )
    from openai_generated.models.decision_item_create_event_item_function_call_output_output_parts import (
        DecisionItemCreateEventItemFunctionCallOutputOutputParts as ItemFunctionCallOutputOutputParts,
        ItemFunctionCallOutputOutputPartsInputImage as ItemFunctionCallOutputOutputPartsInputImage,
    )
    from openai_generated.models.decision_item_created_event import DecisionItemCreatedEvent as DecisionItemCreatedEvent
    from openai_generated.models.decision_item_created_event_item_union import (
        DecisionItemCreatedEventItemCustomToolCall as ItemCustomToolCall,
        DecisionItemCreatedEventItemCustomToolCallOutput as ItemCustomToolCallOutput,
        DecisionItemCreatedEventItemFunctionCall as ItemFunctionCall,
        DecisionItemCreatedEventItemFunctionCallOutput as ItemFunctionCallOutput,
        DecisionItemCreatedEventItemUnion as ItemUnion,
    )


__all__ = [
    "DecisionItemCreatedEvent",
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
        "DecisionItemCreatedEvent": "openai_generated.models.decision_item_created_event",
        "ItemCustomToolCall": "openai_generated.models.decision_item_created_event_item_union:DecisionItemCreatedEventItemCustomToolCall",
        "ItemCustomToolCallOutput": "openai_generated.models.decision_item_created_event_item_union:DecisionItemCreatedEventItemCustomToolCallOutput",
        "ItemCustomToolCallOutputOutputParts": "openai_generated.models.decision_item_create_event_item_custom_tool_call_output_output_parts:DecisionItemCreateEventItemCustomToolCallOutputOutputParts",
        "ItemCustomToolCallOutputOutputPartsInputImage": "openai_generated.models.decision_item_create_event_item_custom_tool_call_output_output_parts",
        "ItemFunctionCall": "openai_generated.models.decision_item_created_event_item_union:DecisionItemCreatedEventItemFunctionCall",
        "ItemFunctionCallOutput": "openai_generated.models.decision_item_created_event_item_union:DecisionItemCreatedEventItemFunctionCallOutput",
        "ItemFunctionCallOutputOutputParts": "openai_generated.models.decision_item_create_event_item_function_call_output_output_parts:DecisionItemCreateEventItemFunctionCallOutputOutputParts",
        "ItemFunctionCallOutputOutputPartsInputImage": "openai_generated.models.decision_item_create_event_item_function_call_output_output_parts",
        "ItemUnion": "openai_generated.models.decision_item_created_event_item_union:DecisionItemCreatedEventItemUnion",
    },
)
