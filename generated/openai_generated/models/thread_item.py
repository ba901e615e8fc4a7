# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.chat_kit_thread_assistant_message_item import ChatKitThreadAssistantMessageItem
    from openai_generated.models.chat_kit_thread_item_list_data_chat_kit_client_tool_call import (
        ChatKitThreadItemListDataChatKitClientToolCall,
    )
    from openai_generated.models.chat_kit_thread_item_list_data_chat_kit_task import (
        ChatKitThreadItemListDataChatKitTask,
    )
    from openai_generated.models.chat_kit_thread_item_list_data_chat_kit_task_group import (
        ChatKitThreadItemListDataChatKitTaskGroup,
    )
    from openai_generated.models.chat_kit_thread_user_message_item import ChatKitThreadUserMessageItem
    from openai_generated.models.chat_kit_widget_item import ChatKitWidgetItem

    ThreadItem: TypeAlias = (
        ChatKitThreadUserMessageItem
        | ChatKitThreadAssistantMessageItem
        | ChatKitWidgetItem
        | ChatKitThreadItemListDataChatKitClientToolCall
        | ChatKitThreadItemListDataChatKitTask
        | ChatKitThreadItemListDataChatKitTaskGroup
    )
    """Thread item: one of 6 kinds, told apart by `type`."""
else:
    ThreadItem = TaggedUnion(
        "ThreadItem",
        __package__,
        key="type",
        variants={
            "chatkit.assistant_message": "ChatKitThreadAssistantMessageItem",
            "chatkit.client_tool_call": "ChatKitThreadItemListDataChatKitClientToolCall",
            "chatkit.task": "ChatKitThreadItemListDataChatKitTask",
            "chatkit.task_group": "ChatKitThreadItemListDataChatKitTaskGroup",
            "chatkit.user_message": "ChatKitThreadUserMessageItem",
            "chatkit.widget": "ChatKitWidgetItem",
        },
        shapes=(),
    )
