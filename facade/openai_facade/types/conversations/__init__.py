# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.conversations import (
        computer_screenshot_content as computer_screenshot_content,
        conversation as conversation,
        conversation_create_params as conversation_create_params,
        conversation_deleted_resource as conversation_deleted_resource,
        conversation_item as conversation_item,
        conversation_item_list as conversation_item_list,
        conversation_update_params as conversation_update_params,
        input_file_content as input_file_content,
        input_file_content_param as input_file_content_param,
        input_image_content as input_image_content,
        input_image_content_param as input_image_content_param,
        input_text_content as input_text_content,
        input_text_content_param as input_text_content_param,
        item_create_params as item_create_params,
        item_list_params as item_list_params,
        item_retrieve_params as item_retrieve_params,
        message as message,
        output_text_content as output_text_content,
        output_text_content_param as output_text_content_param,
        refusal_content as refusal_content,
        refusal_content_param as refusal_content_param,
        summary_text_content as summary_text_content,
        text_content as text_content,
    )
    from openai_generated.models.computer_screenshot_content import (
        ComputerScreenshotContent as ComputerScreenshotContent,
    )
    from openai_generated.models.conversation import Conversation as Conversation
    from openai_generated.models.conversation_deleted_resource import (
        ConversationDeletedResource as ConversationDeletedResource,
    )
    from openai_generated.models.conversation_item import ConversationItem as ConversationItem
    from openai_generated.models.conversation_item_list import ConversationItemList as ConversationItemList
    from openai_generated.models.conversation_message import ConversationMessage as Message
    from openai_generated.models.response_input_file import ResponseInputFile as InputFileContent
    from openai_generated.models.response_input_image import ResponseInputImage as InputImageContent
    from openai_generated.models.response_input_text import ResponseInputText as InputTextContent
    from openai_generated.models.response_output_refusal import ResponseOutputRefusal as RefusalContent
    from openai_generated.models.response_output_text import ResponseOutputText as OutputTextContent
    from openai_generated.models.summary_text_content import SummaryTextContent as SummaryTextContent
    from openai_generated.models.text_content import TextContent as TextContent
    from openai_generated.params.conversation_create_params import ConversationCreateParams as ConversationCreateParams
    from openai_generated.params.conversation_update_params import ConversationUpdateParams as ConversationUpdateParams
    from openai_generated.params.create_conversation_items_request_param import (
        CreateConversationItemsRequestParam as ItemCreateParams,
    )
    from openai_generated.params.item_list_params import ItemListParams as ItemListParams
    from openai_generated.params.item_retrieve_params import ItemRetrieveParams as ItemRetrieveParams
    from openai_generated.params.output_message_content_param import (
        ResponseOutputRefusalParam as RefusalContentParam,
        ResponseOutputTextParam as OutputTextContentParam,
    )
    from openai_generated.params.response_input_file_param import ResponseInputFileParam as InputFileContentParam
    from openai_generated.params.response_input_image_param import ResponseInputImageParam as InputImageContentParam
    from openai_generated.params.response_input_text_param import ResponseInputTextParam as InputTextContentParam


__all__ = [
    "ComputerScreenshotContent",
    "Conversation",
    "ConversationCreateParams",
    "ConversationDeletedResource",
    "ConversationItem",
    "ConversationItemList",
    "ConversationUpdateParams",
    "InputFileContent",
    "InputFileContentParam",
    "InputImageContent",
    "InputImageContentParam",
    "InputTextContent",
    "InputTextContentParam",
    "ItemCreateParams",
    "ItemListParams",
    "ItemRetrieveParams",
    "Message",
    "OutputTextContent",
    "OutputTextContentParam",
    "RefusalContent",
    "RefusalContentParam",
    "SummaryTextContent",
    "TextContent",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ComputerScreenshotContent": "openai_generated.models.computer_screenshot_content",
        "Conversation": "openai_generated.models.conversation",
        "ConversationCreateParams": "openai_generated.params.conversation_create_params",
        "ConversationDeletedResource": "openai_generated.models.conversation_deleted_resource",
        "ConversationItem": "openai_generated.models.conversation_item",
        "ConversationItemList": "openai_generated.models.conversation_item_list",
        "ConversationUpdateParams": "openai_generated.params.conversation_update_params",
        "InputFileContent": "openai_generated.models.response_input_file:ResponseInputFile",
        "InputFileContentParam": "openai_generated.params.response_input_file_param:ResponseInputFileParam",
        "InputImageContent": "openai_generated.models.response_input_image:ResponseInputImage",
        "InputImageContentParam": "openai_generated.params.response_input_image_param:ResponseInputImageParam",
        "InputTextContent": "openai_generated.models.response_input_text:ResponseInputText",
        "InputTextContentParam": "openai_generated.params.response_input_text_param:ResponseInputTextParam",
        "ItemCreateParams": "openai_generated.params.create_conversation_items_request_param:CreateConversationItemsRequestParam",
        "ItemListParams": "openai_generated.params.item_list_params",
        "ItemRetrieveParams": "openai_generated.params.item_retrieve_params",
        "Message": "openai_generated.models.conversation_message:ConversationMessage",
        "OutputTextContent": "openai_generated.models.response_output_text:ResponseOutputText",
        "OutputTextContentParam": "openai_generated.params.output_message_content_param:ResponseOutputTextParam",
        "RefusalContent": "openai_generated.models.response_output_refusal:ResponseOutputRefusal",
        "RefusalContentParam": "openai_generated.params.output_message_content_param:ResponseOutputRefusalParam",
        "SummaryTextContent": "openai_generated.models.summary_text_content",
        "TextContent": "openai_generated.models.text_content",
        "computer_screenshot_content": ".computer_screenshot_content:",
        "conversation": ".conversation:",
        "conversation_create_params": ".conversation_create_params:",
        "conversation_deleted_resource": ".conversation_deleted_resource:",
        "conversation_item": ".conversation_item:",
        "conversation_item_list": ".conversation_item_list:",
        "conversation_update_params": ".conversation_update_params:",
        "input_file_content": ".input_file_content:",
        "input_file_content_param": ".input_file_content_param:",
        "input_image_content": ".input_image_content:",
        "input_image_content_param": ".input_image_content_param:",
        "input_text_content": ".input_text_content:",
        "input_text_content_param": ".input_text_content_param:",
        "item_create_params": ".item_create_params:",
        "item_list_params": ".item_list_params:",
        "item_retrieve_params": ".item_retrieve_params:",
        "message": ".message:",
        "output_text_content": ".output_text_content:",
        "output_text_content_param": ".output_text_content_param:",
        "refusal_content": ".refusal_content:",
        "refusal_content_param": ".refusal_content_param:",
        "summary_text_content": ".summary_text_content:",
        "text_content": ".text_content:",
    },
)
