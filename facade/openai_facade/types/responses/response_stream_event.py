# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_function_shell_tool_call_output_output import (
        ResponseFunctionShellToolCallOutputOutput as ResponseShellCallOutputContentDoneOutput,
    )
    from openai_generated.models.response_function_shell_tool_call_output_output_outcome import (
        ResponseFunctionShellToolCallOutputOutputOutcome as ResponseShellCallOutputContentDoneOutputOutcome,
        ResponseFunctionShellToolCallOutputOutputOutcomeExit as ResponseShellCallOutputContentDoneOutputOutcomeExit,
        ResponseFunctionShellToolCallOutputOutputOutcomeTimeout as ResponseShellCallOutputContentDoneOutputOutcomeTimeout,
    )
    from openai_generated.models.response_shell_call_command_added_event import (
        ResponseShellCallCommandAddedEvent as ResponseShellCallCommandAdded,
        ResponseShellCallCommandDeltaEvent as ResponseShellCallCommandDelta,
        ResponseShellCallCommandDoneEvent as ResponseShellCallCommandDone,
    )
    from openai_generated.models.response_shell_call_output_content_delta_event import (
        ResponseShellCallOutputContentDeltaEvent as ResponseShellCallOutputContentDelta,
        ResponseShellCallOutputContentDoneEvent as ResponseShellCallOutputContentDone,
    )
    from openai_generated.models.response_stream_event import ResponseStreamEvent as ResponseStreamEvent
    from openai_generated.models.shell_call_output_delta import (
        ShellCallOutputDelta as ResponseShellCallOutputContentDeltaDelta,
    )


__all__ = [
    "ResponseShellCallCommandAdded",
    "ResponseShellCallCommandDelta",
    "ResponseShellCallCommandDone",
    "ResponseShellCallOutputContentDelta",
    "ResponseShellCallOutputContentDeltaDelta",
    "ResponseShellCallOutputContentDone",
    "ResponseShellCallOutputContentDoneOutput",
    "ResponseShellCallOutputContentDoneOutputOutcome",
    "ResponseShellCallOutputContentDoneOutputOutcomeExit",
    "ResponseShellCallOutputContentDoneOutputOutcomeTimeout",
    "ResponseStreamEvent",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseShellCallCommandAdded": "openai_generated.models.response_shell_call_command_added_event:ResponseShellCallCommandAddedEvent",
        "ResponseShellCallCommandDelta": "openai_generated.models.response_shell_call_command_added_event:ResponseShellCallCommandDeltaEvent",
        "ResponseShellCallCommandDone": "openai_generated.models.response_shell_call_command_added_event:ResponseShellCallCommandDoneEvent",
        "ResponseShellCallOutputContentDelta": "openai_generated.models.response_shell_call_output_content_delta_event:ResponseShellCallOutputContentDeltaEvent",
        "ResponseShellCallOutputContentDeltaDelta": "openai_generated.models.shell_call_output_delta:ShellCallOutputDelta",
        "ResponseShellCallOutputContentDone": "openai_generated.models.response_shell_call_output_content_delta_event:ResponseShellCallOutputContentDoneEvent",
        "ResponseShellCallOutputContentDoneOutput": "openai_generated.models.response_function_shell_tool_call_output_output:ResponseFunctionShellToolCallOutputOutput",
        "ResponseShellCallOutputContentDoneOutputOutcome": "openai_generated.models.response_function_shell_tool_call_output_output_outcome:ResponseFunctionShellToolCallOutputOutputOutcome",
        "ResponseShellCallOutputContentDoneOutputOutcomeExit": "openai_generated.models.response_function_shell_tool_call_output_output_outcome:ResponseFunctionShellToolCallOutputOutputOutcomeExit",
        "ResponseShellCallOutputContentDoneOutputOutcomeTimeout": "openai_generated.models.response_function_shell_tool_call_output_output_outcome:ResponseFunctionShellToolCallOutputOutputOutcomeTimeout",
        "ResponseStreamEvent": "openai_generated.models.response_stream_event",
    },
)
