# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.decision_item_create_event_item_custom_tool_call_output_output_parts import (
        DecisionItemCreateEventItemCustomToolCallOutputOutputParts as ItemCustomToolCallOutputOutputParts,
    )
    from openai_generated.models.decision_item_create_event_item_function_call_output_output_parts import (
        DecisionItemCreateEventItemFunctionCallOutputOutputParts as ItemFunctionCallOutputOutputParts,
    )
    from openai_generated.models.decision_item_created_event import DecisionItemCreatedEvent as DecisionItemCreatedEvent
    from openai_generated.models.decision_item_created_event_item_custom_tool_call import (
        DecisionItemCreatedEventItemCustomToolCall as ItemCustomToolCall,
    )
    from openai_generated.models.decision_item_created_event_item_custom_tool_call_output import (
        DecisionItemCreatedEventItemCustomToolCallOutput as ItemCustomToolCallOutput,
    )
    from openai_generated.models.decision_item_created_event_item_function_call import (
        DecisionItemCreatedEventItemFunctionCall as ItemFunctionCall,
    )
    from openai_generated.models.decision_item_created_event_item_function_call_output import (
        DecisionItemCreatedEventItemFunctionCallOutput as ItemFunctionCallOutput,
    )
    from openai_generated.models.decision_item_created_event_item_union import (
        DecisionItemCreatedEventItemUnion as ItemUnion,
    )
    from openai_generated.models.item_custom_tool_call_output_output_parts_input_image import (
        ItemCustomToolCallOutputOutputPartsInputImage as ItemCustomToolCallOutputOutputPartsInputImage,
    )
    from openai_generated.models.item_function_call_output_output_parts_input_image import (
        ItemFunctionCallOutputOutputPartsInputImage as ItemFunctionCallOutputOutputPartsInputImage,
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
        "ItemCustomToolCall": "openai_generated.models.decision_item_created_event_item_custom_tool_call:DecisionItemCreatedEventItemCustomToolCall",
        "ItemCustomToolCallOutput": "openai_generated.models.decision_item_created_event_item_custom_tool_call_output:DecisionItemCreatedEventItemCustomToolCallOutput",
        "ItemCustomToolCallOutputOutputParts": "openai_generated.models.decision_item_create_event_item_custom_tool_call_output_output_parts:DecisionItemCreateEventItemCustomToolCallOutputOutputParts",
        "ItemCustomToolCallOutputOutputPartsInputImage": "openai_generated.models.item_custom_tool_call_output_output_parts_input_image",
        "ItemFunctionCall": "openai_generated.models.decision_item_created_event_item_function_call:DecisionItemCreatedEventItemFunctionCall",
        "ItemFunctionCallOutput": "openai_generated.models.decision_item_created_event_item_function_call_output:DecisionItemCreatedEventItemFunctionCallOutput",
        "ItemFunctionCallOutputOutputParts": "openai_generated.models.decision_item_create_event_item_function_call_output_output_parts:DecisionItemCreateEventItemFunctionCallOutputOutputParts",
        "ItemFunctionCallOutputOutputPartsInputImage": "openai_generated.models.item_function_call_output_output_parts_input_image",
        "ItemUnion": "openai_generated.models.decision_item_created_event_item_union:DecisionItemCreatedEventItemUnion",
    },
)
