# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_response_code_interpreter_call_code_ws_delta import (
        BetaResponseCodeInterpreterCallCodeWsDelta,
    )
    from openai_generated.models.beta_response_code_interpreter_call_code_ws_done import (
        BetaResponseCodeInterpreterCallCodeWsDone,
    )
    from openai_generated.models.beta_response_code_interpreter_call_in_ws_progress import (
        BetaResponseCodeInterpreterCallInWsProgress,
    )
    from openai_generated.models.beta_response_code_interpreter_call_ws_completed import (
        BetaResponseCodeInterpreterCallWsCompleted,
    )
    from openai_generated.models.beta_response_code_interpreter_call_ws_interpreting import (
        BetaResponseCodeInterpreterCallWsInterpreting,
    )
    from openai_generated.models.beta_response_inject_created_event_schema import BetaResponseInjectCreatedEventSchema
    from openai_generated.models.beta_response_inject_failed_event_schema import BetaResponseInjectFailedEventSchema
    from openai_generated.models.beta_response_shell_call_output_content_ws_delta import (
        BetaResponseShellCallOutputContentWsDelta,
    )
    from openai_generated.models.beta_response_steer_accepted_event import BetaResponseSteerAcceptedEvent
    from openai_generated.models.beta_response_steer_failed_event import BetaResponseSteerFailedEvent
    from openai_generated.models.beta_response_steer_pending_event import BetaResponseSteerPendingEvent
    from openai_generated.models.beta_responses_server_event_beta_response_audio_transcript_ws_delta import (
        BetaResponsesServerEventBetaResponseAudioTranscriptWsDelta,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_audio_transcript_ws_done import (
        BetaResponsesServerEventBetaResponseAudioTranscriptWsDone,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_audio_ws_delta import (
        BetaResponsesServerEventBetaResponseAudioWsDelta,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_audio_ws_done import (
        BetaResponsesServerEventBetaResponseAudioWsDone,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_compaction_ws_compacting import (
        BetaResponsesServerEventBetaResponseCompactionWsCompacting,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_content_part_ws_added import (
        BetaResponsesServerEventBetaResponseContentPartWsAdded,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_content_part_ws_done import (
        BetaResponsesServerEventBetaResponseContentPartWsDone,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_custom_tool_call_input_ws_delta import (
        BetaResponsesServerEventBetaResponseCustomToolCallInputWsDelta,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_custom_tool_call_input_ws_done import (
        BetaResponsesServerEventBetaResponseCustomToolCallInputWsDone,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_file_search_call_in_ws_progress import (
        BetaResponsesServerEventBetaResponseFileSearchCallInWsProgress,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_file_search_call_ws_completed import (
        BetaResponsesServerEventBetaResponseFileSearchCallWsCompleted,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_file_search_call_ws_searching import (
        BetaResponsesServerEventBetaResponseFileSearchCallWsSearching,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_function_call_arguments_ws_delta import (
        BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDelta,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_function_call_arguments_ws_done import (
        BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDone,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_image_gen_call_in_ws_progress import (
        BetaResponsesServerEventBetaResponseImageGenCallInWsProgress,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_image_gen_call_partial_ws_image import (
        BetaResponsesServerEventBetaResponseImageGenCallPartialWsImage,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_image_gen_call_ws_completed import (
        BetaResponsesServerEventBetaResponseImageGenCallWsCompleted,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_image_gen_call_ws_generating import (
        BetaResponsesServerEventBetaResponseImageGenCallWsGenerating,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_in_ws_progress import (
        BetaResponsesServerEventBetaResponseInWsProgress,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_mcp_call_arguments_ws_delta import (
        BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDelta,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_mcp_call_arguments_ws_done import (
        BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDone,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_mcp_call_in_ws_progress import (
        BetaResponsesServerEventBetaResponseMcpCallInWsProgress,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_mcp_call_ws_completed import (
        BetaResponsesServerEventBetaResponseMcpCallWsCompleted,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_mcp_call_ws_failed import (
        BetaResponsesServerEventBetaResponseMcpCallWsFailed,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_mcp_list_tools_in_ws_progress import (
        BetaResponsesServerEventBetaResponseMcpListToolsInWsProgress,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_mcp_list_tools_ws_completed import (
        BetaResponsesServerEventBetaResponseMcpListToolsWsCompleted,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_mcp_list_tools_ws_failed import (
        BetaResponsesServerEventBetaResponseMcpListToolsWsFailed,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_output_item_ws_added import (
        BetaResponsesServerEventBetaResponseOutputItemWsAdded,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_output_item_ws_done import (
        BetaResponsesServerEventBetaResponseOutputItemWsDone,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_output_text_annotation_ws_added import (
        BetaResponsesServerEventBetaResponseOutputTextAnnotationWsAdded,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_reasoning_summary_part_ws_added import (
        BetaResponsesServerEventBetaResponseReasoningSummaryPartWsAdded,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_reasoning_summary_part_ws_done import (
        BetaResponsesServerEventBetaResponseReasoningSummaryPartWsDone,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_reasoning_summary_text_ws_delta import (
        BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDelta,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_reasoning_summary_text_ws_done import (
        BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDone,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_reasoning_text_ws_delta import (
        BetaResponsesServerEventBetaResponseReasoningTextWsDelta,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_reasoning_text_ws_done import (
        BetaResponsesServerEventBetaResponseReasoningTextWsDone,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_refusal_ws_delta import (
        BetaResponsesServerEventBetaResponseRefusalWsDelta,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_refusal_ws_done import (
        BetaResponsesServerEventBetaResponseRefusalWsDone,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_shell_call_command_ws_added import (
        BetaResponsesServerEventBetaResponseShellCallCommandWsAdded,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_shell_call_command_ws_delta import (
        BetaResponsesServerEventBetaResponseShellCallCommandWsDelta,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_shell_call_command_ws_done import (
        BetaResponsesServerEventBetaResponseShellCallCommandWsDone,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_shell_call_output_content_ws_done import (
        BetaResponsesServerEventBetaResponseShellCallOutputContentWsDone,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_text_ws_delta import (
        BetaResponsesServerEventBetaResponseTextWsDelta,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_text_ws_done import (
        BetaResponsesServerEventBetaResponseTextWsDone,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_web_search_call_in_ws_progress import (
        BetaResponsesServerEventBetaResponseWebSearchCallInWsProgress,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_web_search_call_ws_completed import (
        BetaResponsesServerEventBetaResponseWebSearchCallWsCompleted,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_web_search_call_ws_searching import (
        BetaResponsesServerEventBetaResponseWebSearchCallWsSearching,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_ws_completed import (
        BetaResponsesServerEventBetaResponseWsCompleted,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_ws_created import (
        BetaResponsesServerEventBetaResponseWsCreated,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_ws_error import (
        BetaResponsesServerEventBetaResponseWsError,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_ws_failed import (
        BetaResponsesServerEventBetaResponseWsFailed,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_ws_incomplete import (
        BetaResponsesServerEventBetaResponseWsIncomplete,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_ws_queued import (
        BetaResponsesServerEventBetaResponseWsQueued,
    )

    BetaResponsesServerEventSchema: TypeAlias = (
        BetaResponsesServerEventBetaResponseAudioWsDelta
        | BetaResponsesServerEventBetaResponseAudioWsDone
        | BetaResponsesServerEventBetaResponseAudioTranscriptWsDelta
        | BetaResponsesServerEventBetaResponseAudioTranscriptWsDone
        | BetaResponseCodeInterpreterCallCodeWsDelta
        | BetaResponseCodeInterpreterCallCodeWsDone
        | BetaResponseCodeInterpreterCallWsCompleted
        | BetaResponseCodeInterpreterCallInWsProgress
        | BetaResponseCodeInterpreterCallWsInterpreting
        | BetaResponsesServerEventBetaResponseCompactionWsCompacting
        | BetaResponsesServerEventBetaResponseWsCompleted
        | BetaResponsesServerEventBetaResponseContentPartWsAdded
        | BetaResponsesServerEventBetaResponseContentPartWsDone
        | BetaResponsesServerEventBetaResponseWsCreated
        | BetaResponsesServerEventBetaResponseFileSearchCallWsCompleted
        | BetaResponsesServerEventBetaResponseFileSearchCallInWsProgress
        | BetaResponsesServerEventBetaResponseFileSearchCallWsSearching
        | BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDelta
        | BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDone
        | BetaResponsesServerEventBetaResponseShellCallCommandWsAdded
        | BetaResponsesServerEventBetaResponseShellCallCommandWsDelta
        | BetaResponsesServerEventBetaResponseShellCallCommandWsDone
        | BetaResponseShellCallOutputContentWsDelta
        | BetaResponsesServerEventBetaResponseShellCallOutputContentWsDone
        | BetaResponsesServerEventBetaResponseInWsProgress
        | BetaResponsesServerEventBetaResponseWsFailed
        | BetaResponsesServerEventBetaResponseWsIncomplete
        | BetaResponsesServerEventBetaResponseOutputItemWsAdded
        | BetaResponsesServerEventBetaResponseOutputItemWsDone
        | BetaResponsesServerEventBetaResponseReasoningSummaryPartWsAdded
        | BetaResponsesServerEventBetaResponseReasoningSummaryPartWsDone
        | BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDelta
        | BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDone
        | BetaResponsesServerEventBetaResponseReasoningTextWsDelta
        | BetaResponsesServerEventBetaResponseReasoningTextWsDone
        | BetaResponsesServerEventBetaResponseRefusalWsDelta
        | BetaResponsesServerEventBetaResponseRefusalWsDone
        | BetaResponsesServerEventBetaResponseTextWsDelta
        | BetaResponsesServerEventBetaResponseTextWsDone
        | BetaResponsesServerEventBetaResponseWebSearchCallWsCompleted
        | BetaResponsesServerEventBetaResponseWebSearchCallInWsProgress
        | BetaResponsesServerEventBetaResponseWebSearchCallWsSearching
        | BetaResponsesServerEventBetaResponseImageGenCallWsCompleted
        | BetaResponsesServerEventBetaResponseImageGenCallWsGenerating
        | BetaResponsesServerEventBetaResponseImageGenCallInWsProgress
        | BetaResponsesServerEventBetaResponseImageGenCallPartialWsImage
        | BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDelta
        | BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDone
        | BetaResponsesServerEventBetaResponseMcpCallWsCompleted
        | BetaResponsesServerEventBetaResponseMcpCallWsFailed
        | BetaResponsesServerEventBetaResponseMcpCallInWsProgress
        | BetaResponsesServerEventBetaResponseMcpListToolsWsCompleted
        | BetaResponsesServerEventBetaResponseMcpListToolsWsFailed
        | BetaResponsesServerEventBetaResponseMcpListToolsInWsProgress
        | BetaResponsesServerEventBetaResponseOutputTextAnnotationWsAdded
        | BetaResponsesServerEventBetaResponseWsQueued
        | BetaResponsesServerEventBetaResponseCustomToolCallInputWsDelta
        | BetaResponsesServerEventBetaResponseCustomToolCallInputWsDone
        | BetaResponsesServerEventBetaResponseWsError
        | BetaResponseSteerAcceptedEvent
        | BetaResponseSteerPendingEvent
        | BetaResponseSteerFailedEvent
        | BetaResponseInjectCreatedEventSchema
        | BetaResponseInjectFailedEventSchema
    )
    """Beta responses server event schema: one of 64 kinds, told apart by `type`."""
else:
    BetaResponsesServerEventSchema = TaggedUnion(
        "BetaResponsesServerEventSchema",
        __package__,
        key="type",
        variants={
            "error": "BetaResponsesServerEventBetaResponseWsError",
            "response.audio.delta": "BetaResponsesServerEventBetaResponseAudioWsDelta",
            "response.audio.done": "BetaResponsesServerEventBetaResponseAudioWsDone",
            "response.audio.transcript.delta": "BetaResponsesServerEventBetaResponseAudioTranscriptWsDelta",
            "response.audio.transcript.done": "BetaResponsesServerEventBetaResponseAudioTranscriptWsDone",
            "response.code_interpreter_call.completed": "BetaResponseCodeInterpreterCallWsCompleted",
            "response.code_interpreter_call.in_progress": "BetaResponseCodeInterpreterCallInWsProgress",
            "response.code_interpreter_call.interpreting": "BetaResponseCodeInterpreterCallWsInterpreting",
            "response.code_interpreter_call_code.delta": "BetaResponseCodeInterpreterCallCodeWsDelta",
            "response.code_interpreter_call_code.done": "BetaResponseCodeInterpreterCallCodeWsDone",
            "response.compaction.compacting": "BetaResponsesServerEventBetaResponseCompactionWsCompacting",
            "response.completed": "BetaResponsesServerEventBetaResponseWsCompleted",
            "response.content_part.added": "BetaResponsesServerEventBetaResponseContentPartWsAdded",
            "response.content_part.done": "BetaResponsesServerEventBetaResponseContentPartWsDone",
            "response.created": "BetaResponsesServerEventBetaResponseWsCreated",
            "response.custom_tool_call_input.delta": "BetaResponsesServerEventBetaResponseCustomToolCallInputWsDelta",
            "response.custom_tool_call_input.done": "BetaResponsesServerEventBetaResponseCustomToolCallInputWsDone",
            "response.failed": "BetaResponsesServerEventBetaResponseWsFailed",
            "response.file_search_call.completed": "BetaResponsesServerEventBetaResponseFileSearchCallWsCompleted",
            "response.file_search_call.in_progress": "BetaResponsesServerEventBetaResponseFileSearchCallInWsProgress",
            "response.file_search_call.searching": "BetaResponsesServerEventBetaResponseFileSearchCallWsSearching",
            "response.function_call_arguments.delta": "BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDelta",
            "response.function_call_arguments.done": "BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDone",
            "response.image_generation_call.completed": "BetaResponsesServerEventBetaResponseImageGenCallWsCompleted",
            "response.image_generation_call.generating": "BetaResponsesServerEventBetaResponseImageGenCallWsGenerating",
            "response.image_generation_call.in_progress": "BetaResponsesServerEventBetaResponseImageGenCallInWsProgress",
            "response.image_generation_call.partial_image": "BetaResponsesServerEventBetaResponseImageGenCallPartialWsImage",
            "response.in_progress": "BetaResponsesServerEventBetaResponseInWsProgress",
            "response.incomplete": "BetaResponsesServerEventBetaResponseWsIncomplete",
            "response.inject.created": "BetaResponseInjectCreatedEventSchema",
            "response.inject.failed": "BetaResponseInjectFailedEventSchema",
            "response.mcp_call.completed": "BetaResponsesServerEventBetaResponseMcpCallWsCompleted",
            "response.mcp_call.failed": "BetaResponsesServerEventBetaResponseMcpCallWsFailed",
            "response.mcp_call.in_progress": "BetaResponsesServerEventBetaResponseMcpCallInWsProgress",
            "response.mcp_call_arguments.delta": "BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDelta",
            "response.mcp_call_arguments.done": "BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDone",
            "response.mcp_list_tools.completed": "BetaResponsesServerEventBetaResponseMcpListToolsWsCompleted",
            "response.mcp_list_tools.failed": "BetaResponsesServerEventBetaResponseMcpListToolsWsFailed",
            "response.mcp_list_tools.in_progress": "BetaResponsesServerEventBetaResponseMcpListToolsInWsProgress",
            "response.output_item.added": "BetaResponsesServerEventBetaResponseOutputItemWsAdded",
            "response.output_item.done": "BetaResponsesServerEventBetaResponseOutputItemWsDone",
            "response.output_text.annotation.added": "BetaResponsesServerEventBetaResponseOutputTextAnnotationWsAdded",
            "response.output_text.delta": "BetaResponsesServerEventBetaResponseTextWsDelta",
            "response.output_text.done": "BetaResponsesServerEventBetaResponseTextWsDone",
            "response.queued": "BetaResponsesServerEventBetaResponseWsQueued",
            "response.reasoning_summary_part.added": "BetaResponsesServerEventBetaResponseReasoningSummaryPartWsAdded",
            "response.reasoning_summary_part.done": "BetaResponsesServerEventBetaResponseReasoningSummaryPartWsDone",
            "response.reasoning_summary_text.delta": "BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDelta",
            "response.reasoning_summary_text.done": "BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDone",
            "response.reasoning_text.delta": "BetaResponsesServerEventBetaResponseReasoningTextWsDelta",
            "response.reasoning_text.done": "BetaResponsesServerEventBetaResponseReasoningTextWsDone",
            "response.refusal.delta": "BetaResponsesServerEventBetaResponseRefusalWsDelta",
            "response.refusal.done": "BetaResponsesServerEventBetaResponseRefusalWsDone",
            "response.shell_call_command.added": "BetaResponsesServerEventBetaResponseShellCallCommandWsAdded",
            "response.shell_call_command.delta": "BetaResponsesServerEventBetaResponseShellCallCommandWsDelta",
            "response.shell_call_command.done": "BetaResponsesServerEventBetaResponseShellCallCommandWsDone",
            "response.shell_call_output_content.delta": "BetaResponseShellCallOutputContentWsDelta",
            "response.shell_call_output_content.done": "BetaResponsesServerEventBetaResponseShellCallOutputContentWsDone",
            "response.steer.accepted": "BetaResponseSteerAcceptedEvent",
            "response.steer.failed": "BetaResponseSteerFailedEvent",
            "response.steer.pending": "BetaResponseSteerPendingEvent",
            "response.web_search_call.completed": "BetaResponsesServerEventBetaResponseWebSearchCallWsCompleted",
            "response.web_search_call.in_progress": "BetaResponsesServerEventBetaResponseWebSearchCallInWsProgress",
            "response.web_search_call.searching": "BetaResponsesServerEventBetaResponseWebSearchCallWsSearching",
        },
        shapes=(),
    )
