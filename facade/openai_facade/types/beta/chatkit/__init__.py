# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.beta.chatkit import (
        chat_session as chat_session,
        chat_session_automatic_thread_titling as chat_session_automatic_thread_titling,
        chat_session_chatkit_configuration as chat_session_chatkit_configuration,
        chat_session_chatkit_configuration_param as chat_session_chatkit_configuration_param,
        chat_session_expires_after_param as chat_session_expires_after_param,
        chat_session_file_upload as chat_session_file_upload,
        chat_session_history as chat_session_history,
        chat_session_rate_limits as chat_session_rate_limits,
        chat_session_rate_limits_param as chat_session_rate_limits_param,
        chat_session_status as chat_session_status,
        chat_session_workflow_param as chat_session_workflow_param,
        chatkit_attachment as chatkit_attachment,
        chatkit_response_output_text as chatkit_response_output_text,
        chatkit_thread as chatkit_thread,
        chatkit_thread_assistant_message_item as chatkit_thread_assistant_message_item,
        chatkit_thread_item_list as chatkit_thread_item_list,
        chatkit_thread_user_message_item as chatkit_thread_user_message_item,
        chatkit_widget_item as chatkit_widget_item,
        session_create_params as session_create_params,
        thread_delete_response as thread_delete_response,
        thread_list_items_params as thread_list_items_params,
        thread_list_params as thread_list_params,
    )
    from openai_generated.models.chat_kit_thread import ChatKitThread as ChatKitThread
    from openai_generated.models.chat_kit_thread_item_list import ChatKitThreadItemList as ChatKitThreadItemList
    from openai_generated.models.chat_session import (
        ChatSession as ChatSession,
        ChatSessionAutomaticThreadTitling as ChatSessionAutomaticThreadTitling,
        ChatSessionChatKitConfiguration as ChatSessionChatKitConfiguration,
        ChatSessionFileUpload as ChatSessionFileUpload,
        ChatSessionHistory as ChatSessionHistory,
        ChatSessionRateLimits as ChatSessionRateLimits,
        ChatSessionStatus as ChatSessionStatus,
    )
    from openai_generated.models.thread_delete_response import ThreadDeleteResponse as ThreadDeleteResponse
    from openai_generated.models.thread_item import (
        ChatKitAttachment as ChatKitAttachment,
        ChatKitResponseOutputText as ChatKitResponseOutputText,
        ChatKitThreadAssistantMessageItem as ChatKitThreadAssistantMessageItem,
        ChatKitThreadUserMessageItem as ChatKitThreadUserMessageItem,
        ChatKitWidgetItem as ChatKitWidgetItem,
    )
    from openai_generated.params.chatkit_session_create_params import (
        ChatSessionChatKitConfigurationParam as ChatSessionChatKitConfigurationParam,
        ChatSessionExpiresAfterParam as ChatSessionExpiresAfterParam,
        ChatSessionRateLimitsParam as ChatSessionRateLimitsParam,
        ChatSessionWorkflowParam as ChatSessionWorkflowParam,
        ChatkitSessionCreateParams as SessionCreateParams,
    )
    from openai_generated.params.thread_list_items_params import ThreadListItemsParams as ThreadListItemsParams
    from openai_generated.params.thread_list_params import ThreadListParams as ThreadListParams


__all__ = [
    "ChatKitAttachment",
    "ChatKitResponseOutputText",
    "ChatKitThread",
    "ChatKitThreadAssistantMessageItem",
    "ChatKitThreadItemList",
    "ChatKitThreadUserMessageItem",
    "ChatKitWidgetItem",
    "ChatSession",
    "ChatSessionAutomaticThreadTitling",
    "ChatSessionChatKitConfiguration",
    "ChatSessionChatKitConfigurationParam",
    "ChatSessionExpiresAfterParam",
    "ChatSessionFileUpload",
    "ChatSessionHistory",
    "ChatSessionRateLimits",
    "ChatSessionRateLimitsParam",
    "ChatSessionStatus",
    "ChatSessionWorkflowParam",
    "SessionCreateParams",
    "ThreadDeleteResponse",
    "ThreadListItemsParams",
    "ThreadListParams",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatKitAttachment": "openai_generated.models.thread_item",
        "ChatKitResponseOutputText": "openai_generated.models.thread_item",
        "ChatKitThread": "openai_generated.models.chat_kit_thread",
        "ChatKitThreadAssistantMessageItem": "openai_generated.models.thread_item",
        "ChatKitThreadItemList": "openai_generated.models.chat_kit_thread_item_list",
        "ChatKitThreadUserMessageItem": "openai_generated.models.thread_item",
        "ChatKitWidgetItem": "openai_generated.models.thread_item",
        "ChatSession": "openai_generated.models.chat_session",
        "ChatSessionAutomaticThreadTitling": "openai_generated.models.chat_session",
        "ChatSessionChatKitConfiguration": "openai_generated.models.chat_session",
        "ChatSessionChatKitConfigurationParam": "openai_generated.params.chatkit_session_create_params",
        "ChatSessionExpiresAfterParam": "openai_generated.params.chatkit_session_create_params",
        "ChatSessionFileUpload": "openai_generated.models.chat_session",
        "ChatSessionHistory": "openai_generated.models.chat_session",
        "ChatSessionRateLimits": "openai_generated.models.chat_session",
        "ChatSessionRateLimitsParam": "openai_generated.params.chatkit_session_create_params",
        "ChatSessionStatus": "openai_generated.models.chat_session",
        "ChatSessionWorkflowParam": "openai_generated.params.chatkit_session_create_params",
        "SessionCreateParams": "openai_generated.params.chatkit_session_create_params:ChatkitSessionCreateParams",
        "ThreadDeleteResponse": "openai_generated.models.thread_delete_response",
        "ThreadListItemsParams": "openai_generated.params.thread_list_items_params",
        "ThreadListParams": "openai_generated.params.thread_list_params",
        "chat_session": ".chat_session:",
        "chat_session_automatic_thread_titling": ".chat_session_automatic_thread_titling:",
        "chat_session_chatkit_configuration": ".chat_session_chatkit_configuration:",
        "chat_session_chatkit_configuration_param": ".chat_session_chatkit_configuration_param:",
        "chat_session_expires_after_param": ".chat_session_expires_after_param:",
        "chat_session_file_upload": ".chat_session_file_upload:",
        "chat_session_history": ".chat_session_history:",
        "chat_session_rate_limits": ".chat_session_rate_limits:",
        "chat_session_rate_limits_param": ".chat_session_rate_limits_param:",
        "chat_session_status": ".chat_session_status:",
        "chat_session_workflow_param": ".chat_session_workflow_param:",
        "chatkit_attachment": ".chatkit_attachment:",
        "chatkit_response_output_text": ".chatkit_response_output_text:",
        "chatkit_thread": ".chatkit_thread:",
        "chatkit_thread_assistant_message_item": ".chatkit_thread_assistant_message_item:",
        "chatkit_thread_item_list": ".chatkit_thread_item_list:",
        "chatkit_thread_user_message_item": ".chatkit_thread_user_message_item:",
        "chatkit_widget_item": ".chatkit_widget_item:",
        "session_create_params": ".session_create_params:",
        "thread_delete_response": ".thread_delete_response:",
        "thread_list_items_params": ".thread_list_items_params:",
        "thread_list_params": ".thread_list_params:",
    },
)
