# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_response_inject_created_event import BetaResponseInjectCreatedEvent
    from openai_generated.models.beta_response_inject_failed_event import BetaResponseInjectFailedEvent
    from openai_generated.models.beta_response_steer_accepted_event import BetaResponseSteerAcceptedEvent
    from openai_generated.models.beta_response_steer_failed_event import BetaResponseSteerFailedEvent
    from openai_generated.models.beta_response_steer_pending_event import BetaResponseSteerPendingEvent
    from openai_generated.models.beta_response_ws_error import BetaResponseWsError
    from openai_generated.models.beta_responses_server_event_beta_response_compaction_ws_compacting import (
        BetaResponsesServerEventBetaResponseCompactionWsCompacting,
    )
    from openai_generated.models.beta_responses_server_event_response_audio_delta import (
        BetaResponsesServerEventResponseAudioDelta,
    )
    from openai_generated.models.beta_responses_server_event_response_audio_done import (
        BetaResponsesServerEventResponseAudioDone,
    )
    from openai_generated.models.beta_responses_server_event_response_audio_transcript_delta import (
        BetaResponsesServerEventResponseAudioTranscriptDelta,
    )
    from openai_generated.models.beta_responses_server_event_response_audio_transcript_done import (
        BetaResponsesServerEventResponseAudioTranscriptDone,
    )
    from openai_generated.models.beta_responses_server_event_response_code_interpreter_call_code_delta import (
        BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta,
    )
    from openai_generated.models.beta_responses_server_event_response_code_interpreter_call_code_done import (
        BetaResponsesServerEventResponseCodeInterpreterCallCodeDone,
    )
    from openai_generated.models.beta_responses_server_event_response_code_interpreter_call_completed import (
        BetaResponsesServerEventResponseCodeInterpreterCallCompleted,
    )
    from openai_generated.models.beta_responses_server_event_response_code_interpreter_call_in_progress import (
        BetaResponsesServerEventResponseCodeInterpreterCallInProgress,
    )
    from openai_generated.models.beta_responses_server_event_response_code_interpreter_call_interpreting import (
        BetaResponsesServerEventResponseCodeInterpreterCallInterpreting,
    )
    from openai_generated.models.beta_responses_server_event_response_completed import (
        BetaResponsesServerEventResponseCompleted,
    )
    from openai_generated.models.beta_responses_server_event_response_content_part_added import (
        BetaResponsesServerEventResponseContentPartAdded,
    )
    from openai_generated.models.beta_responses_server_event_response_content_part_done import (
        BetaResponsesServerEventResponseContentPartDone,
    )
    from openai_generated.models.beta_responses_server_event_response_created import (
        BetaResponsesServerEventResponseCreated,
    )
    from openai_generated.models.beta_responses_server_event_response_custom_tool_call_input_delta import (
        BetaResponsesServerEventResponseCustomToolCallInputDelta,
    )
    from openai_generated.models.beta_responses_server_event_response_custom_tool_call_input_done import (
        BetaResponsesServerEventResponseCustomToolCallInputDone,
    )
    from openai_generated.models.beta_responses_server_event_response_failed import (
        BetaResponsesServerEventResponseFailed,
    )
    from openai_generated.models.beta_responses_server_event_response_file_search_call_completed import (
        BetaResponsesServerEventResponseFileSearchCallCompleted,
    )
    from openai_generated.models.beta_responses_server_event_response_file_search_call_in_progress import (
        BetaResponsesServerEventResponseFileSearchCallInProgress,
    )
    from openai_generated.models.beta_responses_server_event_response_file_search_call_searching import (
        BetaResponsesServerEventResponseFileSearchCallSearching,
    )
    from openai_generated.models.beta_responses_server_event_response_function_call_arguments_delta import (
        BetaResponsesServerEventResponseFunctionCallArgumentsDelta,
    )
    from openai_generated.models.beta_responses_server_event_response_function_call_arguments_done import (
        BetaResponsesServerEventResponseFunctionCallArgumentsDone,
    )
    from openai_generated.models.beta_responses_server_event_response_image_generation_call_completed import (
        BetaResponsesServerEventResponseImageGenerationCallCompleted,
    )
    from openai_generated.models.beta_responses_server_event_response_image_generation_call_generating import (
        BetaResponsesServerEventResponseImageGenerationCallGenerating,
    )
    from openai_generated.models.beta_responses_server_event_response_image_generation_call_in_progress import (
        BetaResponsesServerEventResponseImageGenerationCallInProgress,
    )
    from openai_generated.models.beta_responses_server_event_response_image_generation_call_partial_image import (
        BetaResponsesServerEventResponseImageGenerationCallPartialImage,
    )
    from openai_generated.models.beta_responses_server_event_response_in_progress import (
        BetaResponsesServerEventResponseInProgress,
    )
    from openai_generated.models.beta_responses_server_event_response_incomplete import (
        BetaResponsesServerEventResponseIncomplete,
    )
    from openai_generated.models.beta_responses_server_event_response_mcp_call_arguments_delta import (
        BetaResponsesServerEventResponseMcpCallArgumentsDelta,
    )
    from openai_generated.models.beta_responses_server_event_response_mcp_call_arguments_done import (
        BetaResponsesServerEventResponseMcpCallArgumentsDone,
    )
    from openai_generated.models.beta_responses_server_event_response_mcp_call_completed import (
        BetaResponsesServerEventResponseMcpCallCompleted,
    )
    from openai_generated.models.beta_responses_server_event_response_mcp_call_failed import (
        BetaResponsesServerEventResponseMcpCallFailed,
    )
    from openai_generated.models.beta_responses_server_event_response_mcp_call_in_progress import (
        BetaResponsesServerEventResponseMcpCallInProgress,
    )
    from openai_generated.models.beta_responses_server_event_response_mcp_list_tools_completed import (
        BetaResponsesServerEventResponseMcpListToolsCompleted,
    )
    from openai_generated.models.beta_responses_server_event_response_mcp_list_tools_failed import (
        BetaResponsesServerEventResponseMcpListToolsFailed,
    )
    from openai_generated.models.beta_responses_server_event_response_mcp_list_tools_in_progress import (
        BetaResponsesServerEventResponseMcpListToolsInProgress,
    )
    from openai_generated.models.beta_responses_server_event_response_output_item_added import (
        BetaResponsesServerEventResponseOutputItemAdded,
    )
    from openai_generated.models.beta_responses_server_event_response_output_item_done import (
        BetaResponsesServerEventResponseOutputItemDone,
    )
    from openai_generated.models.beta_responses_server_event_response_output_text_annotation_added import (
        BetaResponsesServerEventResponseOutputTextAnnotationAdded,
    )
    from openai_generated.models.beta_responses_server_event_response_output_text_delta import (
        BetaResponsesServerEventResponseOutputTextDelta,
    )
    from openai_generated.models.beta_responses_server_event_response_output_text_done import (
        BetaResponsesServerEventResponseOutputTextDone,
    )
    from openai_generated.models.beta_responses_server_event_response_queued import (
        BetaResponsesServerEventResponseQueued,
    )
    from openai_generated.models.beta_responses_server_event_response_reasoning_summary_part_added import (
        BetaResponsesServerEventResponseReasoningSummaryPartAdded,
    )
    from openai_generated.models.beta_responses_server_event_response_reasoning_summary_part_done import (
        BetaResponsesServerEventResponseReasoningSummaryPartDone,
    )
    from openai_generated.models.beta_responses_server_event_response_reasoning_summary_text_delta import (
        BetaResponsesServerEventResponseReasoningSummaryTextDelta,
    )
    from openai_generated.models.beta_responses_server_event_response_reasoning_summary_text_done import (
        BetaResponsesServerEventResponseReasoningSummaryTextDone,
    )
    from openai_generated.models.beta_responses_server_event_response_reasoning_text_delta import (
        BetaResponsesServerEventResponseReasoningTextDelta,
    )
    from openai_generated.models.beta_responses_server_event_response_reasoning_text_done import (
        BetaResponsesServerEventResponseReasoningTextDone,
    )
    from openai_generated.models.beta_responses_server_event_response_refusal_delta import (
        BetaResponsesServerEventResponseRefusalDelta,
    )
    from openai_generated.models.beta_responses_server_event_response_refusal_done import (
        BetaResponsesServerEventResponseRefusalDone,
    )
    from openai_generated.models.beta_responses_server_event_response_shell_call_command_added import (
        BetaResponsesServerEventResponseShellCallCommandAdded,
    )
    from openai_generated.models.beta_responses_server_event_response_shell_call_command_delta import (
        BetaResponsesServerEventResponseShellCallCommandDelta,
    )
    from openai_generated.models.beta_responses_server_event_response_shell_call_command_done import (
        BetaResponsesServerEventResponseShellCallCommandDone,
    )
    from openai_generated.models.beta_responses_server_event_response_shell_call_output_content_delta import (
        BetaResponsesServerEventResponseShellCallOutputContentDelta,
    )
    from openai_generated.models.beta_responses_server_event_response_shell_call_output_content_done import (
        BetaResponsesServerEventResponseShellCallOutputContentDone,
    )
    from openai_generated.models.beta_responses_server_event_response_web_search_call_completed import (
        BetaResponsesServerEventResponseWebSearchCallCompleted,
    )
    from openai_generated.models.beta_responses_server_event_response_web_search_call_in_progress import (
        BetaResponsesServerEventResponseWebSearchCallInProgress,
    )
    from openai_generated.models.beta_responses_server_event_response_web_search_call_searching import (
        BetaResponsesServerEventResponseWebSearchCallSearching,
    )

    BetaResponsesServerEvent: TypeAlias = (
        BetaResponsesServerEventResponseAudioDelta
        | BetaResponsesServerEventResponseAudioDone
        | BetaResponsesServerEventResponseAudioTranscriptDelta
        | BetaResponsesServerEventResponseAudioTranscriptDone
        | BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta
        | BetaResponsesServerEventResponseCodeInterpreterCallCodeDone
        | BetaResponsesServerEventResponseCodeInterpreterCallCompleted
        | BetaResponsesServerEventResponseCodeInterpreterCallInProgress
        | BetaResponsesServerEventResponseCodeInterpreterCallInterpreting
        | BetaResponsesServerEventResponseCompleted
        | BetaResponsesServerEventResponseContentPartAdded
        | BetaResponsesServerEventResponseContentPartDone
        | BetaResponsesServerEventResponseCreated
        | BetaResponsesServerEventResponseFileSearchCallCompleted
        | BetaResponsesServerEventResponseFileSearchCallInProgress
        | BetaResponsesServerEventResponseFileSearchCallSearching
        | BetaResponsesServerEventResponseFunctionCallArgumentsDelta
        | BetaResponsesServerEventResponseFunctionCallArgumentsDone
        | BetaResponsesServerEventResponseShellCallCommandAdded
        | BetaResponsesServerEventResponseShellCallCommandDelta
        | BetaResponsesServerEventResponseShellCallCommandDone
        | BetaResponsesServerEventResponseShellCallOutputContentDelta
        | BetaResponsesServerEventResponseShellCallOutputContentDone
        | BetaResponsesServerEventResponseInProgress
        | BetaResponsesServerEventResponseFailed
        | BetaResponsesServerEventResponseIncomplete
        | BetaResponsesServerEventResponseOutputItemAdded
        | BetaResponsesServerEventResponseOutputItemDone
        | BetaResponsesServerEventResponseReasoningSummaryPartAdded
        | BetaResponsesServerEventResponseReasoningSummaryPartDone
        | BetaResponsesServerEventResponseReasoningSummaryTextDelta
        | BetaResponsesServerEventResponseReasoningSummaryTextDone
        | BetaResponsesServerEventResponseReasoningTextDelta
        | BetaResponsesServerEventResponseReasoningTextDone
        | BetaResponsesServerEventResponseRefusalDelta
        | BetaResponsesServerEventResponseRefusalDone
        | BetaResponsesServerEventResponseOutputTextDelta
        | BetaResponsesServerEventResponseOutputTextDone
        | BetaResponsesServerEventResponseWebSearchCallCompleted
        | BetaResponsesServerEventResponseWebSearchCallInProgress
        | BetaResponsesServerEventResponseWebSearchCallSearching
        | BetaResponsesServerEventResponseImageGenerationCallCompleted
        | BetaResponsesServerEventResponseImageGenerationCallGenerating
        | BetaResponsesServerEventResponseImageGenerationCallInProgress
        | BetaResponsesServerEventResponseImageGenerationCallPartialImage
        | BetaResponsesServerEventResponseMcpCallArgumentsDelta
        | BetaResponsesServerEventResponseMcpCallArgumentsDone
        | BetaResponsesServerEventResponseMcpCallCompleted
        | BetaResponsesServerEventResponseMcpCallFailed
        | BetaResponsesServerEventResponseMcpCallInProgress
        | BetaResponsesServerEventResponseMcpListToolsCompleted
        | BetaResponsesServerEventResponseMcpListToolsFailed
        | BetaResponsesServerEventResponseMcpListToolsInProgress
        | BetaResponsesServerEventResponseOutputTextAnnotationAdded
        | BetaResponsesServerEventResponseQueued
        | BetaResponsesServerEventResponseCustomToolCallInputDelta
        | BetaResponsesServerEventResponseCustomToolCallInputDone
        | BetaResponseWsError
        | BetaResponseInjectCreatedEvent
        | BetaResponseInjectFailedEvent
        | BetaResponsesServerEventBetaResponseCompactionWsCompacting
        | BetaResponseSteerAcceptedEvent
        | BetaResponseSteerPendingEvent
        | BetaResponseSteerFailedEvent
    )
    """Beta responses server event: one of 64 kinds, told apart by `type`."""
else:
    BetaResponsesServerEvent = TaggedUnion(
        "BetaResponsesServerEvent",
        __package__,
        key="type",
        variants={
            "error": "BetaResponseWsError",
            "response.audio.delta": "BetaResponsesServerEventResponseAudioDelta",
            "response.audio.done": "BetaResponsesServerEventResponseAudioDone",
            "response.audio.transcript.delta": "BetaResponsesServerEventResponseAudioTranscriptDelta",
            "response.audio.transcript.done": "BetaResponsesServerEventResponseAudioTranscriptDone",
            "response.code_interpreter_call.completed": "BetaResponsesServerEventResponseCodeInterpreterCallCompleted",
            "response.code_interpreter_call.in_progress": "BetaResponsesServerEventResponseCodeInterpreterCallInProgress",
            "response.code_interpreter_call.interpreting": "BetaResponsesServerEventResponseCodeInterpreterCallInterpreting",
            "response.code_interpreter_call_code.delta": "BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta",
            "response.code_interpreter_call_code.done": "BetaResponsesServerEventResponseCodeInterpreterCallCodeDone",
            "response.compaction.compacting": "BetaResponsesServerEventBetaResponseCompactionWsCompacting",
            "response.completed": "BetaResponsesServerEventResponseCompleted",
            "response.content_part.added": "BetaResponsesServerEventResponseContentPartAdded",
            "response.content_part.done": "BetaResponsesServerEventResponseContentPartDone",
            "response.created": "BetaResponsesServerEventResponseCreated",
            "response.custom_tool_call_input.delta": "BetaResponsesServerEventResponseCustomToolCallInputDelta",
            "response.custom_tool_call_input.done": "BetaResponsesServerEventResponseCustomToolCallInputDone",
            "response.failed": "BetaResponsesServerEventResponseFailed",
            "response.file_search_call.completed": "BetaResponsesServerEventResponseFileSearchCallCompleted",
            "response.file_search_call.in_progress": "BetaResponsesServerEventResponseFileSearchCallInProgress",
            "response.file_search_call.searching": "BetaResponsesServerEventResponseFileSearchCallSearching",
            "response.function_call_arguments.delta": "BetaResponsesServerEventResponseFunctionCallArgumentsDelta",
            "response.function_call_arguments.done": "BetaResponsesServerEventResponseFunctionCallArgumentsDone",
            "response.image_generation_call.completed": "BetaResponsesServerEventResponseImageGenerationCallCompleted",
            "response.image_generation_call.generating": "BetaResponsesServerEventResponseImageGenerationCallGenerating",
            "response.image_generation_call.in_progress": "BetaResponsesServerEventResponseImageGenerationCallInProgress",
            "response.image_generation_call.partial_image": "BetaResponsesServerEventResponseImageGenerationCallPartialImage",
            "response.in_progress": "BetaResponsesServerEventResponseInProgress",
            "response.incomplete": "BetaResponsesServerEventResponseIncomplete",
            "response.inject.created": "BetaResponseInjectCreatedEvent",
            "response.inject.failed": "BetaResponseInjectFailedEvent",
            "response.mcp_call.completed": "BetaResponsesServerEventResponseMcpCallCompleted",
            "response.mcp_call.failed": "BetaResponsesServerEventResponseMcpCallFailed",
            "response.mcp_call.in_progress": "BetaResponsesServerEventResponseMcpCallInProgress",
            "response.mcp_call_arguments.delta": "BetaResponsesServerEventResponseMcpCallArgumentsDelta",
            "response.mcp_call_arguments.done": "BetaResponsesServerEventResponseMcpCallArgumentsDone",
            "response.mcp_list_tools.completed": "BetaResponsesServerEventResponseMcpListToolsCompleted",
            "response.mcp_list_tools.failed": "BetaResponsesServerEventResponseMcpListToolsFailed",
            "response.mcp_list_tools.in_progress": "BetaResponsesServerEventResponseMcpListToolsInProgress",
            "response.output_item.added": "BetaResponsesServerEventResponseOutputItemAdded",
            "response.output_item.done": "BetaResponsesServerEventResponseOutputItemDone",
            "response.output_text.annotation.added": "BetaResponsesServerEventResponseOutputTextAnnotationAdded",
            "response.output_text.delta": "BetaResponsesServerEventResponseOutputTextDelta",
            "response.output_text.done": "BetaResponsesServerEventResponseOutputTextDone",
            "response.queued": "BetaResponsesServerEventResponseQueued",
            "response.reasoning_summary_part.added": "BetaResponsesServerEventResponseReasoningSummaryPartAdded",
            "response.reasoning_summary_part.done": "BetaResponsesServerEventResponseReasoningSummaryPartDone",
            "response.reasoning_summary_text.delta": "BetaResponsesServerEventResponseReasoningSummaryTextDelta",
            "response.reasoning_summary_text.done": "BetaResponsesServerEventResponseReasoningSummaryTextDone",
            "response.reasoning_text.delta": "BetaResponsesServerEventResponseReasoningTextDelta",
            "response.reasoning_text.done": "BetaResponsesServerEventResponseReasoningTextDone",
            "response.refusal.delta": "BetaResponsesServerEventResponseRefusalDelta",
            "response.refusal.done": "BetaResponsesServerEventResponseRefusalDone",
            "response.shell_call_command.added": "BetaResponsesServerEventResponseShellCallCommandAdded",
            "response.shell_call_command.delta": "BetaResponsesServerEventResponseShellCallCommandDelta",
            "response.shell_call_command.done": "BetaResponsesServerEventResponseShellCallCommandDone",
            "response.shell_call_output_content.delta": "BetaResponsesServerEventResponseShellCallOutputContentDelta",
            "response.shell_call_output_content.done": "BetaResponsesServerEventResponseShellCallOutputContentDone",
            "response.steer.accepted": "BetaResponseSteerAcceptedEvent",
            "response.steer.failed": "BetaResponseSteerFailedEvent",
            "response.steer.pending": "BetaResponseSteerPendingEvent",
            "response.web_search_call.completed": "BetaResponsesServerEventResponseWebSearchCallCompleted",
            "response.web_search_call.in_progress": "BetaResponsesServerEventResponseWebSearchCallInProgress",
            "response.web_search_call.searching": "BetaResponsesServerEventResponseWebSearchCallSearching",
        },
        shapes=(),
    )
