# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_response_inject_created_event import (
        BetaResponseInjectCreatedEvent,
        BetaResponseInjectFailedEvent,
    )
    from openai_generated.models.beta_response_steer_accepted_event import (
        BetaResponseSteerAcceptedEvent,
        BetaResponseSteerFailedEvent,
        BetaResponseSteerPendingEvent,
    )
    from openai_generated.models.beta_response_ws_error import BetaResponseWsError
    from openai_generated.models.beta_responses_server_event_beta_response_compaction_ws_compacting import (
        BetaResponsesServerEventBetaResponseCompactionWsCompacting,
    )
    from openai_generated.models.beta_responses_server_event_response_audio_delta import (
        BetaResponsesServerEventResponseAudioDelta,
        BetaResponsesServerEventResponseAudioDone,
    )
    from openai_generated.models.beta_responses_server_event_response_audio_transcript_delta import (
        BetaResponsesServerEventResponseAudioTranscriptDelta,
        BetaResponsesServerEventResponseAudioTranscriptDone,
    )
    from openai_generated.models.beta_responses_server_event_response_code_interpreter_call_code_delta import (
        BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta,
        BetaResponsesServerEventResponseCodeInterpreterCallCodeDone,
    )
    from openai_generated.models.beta_responses_server_event_response_code_interpreter_call_completed import (
        BetaResponsesServerEventResponseCodeInterpreterCallCompleted,
        BetaResponsesServerEventResponseCodeInterpreterCallInterpreting,
    )
    from openai_generated.models.beta_responses_server_event_response_code_interpreter_call_in_progress import (
        BetaResponsesServerEventResponseCodeInterpreterCallInProgress,
    )
    from openai_generated.models.beta_responses_server_event_response_completed import (
        BetaResponsesServerEventResponseCompleted,
        BetaResponsesServerEventResponseCreated,
        BetaResponsesServerEventResponseFailed,
        BetaResponsesServerEventResponseIncomplete,
        BetaResponsesServerEventResponseQueued,
    )
    from openai_generated.models.beta_responses_server_event_response_content_part_added import (
        BetaResponsesServerEventResponseContentPartAdded,
        BetaResponsesServerEventResponseContentPartDone,
    )
    from openai_generated.models.beta_responses_server_event_response_custom_tool_call_input_delta import (
        BetaResponsesServerEventResponseCustomToolCallInputDelta,
        BetaResponsesServerEventResponseCustomToolCallInputDone,
    )
    from openai_generated.models.beta_responses_server_event_response_file_search_call_completed import (
        BetaResponsesServerEventResponseFileSearchCallCompleted,
        BetaResponsesServerEventResponseFileSearchCallSearching,
    )
    from openai_generated.models.beta_responses_server_event_response_file_search_call_in_progress import (
        BetaResponsesServerEventResponseFileSearchCallInProgress,
    )
    from openai_generated.models.beta_responses_server_event_response_function_call_arguments_delta import (
        BetaResponsesServerEventResponseFunctionCallArgumentsDelta,
        BetaResponsesServerEventResponseFunctionCallArgumentsDone,
    )
    from openai_generated.models.beta_responses_server_event_response_image_generation_call_completed import (
        BetaResponsesServerEventResponseImageGenerationCallCompleted,
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
    from openai_generated.models.beta_responses_server_event_response_mcp_call_arguments_delta import (
        BetaResponsesServerEventResponseMcpCallArgumentsDelta,
        BetaResponsesServerEventResponseMcpCallArgumentsDone,
    )
    from openai_generated.models.beta_responses_server_event_response_mcp_call_completed import (
        BetaResponsesServerEventResponseMcpCallCompleted,
        BetaResponsesServerEventResponseMcpCallFailed,
    )
    from openai_generated.models.beta_responses_server_event_response_mcp_call_in_progress import (
        BetaResponsesServerEventResponseMcpCallInProgress,
    )
    from openai_generated.models.beta_responses_server_event_response_mcp_list_tools_completed import (
        BetaResponsesServerEventResponseMcpListToolsCompleted,
        BetaResponsesServerEventResponseMcpListToolsFailed,
    )
    from openai_generated.models.beta_responses_server_event_response_mcp_list_tools_in_progress import (
        BetaResponsesServerEventResponseMcpListToolsInProgress,
    )
    from openai_generated.models.beta_responses_server_event_response_output_item_added import (
        BetaResponsesServerEventResponseOutputItemAdded,
        BetaResponsesServerEventResponseOutputItemDone,
    )
    from openai_generated.models.beta_responses_server_event_response_output_text_annotation_added import (
        BetaResponsesServerEventResponseOutputTextAnnotationAdded,
    )
    from openai_generated.models.beta_responses_server_event_response_output_text_delta import (
        BetaResponsesServerEventResponseOutputTextDelta,
        BetaResponsesServerEventResponseOutputTextDone,
    )
    from openai_generated.models.beta_responses_server_event_response_reasoning_summary_part_added import (
        BetaResponsesServerEventResponseReasoningSummaryPartAdded,
        BetaResponsesServerEventResponseReasoningSummaryPartDone,
    )
    from openai_generated.models.beta_responses_server_event_response_reasoning_summary_text_delta import (
        BetaResponsesServerEventResponseReasoningSummaryTextDelta,
        BetaResponsesServerEventResponseReasoningSummaryTextDone,
    )
    from openai_generated.models.beta_responses_server_event_response_reasoning_text_delta import (
        BetaResponsesServerEventResponseReasoningTextDelta,
        BetaResponsesServerEventResponseReasoningTextDone,
    )
    from openai_generated.models.beta_responses_server_event_response_refusal_delta import (
        BetaResponsesServerEventResponseRefusalDelta,
        BetaResponsesServerEventResponseRefusalDone,
    )
    from openai_generated.models.beta_responses_server_event_response_shell_call_command_added import (
        BetaResponsesServerEventResponseShellCallCommandAdded,
        BetaResponsesServerEventResponseShellCallCommandDelta,
        BetaResponsesServerEventResponseShellCallCommandDone,
    )
    from openai_generated.models.beta_responses_server_event_response_shell_call_output_content_delta import (
        BetaResponsesServerEventResponseShellCallOutputContentDelta,
        BetaResponsesServerEventResponseShellCallOutputContentDone,
    )
    from openai_generated.models.beta_responses_server_event_response_web_search_call_completed import (
        BetaResponsesServerEventResponseWebSearchCallCompleted,
        BetaResponsesServerEventResponseWebSearchCallSearching,
    )
    from openai_generated.models.beta_responses_server_event_response_web_search_call_in_progress import (
        BetaResponsesServerEventResponseWebSearchCallInProgress,
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
