# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.chat_kit_thread_item_list import ChatKitThreadItemList as ChatKitThreadItemList
    from openai_generated.models.thread_item import (
        ChatKitThreadItemListDataChatKitClientToolCall as DataChatKitClientToolCall,
        ChatKitThreadItemListDataChatKitTask as DataChatKitTask,
        ChatKitThreadItemListDataChatKitTaskGroup as DataChatKitTaskGroup,
        ChatKitThreadItemListDataChatKitTaskGroupTask as DataChatKitTaskGroupTask,
        ThreadItem as Data,
    )


__all__ = [
    "ChatKitThreadItemList",
    "Data",
    "DataChatKitClientToolCall",
    "DataChatKitTask",
    "DataChatKitTaskGroup",
    "DataChatKitTaskGroupTask",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatKitThreadItemList": "openai_generated.models.chat_kit_thread_item_list",
        "Data": "openai_generated.models.thread_item:ThreadItem",
        "DataChatKitClientToolCall": "openai_generated.models.thread_item:ChatKitThreadItemListDataChatKitClientToolCall",
        "DataChatKitTask": "openai_generated.models.thread_item:ChatKitThreadItemListDataChatKitTask",
        "DataChatKitTaskGroup": "openai_generated.models.thread_item:ChatKitThreadItemListDataChatKitTaskGroup",
        "DataChatKitTaskGroupTask": "openai_generated.models.thread_item:ChatKitThreadItemListDataChatKitTaskGroupTask",
    },
)
