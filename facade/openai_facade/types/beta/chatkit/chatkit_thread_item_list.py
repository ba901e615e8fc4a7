# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.chat_kit_thread_item_list import ChatKitThreadItemList as ChatKitThreadItemList
    from openai_generated.models.chat_kit_thread_item_list_data_chat_kit_client_tool_call import (
        ChatKitThreadItemListDataChatKitClientToolCall as DataChatKitClientToolCall,
    )
    from openai_generated.models.chat_kit_thread_item_list_data_chat_kit_task import (
        ChatKitThreadItemListDataChatKitTask as DataChatKitTask,
    )
    from openai_generated.models.chat_kit_thread_item_list_data_chat_kit_task_group import (
        ChatKitThreadItemListDataChatKitTaskGroup as DataChatKitTaskGroup,
    )
    from openai_generated.models.chat_kit_thread_item_list_data_chat_kit_task_group_task import (
        ChatKitThreadItemListDataChatKitTaskGroupTask as DataChatKitTaskGroupTask,
    )
    from openai_generated.models.thread_item import ThreadItem as Data


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
        "DataChatKitClientToolCall": "openai_generated.models.chat_kit_thread_item_list_data_chat_kit_client_tool_call:ChatKitThreadItemListDataChatKitClientToolCall",
        "DataChatKitTask": "openai_generated.models.chat_kit_thread_item_list_data_chat_kit_task:ChatKitThreadItemListDataChatKitTask",
        "DataChatKitTaskGroup": "openai_generated.models.chat_kit_thread_item_list_data_chat_kit_task_group:ChatKitThreadItemListDataChatKitTaskGroup",
        "DataChatKitTaskGroupTask": "openai_generated.models.chat_kit_thread_item_list_data_chat_kit_task_group_task:ChatKitThreadItemListDataChatKitTaskGroupTask",
    },
)
