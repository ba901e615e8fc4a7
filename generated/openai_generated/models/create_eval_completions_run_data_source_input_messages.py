# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.create_eval_completions_run_data_source_input_messages_item_reference import (
        CreateEvalCompletionsRunDataSourceInputMessagesItemReference,
    )
    from openai_generated.models.create_eval_completions_run_data_source_input_messages_template import (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplate,
    )

    CreateEvalCompletionsRunDataSourceInputMessages: TypeAlias = (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplate
        | CreateEvalCompletionsRunDataSourceInputMessagesItemReference
    )
    """Create eval completions run data source input messages: one of 2 kinds, told apart by `type`."""
else:
    CreateEvalCompletionsRunDataSourceInputMessages = TaggedUnion(
        "CreateEvalCompletionsRunDataSourceInputMessages",
        __package__,
        key="type",
        variants={
            "item_reference": "CreateEvalCompletionsRunDataSourceInputMessagesItemReference",
            "template": "CreateEvalCompletionsRunDataSourceInputMessagesTemplate",
        },
        shapes=(),
    )
