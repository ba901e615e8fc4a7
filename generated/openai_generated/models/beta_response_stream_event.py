# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_response_audio_delta_event import (
        BetaResponseAudioDeltaEvent,
        BetaResponseAudioDoneEvent,
    )
    from openai_generated.models.beta_response_audio_transcript_delta_event import (
        BetaResponseAudioTranscriptDeltaEvent,
        BetaResponseAudioTranscriptDoneEvent,
    )
    from openai_generated.models.beta_response_code_interpreter_call_code_delta_event import (
        BetaResponseCodeInterpreterCallCodeDeltaEvent,
        BetaResponseCodeInterpreterCallCodeDoneEvent,
    )
    from openai_generated.models.beta_response_code_interpreter_call_completed_event import (
        BetaResponseCodeInterpreterCallCompletedEvent,
        BetaResponseCodeInterpreterCallInterpretingEvent,
    )
    from openai_generated.models.beta_response_code_interpreter_call_in_progress_event import (
        BetaResponseCodeInterpreterCallInProgressEvent,
    )
    from openai_generated.models.beta_response_compaction_compacting_event import BetaResponseCompactionCompactingEvent
    from openai_generated.models.beta_response_completed_event import (
        BetaResponseCompletedEvent,
        BetaResponseCreatedEvent,
        BetaResponseErrorEvent,
        BetaResponseFailedEvent,
        BetaResponseIncompleteEvent,
        BetaResponseQueuedEvent,
    )
    from openai_generated.models.beta_response_content_part_added_event import (
        BetaResponseContentPartAddedEvent,
        BetaResponseContentPartDoneEvent,
    )
    from openai_generated.models.beta_response_custom_tool_call_input_delta_event import (
        BetaResponseCustomToolCallInputDeltaEvent,
        BetaResponseCustomToolCallInputDoneEvent,
    )
    from openai_generated.models.beta_response_file_search_call_completed_event import (
        BetaResponseFileSearchCallCompletedEvent,
        BetaResponseFileSearchCallSearchingEvent,
    )
    from openai_generated.models.beta_response_file_search_call_in_progress_event import (
        BetaResponseFileSearchCallInProgressEvent,
    )
    from openai_generated.models.beta_response_function_call_arguments_delta_event import (
        BetaResponseFunctionCallArgumentsDeltaEvent,
        BetaResponseFunctionCallArgumentsDoneEvent,
    )
    from openai_generated.models.beta_response_image_gen_call_completed_event import (
        BetaResponseImageGenCallCompletedEvent,
        BetaResponseImageGenCallGeneratingEvent,
    )
    from openai_generated.models.beta_response_image_gen_call_in_progress_event import (
        BetaResponseImageGenCallInProgressEvent,
    )
    from openai_generated.models.beta_response_image_gen_call_partial_image_event import (
        BetaResponseImageGenCallPartialImageEvent,
    )
    from openai_generated.models.beta_response_in_progress_event import BetaResponseInProgressEvent
    from openai_generated.models.beta_response_mcp_call_arguments_delta_event import (
        BetaResponseMcpCallArgumentsDeltaEvent,
        BetaResponseMcpCallArgumentsDoneEvent,
    )
    from openai_generated.models.beta_response_mcp_call_completed_event import (
        BetaResponseMcpCallCompletedEvent,
        BetaResponseMcpCallFailedEvent,
    )
    from openai_generated.models.beta_response_mcp_call_in_progress_event import BetaResponseMcpCallInProgressEvent
    from openai_generated.models.beta_response_mcp_list_tools_completed_event import (
        BetaResponseMcpListToolsCompletedEvent,
        BetaResponseMcpListToolsFailedEvent,
    )
    from openai_generated.models.beta_response_mcp_list_tools_in_progress_event import (
        BetaResponseMcpListToolsInProgressEvent,
    )
    from openai_generated.models.beta_response_output_item_added_event import (
        BetaResponseOutputItemAddedEvent,
        BetaResponseOutputItemDoneEvent,
    )
    from openai_generated.models.beta_response_output_text_annotation_added_event import (
        BetaResponseOutputTextAnnotationAddedEvent,
    )
    from openai_generated.models.beta_response_reasoning_summary_part_added_event import (
        BetaResponseReasoningSummaryPartAddedEvent,
        BetaResponseReasoningSummaryPartDoneEvent,
    )
    from openai_generated.models.beta_response_reasoning_summary_text_delta_event import (
        BetaResponseReasoningSummaryTextDeltaEvent,
        BetaResponseReasoningSummaryTextDoneEvent,
    )
    from openai_generated.models.beta_response_reasoning_text_delta_event import (
        BetaResponseReasoningTextDeltaEvent,
        BetaResponseReasoningTextDoneEvent,
    )
    from openai_generated.models.beta_response_refusal_delta_event import (
        BetaResponseRefusalDeltaEvent,
        BetaResponseRefusalDoneEvent,
    )
    from openai_generated.models.beta_response_shell_call_command_added_event import (
        BetaResponseShellCallCommandAddedEvent,
        BetaResponseShellCallCommandDeltaEvent,
        BetaResponseShellCallCommandDoneEvent,
    )
    from openai_generated.models.beta_response_shell_call_output_content_delta_event import (
        BetaResponseShellCallOutputContentDeltaEvent,
        BetaResponseShellCallOutputContentDoneEvent,
    )
    from openai_generated.models.beta_response_text_delta_event import (
        BetaResponseTextDeltaEvent,
        BetaResponseTextDoneEvent,
    )
    from openai_generated.models.beta_response_web_search_call_completed_event import (
        BetaResponseWebSearchCallCompletedEvent,
        BetaResponseWebSearchCallSearchingEvent,
    )
    from openai_generated.models.beta_response_web_search_call_in_progress_event import (
        BetaResponseWebSearchCallInProgressEvent,
    )

    BetaResponseStreamEvent: TypeAlias = (
        BetaResponseAudioDeltaEvent
        | BetaResponseAudioDoneEvent
        | BetaResponseAudioTranscriptDeltaEvent
        | BetaResponseAudioTranscriptDoneEvent
        | BetaResponseCodeInterpreterCallCodeDeltaEvent
        | BetaResponseCodeInterpreterCallCodeDoneEvent
        | BetaResponseCodeInterpreterCallCompletedEvent
        | BetaResponseCodeInterpreterCallInProgressEvent
        | BetaResponseCodeInterpreterCallInterpretingEvent
        | BetaResponseCompletedEvent
        | BetaResponseContentPartAddedEvent
        | BetaResponseContentPartDoneEvent
        | BetaResponseCreatedEvent
        | BetaResponseErrorEvent
        | BetaResponseFileSearchCallCompletedEvent
        | BetaResponseFileSearchCallInProgressEvent
        | BetaResponseFileSearchCallSearchingEvent
        | BetaResponseFunctionCallArgumentsDeltaEvent
        | BetaResponseFunctionCallArgumentsDoneEvent
        | BetaResponseShellCallCommandAddedEvent
        | BetaResponseShellCallCommandDeltaEvent
        | BetaResponseShellCallCommandDoneEvent
        | BetaResponseShellCallOutputContentDeltaEvent
        | BetaResponseShellCallOutputContentDoneEvent
        | BetaResponseInProgressEvent
        | BetaResponseFailedEvent
        | BetaResponseIncompleteEvent
        | BetaResponseOutputItemAddedEvent
        | BetaResponseOutputItemDoneEvent
        | BetaResponseReasoningSummaryPartAddedEvent
        | BetaResponseReasoningSummaryPartDoneEvent
        | BetaResponseReasoningSummaryTextDeltaEvent
        | BetaResponseReasoningSummaryTextDoneEvent
        | BetaResponseReasoningTextDeltaEvent
        | BetaResponseReasoningTextDoneEvent
        | BetaResponseRefusalDeltaEvent
        | BetaResponseRefusalDoneEvent
        | BetaResponseTextDeltaEvent
        | BetaResponseTextDoneEvent
        | BetaResponseWebSearchCallCompletedEvent
        | BetaResponseWebSearchCallInProgressEvent
        | BetaResponseWebSearchCallSearchingEvent
        | BetaResponseImageGenCallCompletedEvent
        | BetaResponseImageGenCallGeneratingEvent
        | BetaResponseImageGenCallInProgressEvent
        | BetaResponseImageGenCallPartialImageEvent
        | BetaResponseMcpCallArgumentsDeltaEvent
        | BetaResponseMcpCallArgumentsDoneEvent
        | BetaResponseMcpCallCompletedEvent
        | BetaResponseMcpCallFailedEvent
        | BetaResponseMcpCallInProgressEvent
        | BetaResponseMcpListToolsCompletedEvent
        | BetaResponseMcpListToolsFailedEvent
        | BetaResponseMcpListToolsInProgressEvent
        | BetaResponseOutputTextAnnotationAddedEvent
        | BetaResponseQueuedEvent
        | BetaResponseCustomToolCallInputDeltaEvent
        | BetaResponseCustomToolCallInputDoneEvent
        | BetaResponseCompactionCompactingEvent
    )
    """Beta response stream event: one of 59 kinds, told apart by `type`."""
else:
    BetaResponseStreamEvent = TaggedUnion(
        "BetaResponseStreamEvent",
        __package__,
        key="type",
        variants={
            "error": "BetaResponseErrorEvent",
            "response.audio.delta": "BetaResponseAudioDeltaEvent",
            "response.audio.done": "BetaResponseAudioDoneEvent",
            "response.audio.transcript.delta": "BetaResponseAudioTranscriptDeltaEvent",
            "response.audio.transcript.done": "BetaResponseAudioTranscriptDoneEvent",
            "response.code_interpreter_call.completed": "BetaResponseCodeInterpreterCallCompletedEvent",
            "response.code_interpreter_call.in_progress": "BetaResponseCodeInterpreterCallInProgressEvent",
            "response.code_interpreter_call.interpreting": "BetaResponseCodeInterpreterCallInterpretingEvent",
            "response.code_interpreter_call_code.delta": "BetaResponseCodeInterpreterCallCodeDeltaEvent",
            "response.code_interpreter_call_code.done": "BetaResponseCodeInterpreterCallCodeDoneEvent",
            "response.compaction.compacting": "BetaResponseCompactionCompactingEvent",
            "response.completed": "BetaResponseCompletedEvent",
            "response.content_part.added": "BetaResponseContentPartAddedEvent",
            "response.content_part.done": "BetaResponseContentPartDoneEvent",
            "response.created": "BetaResponseCreatedEvent",
            "response.custom_tool_call_input.delta": "BetaResponseCustomToolCallInputDeltaEvent",
            "response.custom_tool_call_input.done": "BetaResponseCustomToolCallInputDoneEvent",
            "response.failed": "BetaResponseFailedEvent",
            "response.file_search_call.completed": "BetaResponseFileSearchCallCompletedEvent",
            "response.file_search_call.in_progress": "BetaResponseFileSearchCallInProgressEvent",
            "response.file_search_call.searching": "BetaResponseFileSearchCallSearchingEvent",
            "response.function_call_arguments.delta": "BetaResponseFunctionCallArgumentsDeltaEvent",
            "response.function_call_arguments.done": "BetaResponseFunctionCallArgumentsDoneEvent",
            "response.image_generation_call.completed": "BetaResponseImageGenCallCompletedEvent",
            "response.image_generation_call.generating": "BetaResponseImageGenCallGeneratingEvent",
            "response.image_generation_call.in_progress": "BetaResponseImageGenCallInProgressEvent",
            "response.image_generation_call.partial_image": "BetaResponseImageGenCallPartialImageEvent",
            "response.in_progress": "BetaResponseInProgressEvent",
            "response.incomplete": "BetaResponseIncompleteEvent",
            "response.mcp_call.completed": "BetaResponseMcpCallCompletedEvent",
            "response.mcp_call.failed": "BetaResponseMcpCallFailedEvent",
            "response.mcp_call.in_progress": "BetaResponseMcpCallInProgressEvent",
            "response.mcp_call_arguments.delta": "BetaResponseMcpCallArgumentsDeltaEvent",
            "response.mcp_call_arguments.done": "BetaResponseMcpCallArgumentsDoneEvent",
            "response.mcp_list_tools.completed": "BetaResponseMcpListToolsCompletedEvent",
            "response.mcp_list_tools.failed": "BetaResponseMcpListToolsFailedEvent",
            "response.mcp_list_tools.in_progress": "BetaResponseMcpListToolsInProgressEvent",
            "response.output_item.added": "BetaResponseOutputItemAddedEvent",
            "response.output_item.done": "BetaResponseOutputItemDoneEvent",
            "response.output_text.annotation.added": "BetaResponseOutputTextAnnotationAddedEvent",
            "response.output_text.delta": "BetaResponseTextDeltaEvent",
            "response.output_text.done": "BetaResponseTextDoneEvent",
            "response.queued": "BetaResponseQueuedEvent",
            "response.reasoning_summary_part.added": "BetaResponseReasoningSummaryPartAddedEvent",
            "response.reasoning_summary_part.done": "BetaResponseReasoningSummaryPartDoneEvent",
            "response.reasoning_summary_text.delta": "BetaResponseReasoningSummaryTextDeltaEvent",
            "response.reasoning_summary_text.done": "BetaResponseReasoningSummaryTextDoneEvent",
            "response.reasoning_text.delta": "BetaResponseReasoningTextDeltaEvent",
            "response.reasoning_text.done": "BetaResponseReasoningTextDoneEvent",
            "response.refusal.delta": "BetaResponseRefusalDeltaEvent",
            "response.refusal.done": "BetaResponseRefusalDoneEvent",
            "response.shell_call_command.added": "BetaResponseShellCallCommandAddedEvent",
            "response.shell_call_command.delta": "BetaResponseShellCallCommandDeltaEvent",
            "response.shell_call_command.done": "BetaResponseShellCallCommandDoneEvent",
            "response.shell_call_output_content.delta": "BetaResponseShellCallOutputContentDeltaEvent",
            "response.shell_call_output_content.done": "BetaResponseShellCallOutputContentDoneEvent",
            "response.web_search_call.completed": "BetaResponseWebSearchCallCompletedEvent",
            "response.web_search_call.in_progress": "BetaResponseWebSearchCallInProgressEvent",
            "response.web_search_call.searching": "BetaResponseWebSearchCallSearchingEvent",
        },
        shapes=(),
    )
