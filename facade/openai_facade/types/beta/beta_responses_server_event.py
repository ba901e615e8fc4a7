# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_response_code_interpreter_call_code_ws_delta import (
        BetaResponseCodeInterpreterCallCodeWsDelta as BetaResponseCodeInterpreterCallCodeWsDelta,
    )
    from openai_generated.models.beta_response_code_interpreter_call_code_ws_done import (
        BetaResponseCodeInterpreterCallCodeWsDone as BetaResponseCodeInterpreterCallCodeWsDone,
    )
    from openai_generated.models.beta_response_code_interpreter_call_in_ws_progress import (
        BetaResponseCodeInterpreterCallInWsProgress as BetaResponseCodeInterpreterCallInWsProgress,
    )
    from openai_generated.models.beta_response_code_interpreter_call_ws_completed import (
        BetaResponseCodeInterpreterCallWsCompleted as BetaResponseCodeInterpreterCallWsCompleted,
    )
    from openai_generated.models.beta_response_code_interpreter_call_ws_interpreting import (
        BetaResponseCodeInterpreterCallWsInterpreting as BetaResponseCodeInterpreterCallWsInterpreting,
    )
    from openai_generated.models.beta_response_shell_call_output_content_ws_delta import (
        BetaResponseShellCallOutputContentWsDelta as BetaResponseShellCallOutputContentWsDelta,
    )
    from openai_generated.models.beta_response_ws_error_error_misalignment_steer import (
        BetaResponseWsErrorErrorMisalignmentSteer as BetaResponseWsErrorErrorMisalignmentSteer,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_audio_transcript_ws_delta import (
        BetaResponsesServerEventBetaResponseAudioTranscriptWsDelta as BetaResponseAudioTranscriptWsDelta,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_audio_transcript_ws_done import (
        BetaResponsesServerEventBetaResponseAudioTranscriptWsDone as BetaResponseAudioTranscriptWsDone,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_audio_ws_delta import (
        BetaResponsesServerEventBetaResponseAudioWsDelta as BetaResponseAudioWsDelta,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_audio_ws_done import (
        BetaResponsesServerEventBetaResponseAudioWsDone as BetaResponseAudioWsDone,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_compaction_ws_compacting import (
        BetaResponsesServerEventBetaResponseCompactionWsCompacting as BetaResponseCompactionWsCompacting,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_content_part_ws_added import (
        BetaResponsesServerEventBetaResponseContentPartWsAdded as BetaResponseContentPartWsAdded,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_content_part_ws_done import (
        BetaResponsesServerEventBetaResponseContentPartWsDone as BetaResponseContentPartWsDone,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_custom_tool_call_input_ws_delta import (
        BetaResponsesServerEventBetaResponseCustomToolCallInputWsDelta as BetaResponseCustomToolCallInputWsDelta,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_custom_tool_call_input_ws_done import (
        BetaResponsesServerEventBetaResponseCustomToolCallInputWsDone as BetaResponseCustomToolCallInputWsDone,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_file_search_call_in_ws_progress import (
        BetaResponsesServerEventBetaResponseFileSearchCallInWsProgress as BetaResponseFileSearchCallInWsProgress,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_file_search_call_ws_completed import (
        BetaResponsesServerEventBetaResponseFileSearchCallWsCompleted as BetaResponseFileSearchCallWsCompleted,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_file_search_call_ws_searching import (
        BetaResponsesServerEventBetaResponseFileSearchCallWsSearching as BetaResponseFileSearchCallWsSearching,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_function_call_arguments_ws_delta import (
        BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDelta as BetaResponseFunctionCallArgumentsWsDelta,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_function_call_arguments_ws_done import (
        BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDone as BetaResponseFunctionCallArgumentsWsDone,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_image_gen_call_in_ws_progress import (
        BetaResponsesServerEventBetaResponseImageGenCallInWsProgress as BetaResponseImageGenCallInWsProgress,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_image_gen_call_partial_ws_image import (
        BetaResponsesServerEventBetaResponseImageGenCallPartialWsImage as BetaResponseImageGenCallPartialWsImage,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_image_gen_call_ws_completed import (
        BetaResponsesServerEventBetaResponseImageGenCallWsCompleted as BetaResponseImageGenCallWsCompleted,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_image_gen_call_ws_generating import (
        BetaResponsesServerEventBetaResponseImageGenCallWsGenerating as BetaResponseImageGenCallWsGenerating,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_in_ws_progress import (
        BetaResponsesServerEventBetaResponseInWsProgress as BetaResponseInWsProgress,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_mcp_call_arguments_ws_delta import (
        BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDelta as BetaResponseMcpCallArgumentsWsDelta,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_mcp_call_arguments_ws_done import (
        BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDone as BetaResponseMcpCallArgumentsWsDone,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_mcp_call_in_ws_progress import (
        BetaResponsesServerEventBetaResponseMcpCallInWsProgress as BetaResponseMcpCallInWsProgress,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_mcp_call_ws_completed import (
        BetaResponsesServerEventBetaResponseMcpCallWsCompleted as BetaResponseMcpCallWsCompleted,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_mcp_call_ws_failed import (
        BetaResponsesServerEventBetaResponseMcpCallWsFailed as BetaResponseMcpCallWsFailed,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_mcp_list_tools_in_ws_progress import (
        BetaResponsesServerEventBetaResponseMcpListToolsInWsProgress as BetaResponseMcpListToolsInWsProgress,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_mcp_list_tools_ws_completed import (
        BetaResponsesServerEventBetaResponseMcpListToolsWsCompleted as BetaResponseMcpListToolsWsCompleted,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_mcp_list_tools_ws_failed import (
        BetaResponsesServerEventBetaResponseMcpListToolsWsFailed as BetaResponseMcpListToolsWsFailed,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_output_item_ws_added import (
        BetaResponsesServerEventBetaResponseOutputItemWsAdded as BetaResponseOutputItemWsAdded,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_output_item_ws_done import (
        BetaResponsesServerEventBetaResponseOutputItemWsDone as BetaResponseOutputItemWsDone,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_output_text_annotation_ws_added import (
        BetaResponsesServerEventBetaResponseOutputTextAnnotationWsAdded as BetaResponseOutputTextAnnotationWsAdded,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_reasoning_summary_part_ws_added import (
        BetaResponsesServerEventBetaResponseReasoningSummaryPartWsAdded as BetaResponseReasoningSummaryPartWsAdded,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_reasoning_summary_part_ws_done import (
        BetaResponsesServerEventBetaResponseReasoningSummaryPartWsDone as BetaResponseReasoningSummaryPartWsDone,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_reasoning_summary_text_ws_delta import (
        BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDelta as BetaResponseReasoningSummaryTextWsDelta,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_reasoning_summary_text_ws_done import (
        BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDone as BetaResponseReasoningSummaryTextWsDone,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_reasoning_text_ws_delta import (
        BetaResponsesServerEventBetaResponseReasoningTextWsDelta as BetaResponseReasoningTextWsDelta,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_reasoning_text_ws_done import (
        BetaResponsesServerEventBetaResponseReasoningTextWsDone as BetaResponseReasoningTextWsDone,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_refusal_ws_delta import (
        BetaResponsesServerEventBetaResponseRefusalWsDelta as BetaResponseRefusalWsDelta,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_refusal_ws_done import (
        BetaResponsesServerEventBetaResponseRefusalWsDone as BetaResponseRefusalWsDone,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_shell_call_command_ws_added import (
        BetaResponsesServerEventBetaResponseShellCallCommandWsAdded as BetaResponseShellCallCommandWsAdded,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_shell_call_command_ws_delta import (
        BetaResponsesServerEventBetaResponseShellCallCommandWsDelta as BetaResponseShellCallCommandWsDelta,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_shell_call_command_ws_done import (
        BetaResponsesServerEventBetaResponseShellCallCommandWsDone as BetaResponseShellCallCommandWsDone,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_shell_call_output_content_ws_done import (
        BetaResponsesServerEventBetaResponseShellCallOutputContentWsDone as BetaResponseShellCallOutputContentWsDone,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_text_ws_delta import (
        BetaResponsesServerEventBetaResponseTextWsDelta as BetaResponseTextWsDelta,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_text_ws_done import (
        BetaResponsesServerEventBetaResponseTextWsDone as BetaResponseTextWsDone,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_web_search_call_in_ws_progress import (
        BetaResponsesServerEventBetaResponseWebSearchCallInWsProgress as BetaResponseWebSearchCallInWsProgress,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_web_search_call_ws_completed import (
        BetaResponsesServerEventBetaResponseWebSearchCallWsCompleted as BetaResponseWebSearchCallWsCompleted,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_web_search_call_ws_searching import (
        BetaResponsesServerEventBetaResponseWebSearchCallWsSearching as BetaResponseWebSearchCallWsSearching,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_ws_completed import (
        BetaResponsesServerEventBetaResponseWsCompleted as BetaResponseWsCompleted,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_ws_created import (
        BetaResponsesServerEventBetaResponseWsCreated as BetaResponseWsCreated,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_ws_error import (
        BetaResponsesServerEventBetaResponseWsError as BetaResponseWsError,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_ws_error_agent import (
        BetaResponsesServerEventBetaResponseWsErrorAgent as BetaResponseWsErrorAgent,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_ws_error_error import (
        BetaResponsesServerEventBetaResponseWsErrorError as BetaResponseWsErrorError,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_ws_error_error_misalignment import (
        BetaResponsesServerEventBetaResponseWsErrorErrorMisalignment as BetaResponseWsErrorErrorMisalignment,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_ws_failed import (
        BetaResponsesServerEventBetaResponseWsFailed as BetaResponseWsFailed,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_ws_incomplete import (
        BetaResponsesServerEventBetaResponseWsIncomplete as BetaResponseWsIncomplete,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_ws_queued import (
        BetaResponsesServerEventBetaResponseWsQueued as BetaResponseWsQueued,
    )
    from openai_generated.models.beta_responses_server_event_schema import (
        BetaResponsesServerEventSchema as BetaResponsesServerEvent,
    )


__all__ = [
    "BetaResponseAudioTranscriptWsDelta",
    "BetaResponseAudioTranscriptWsDone",
    "BetaResponseAudioWsDelta",
    "BetaResponseAudioWsDone",
    "BetaResponseCodeInterpreterCallCodeWsDelta",
    "BetaResponseCodeInterpreterCallCodeWsDone",
    "BetaResponseCodeInterpreterCallInWsProgress",
    "BetaResponseCodeInterpreterCallWsCompleted",
    "BetaResponseCodeInterpreterCallWsInterpreting",
    "BetaResponseCompactionWsCompacting",
    "BetaResponseContentPartWsAdded",
    "BetaResponseContentPartWsDone",
    "BetaResponseCustomToolCallInputWsDelta",
    "BetaResponseCustomToolCallInputWsDone",
    "BetaResponseFileSearchCallInWsProgress",
    "BetaResponseFileSearchCallWsCompleted",
    "BetaResponseFileSearchCallWsSearching",
    "BetaResponseFunctionCallArgumentsWsDelta",
    "BetaResponseFunctionCallArgumentsWsDone",
    "BetaResponseImageGenCallInWsProgress",
    "BetaResponseImageGenCallPartialWsImage",
    "BetaResponseImageGenCallWsCompleted",
    "BetaResponseImageGenCallWsGenerating",
    "BetaResponseInWsProgress",
    "BetaResponseMcpCallArgumentsWsDelta",
    "BetaResponseMcpCallArgumentsWsDone",
    "BetaResponseMcpCallInWsProgress",
    "BetaResponseMcpCallWsCompleted",
    "BetaResponseMcpCallWsFailed",
    "BetaResponseMcpListToolsInWsProgress",
    "BetaResponseMcpListToolsWsCompleted",
    "BetaResponseMcpListToolsWsFailed",
    "BetaResponseOutputItemWsAdded",
    "BetaResponseOutputItemWsDone",
    "BetaResponseOutputTextAnnotationWsAdded",
    "BetaResponseReasoningSummaryPartWsAdded",
    "BetaResponseReasoningSummaryPartWsDone",
    "BetaResponseReasoningSummaryTextWsDelta",
    "BetaResponseReasoningSummaryTextWsDone",
    "BetaResponseReasoningTextWsDelta",
    "BetaResponseReasoningTextWsDone",
    "BetaResponseRefusalWsDelta",
    "BetaResponseRefusalWsDone",
    "BetaResponseShellCallCommandWsAdded",
    "BetaResponseShellCallCommandWsDelta",
    "BetaResponseShellCallCommandWsDone",
    "BetaResponseShellCallOutputContentWsDelta",
    "BetaResponseShellCallOutputContentWsDone",
    "BetaResponseTextWsDelta",
    "BetaResponseTextWsDone",
    "BetaResponseWebSearchCallInWsProgress",
    "BetaResponseWebSearchCallWsCompleted",
    "BetaResponseWebSearchCallWsSearching",
    "BetaResponseWsCompleted",
    "BetaResponseWsCreated",
    "BetaResponseWsError",
    "BetaResponseWsErrorAgent",
    "BetaResponseWsErrorError",
    "BetaResponseWsErrorErrorMisalignment",
    "BetaResponseWsErrorErrorMisalignmentSteer",
    "BetaResponseWsFailed",
    "BetaResponseWsIncomplete",
    "BetaResponseWsQueued",
    "BetaResponsesServerEvent",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseAudioTranscriptWsDelta": "openai_generated.models.beta_responses_server_event_beta_response_audio_transcript_ws_delta:BetaResponsesServerEventBetaResponseAudioTranscriptWsDelta",
        "BetaResponseAudioTranscriptWsDone": "openai_generated.models.beta_responses_server_event_beta_response_audio_transcript_ws_done:BetaResponsesServerEventBetaResponseAudioTranscriptWsDone",
        "BetaResponseAudioWsDelta": "openai_generated.models.beta_responses_server_event_beta_response_audio_ws_delta:BetaResponsesServerEventBetaResponseAudioWsDelta",
        "BetaResponseAudioWsDone": "openai_generated.models.beta_responses_server_event_beta_response_audio_ws_done:BetaResponsesServerEventBetaResponseAudioWsDone",
        "BetaResponseCodeInterpreterCallCodeWsDelta": "openai_generated.models.beta_response_code_interpreter_call_code_ws_delta",
        "BetaResponseCodeInterpreterCallCodeWsDone": "openai_generated.models.beta_response_code_interpreter_call_code_ws_done",
        "BetaResponseCodeInterpreterCallInWsProgress": "openai_generated.models.beta_response_code_interpreter_call_in_ws_progress",
        "BetaResponseCodeInterpreterCallWsCompleted": "openai_generated.models.beta_response_code_interpreter_call_ws_completed",
        "BetaResponseCodeInterpreterCallWsInterpreting": "openai_generated.models.beta_response_code_interpreter_call_ws_interpreting",
        "BetaResponseCompactionWsCompacting": "openai_generated.models.beta_responses_server_event_beta_response_compaction_ws_compacting:BetaResponsesServerEventBetaResponseCompactionWsCompacting",
        "BetaResponseContentPartWsAdded": "openai_generated.models.beta_responses_server_event_beta_response_content_part_ws_added:BetaResponsesServerEventBetaResponseContentPartWsAdded",
        "BetaResponseContentPartWsDone": "openai_generated.models.beta_responses_server_event_beta_response_content_part_ws_done:BetaResponsesServerEventBetaResponseContentPartWsDone",
        "BetaResponseCustomToolCallInputWsDelta": "openai_generated.models.beta_responses_server_event_beta_response_custom_tool_call_input_ws_delta:BetaResponsesServerEventBetaResponseCustomToolCallInputWsDelta",
        "BetaResponseCustomToolCallInputWsDone": "openai_generated.models.beta_responses_server_event_beta_response_custom_tool_call_input_ws_done:BetaResponsesServerEventBetaResponseCustomToolCallInputWsDone",
        "BetaResponseFileSearchCallInWsProgress": "openai_generated.models.beta_responses_server_event_beta_response_file_search_call_in_ws_progress:BetaResponsesServerEventBetaResponseFileSearchCallInWsProgress",
        "BetaResponseFileSearchCallWsCompleted": "openai_generated.models.beta_responses_server_event_beta_response_file_search_call_ws_completed:BetaResponsesServerEventBetaResponseFileSearchCallWsCompleted",
        "BetaResponseFileSearchCallWsSearching": "openai_generated.models.beta_responses_server_event_beta_response_file_search_call_ws_searching:BetaResponsesServerEventBetaResponseFileSearchCallWsSearching",
        "BetaResponseFunctionCallArgumentsWsDelta": "openai_generated.models.beta_responses_server_event_beta_response_function_call_arguments_ws_delta:BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDelta",
        "BetaResponseFunctionCallArgumentsWsDone": "openai_generated.models.beta_responses_server_event_beta_response_function_call_arguments_ws_done:BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDone",
        "BetaResponseImageGenCallInWsProgress": "openai_generated.models.beta_responses_server_event_beta_response_image_gen_call_in_ws_progress:BetaResponsesServerEventBetaResponseImageGenCallInWsProgress",
        "BetaResponseImageGenCallPartialWsImage": "openai_generated.models.beta_responses_server_event_beta_response_image_gen_call_partial_ws_image:BetaResponsesServerEventBetaResponseImageGenCallPartialWsImage",
        "BetaResponseImageGenCallWsCompleted": "openai_generated.models.beta_responses_server_event_beta_response_image_gen_call_ws_completed:BetaResponsesServerEventBetaResponseImageGenCallWsCompleted",
        "BetaResponseImageGenCallWsGenerating": "openai_generated.models.beta_responses_server_event_beta_response_image_gen_call_ws_generating:BetaResponsesServerEventBetaResponseImageGenCallWsGenerating",
        "BetaResponseInWsProgress": "openai_generated.models.beta_responses_server_event_beta_response_in_ws_progress:BetaResponsesServerEventBetaResponseInWsProgress",
        "BetaResponseMcpCallArgumentsWsDelta": "openai_generated.models.beta_responses_server_event_beta_response_mcp_call_arguments_ws_delta:BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDelta",
        "BetaResponseMcpCallArgumentsWsDone": "openai_generated.models.beta_responses_server_event_beta_response_mcp_call_arguments_ws_done:BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDone",
        "BetaResponseMcpCallInWsProgress": "openai_generated.models.beta_responses_server_event_beta_response_mcp_call_in_ws_progress:BetaResponsesServerEventBetaResponseMcpCallInWsProgress",
        "BetaResponseMcpCallWsCompleted": "openai_generated.models.beta_responses_server_event_beta_response_mcp_call_ws_completed:BetaResponsesServerEventBetaResponseMcpCallWsCompleted",
        "BetaResponseMcpCallWsFailed": "openai_generated.models.beta_responses_server_event_beta_response_mcp_call_ws_failed:BetaResponsesServerEventBetaResponseMcpCallWsFailed",
        "BetaResponseMcpListToolsInWsProgress": "openai_generated.models.beta_responses_server_event_beta_response_mcp_list_tools_in_ws_progress:BetaResponsesServerEventBetaResponseMcpListToolsInWsProgress",
        "BetaResponseMcpListToolsWsCompleted": "openai_generated.models.beta_responses_server_event_beta_response_mcp_list_tools_ws_completed:BetaResponsesServerEventBetaResponseMcpListToolsWsCompleted",
        "BetaResponseMcpListToolsWsFailed": "openai_generated.models.beta_responses_server_event_beta_response_mcp_list_tools_ws_failed:BetaResponsesServerEventBetaResponseMcpListToolsWsFailed",
        "BetaResponseOutputItemWsAdded": "openai_generated.models.beta_responses_server_event_beta_response_output_item_ws_added:BetaResponsesServerEventBetaResponseOutputItemWsAdded",
        "BetaResponseOutputItemWsDone": "openai_generated.models.beta_responses_server_event_beta_response_output_item_ws_done:BetaResponsesServerEventBetaResponseOutputItemWsDone",
        "BetaResponseOutputTextAnnotationWsAdded": "openai_generated.models.beta_responses_server_event_beta_response_output_text_annotation_ws_added:BetaResponsesServerEventBetaResponseOutputTextAnnotationWsAdded",
        "BetaResponseReasoningSummaryPartWsAdded": "openai_generated.models.beta_responses_server_event_beta_response_reasoning_summary_part_ws_added:BetaResponsesServerEventBetaResponseReasoningSummaryPartWsAdded",
        "BetaResponseReasoningSummaryPartWsDone": "openai_generated.models.beta_responses_server_event_beta_response_reasoning_summary_part_ws_done:BetaResponsesServerEventBetaResponseReasoningSummaryPartWsDone",
        "BetaResponseReasoningSummaryTextWsDelta": "openai_generated.models.beta_responses_server_event_beta_response_reasoning_summary_text_ws_delta:BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDelta",
        "BetaResponseReasoningSummaryTextWsDone": "openai_generated.models.beta_responses_server_event_beta_response_reasoning_summary_text_ws_done:BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDone",
        "BetaResponseReasoningTextWsDelta": "openai_generated.models.beta_responses_server_event_beta_response_reasoning_text_ws_delta:BetaResponsesServerEventBetaResponseReasoningTextWsDelta",
        "BetaResponseReasoningTextWsDone": "openai_generated.models.beta_responses_server_event_beta_response_reasoning_text_ws_done:BetaResponsesServerEventBetaResponseReasoningTextWsDone",
        "BetaResponseRefusalWsDelta": "openai_generated.models.beta_responses_server_event_beta_response_refusal_ws_delta:BetaResponsesServerEventBetaResponseRefusalWsDelta",
        "BetaResponseRefusalWsDone": "openai_generated.models.beta_responses_server_event_beta_response_refusal_ws_done:BetaResponsesServerEventBetaResponseRefusalWsDone",
        "BetaResponseShellCallCommandWsAdded": "openai_generated.models.beta_responses_server_event_beta_response_shell_call_command_ws_added:BetaResponsesServerEventBetaResponseShellCallCommandWsAdded",
        "BetaResponseShellCallCommandWsDelta": "openai_generated.models.beta_responses_server_event_beta_response_shell_call_command_ws_delta:BetaResponsesServerEventBetaResponseShellCallCommandWsDelta",
        "BetaResponseShellCallCommandWsDone": "openai_generated.models.beta_responses_server_event_beta_response_shell_call_command_ws_done:BetaResponsesServerEventBetaResponseShellCallCommandWsDone",
        "BetaResponseShellCallOutputContentWsDelta": "openai_generated.models.beta_response_shell_call_output_content_ws_delta",
        "BetaResponseShellCallOutputContentWsDone": "openai_generated.models.beta_responses_server_event_beta_response_shell_call_output_content_ws_done:BetaResponsesServerEventBetaResponseShellCallOutputContentWsDone",
        "BetaResponseTextWsDelta": "openai_generated.models.beta_responses_server_event_beta_response_text_ws_delta:BetaResponsesServerEventBetaResponseTextWsDelta",
        "BetaResponseTextWsDone": "openai_generated.models.beta_responses_server_event_beta_response_text_ws_done:BetaResponsesServerEventBetaResponseTextWsDone",
        "BetaResponseWebSearchCallInWsProgress": "openai_generated.models.beta_responses_server_event_beta_response_web_search_call_in_ws_progress:BetaResponsesServerEventBetaResponseWebSearchCallInWsProgress",
        "BetaResponseWebSearchCallWsCompleted": "openai_generated.models.beta_responses_server_event_beta_response_web_search_call_ws_completed:BetaResponsesServerEventBetaResponseWebSearchCallWsCompleted",
        "BetaResponseWebSearchCallWsSearching": "openai_generated.models.beta_responses_server_event_beta_response_web_search_call_ws_searching:BetaResponsesServerEventBetaResponseWebSearchCallWsSearching",
        "BetaResponseWsCompleted": "openai_generated.models.beta_responses_server_event_beta_response_ws_completed:BetaResponsesServerEventBetaResponseWsCompleted",
        "BetaResponseWsCreated": "openai_generated.models.beta_responses_server_event_beta_response_ws_created:BetaResponsesServerEventBetaResponseWsCreated",
        "BetaResponseWsError": "openai_generated.models.beta_responses_server_event_beta_response_ws_error:BetaResponsesServerEventBetaResponseWsError",
        "BetaResponseWsErrorAgent": "openai_generated.models.beta_responses_server_event_beta_response_ws_error_agent:BetaResponsesServerEventBetaResponseWsErrorAgent",
        "BetaResponseWsErrorError": "openai_generated.models.beta_responses_server_event_beta_response_ws_error_error:BetaResponsesServerEventBetaResponseWsErrorError",
        "BetaResponseWsErrorErrorMisalignment": "openai_generated.models.beta_responses_server_event_beta_response_ws_error_error_misalignment:BetaResponsesServerEventBetaResponseWsErrorErrorMisalignment",
        "BetaResponseWsErrorErrorMisalignmentSteer": "openai_generated.models.beta_response_ws_error_error_misalignment_steer",
        "BetaResponseWsFailed": "openai_generated.models.beta_responses_server_event_beta_response_ws_failed:BetaResponsesServerEventBetaResponseWsFailed",
        "BetaResponseWsIncomplete": "openai_generated.models.beta_responses_server_event_beta_response_ws_incomplete:BetaResponsesServerEventBetaResponseWsIncomplete",
        "BetaResponseWsQueued": "openai_generated.models.beta_responses_server_event_beta_response_ws_queued:BetaResponsesServerEventBetaResponseWsQueued",
        "BetaResponsesServerEvent": "openai_generated.models.beta_responses_server_event_schema:BetaResponsesServerEventSchema",
    },
)
