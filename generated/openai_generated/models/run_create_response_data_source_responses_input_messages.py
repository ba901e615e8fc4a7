# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.run_create_response_data_source_responses_input_messages_item_reference import (
        RunCreateResponseDataSourceResponsesInputMessagesItemReference,
    )
    from openai_generated.models.run_create_response_data_source_responses_input_messages_template import (
        RunCreateResponseDataSourceResponsesInputMessagesTemplate,
    )

    RunCreateResponseDataSourceResponsesInputMessages: TypeAlias = (
        RunCreateResponseDataSourceResponsesInputMessagesTemplate
        | RunCreateResponseDataSourceResponsesInputMessagesItemReference
    )
    """Run create response data source responses input messages: one of 2 kinds, told apart by `type`."""
else:
    RunCreateResponseDataSourceResponsesInputMessages = TaggedUnion(
        "RunCreateResponseDataSourceResponsesInputMessages",
        __package__,
        key="type",
        variants={
            "item_reference": "RunCreateResponseDataSourceResponsesInputMessagesItemReference",
            "template": "RunCreateResponseDataSourceResponsesInputMessagesTemplate",
        },
        shapes=(),
    )
