# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.parsing.parsed import (
        ParsedContent as ParsedContent,
        ParsedResponse as ParsedResponse,
        ParsedResponseFunctionToolCall as ParsedResponseFunctionToolCall,
        ParsedResponseOutputItem as ParsedResponseOutputItem,
        ParsedResponseOutputMessage as ParsedResponseOutputMessage,
        ParsedResponseOutputText as ParsedResponseOutputText,
    )
    from openai_facade.types.responses import (
        additional_tools as additional_tools,
        additional_tools_item_param as additional_tools_item_param,
        apply_patch_tool as apply_patch_tool,
        apply_patch_tool_param as apply_patch_tool_param,
        compacted_response as compacted_response,
        compaction_trigger_item_param as compaction_trigger_item_param,
        computer_action as computer_action,
        computer_action_list as computer_action_list,
        computer_action_list_param as computer_action_list_param,
        computer_action_param as computer_action_param,
        computer_tool as computer_tool,
        computer_tool_param as computer_tool_param,
        computer_use_preview_tool as computer_use_preview_tool,
        computer_use_preview_tool_param as computer_use_preview_tool_param,
        container_auto as container_auto,
        container_auto_param as container_auto_param,
        container_network_policy_allowlist as container_network_policy_allowlist,
        container_network_policy_allowlist_param as container_network_policy_allowlist_param,
        container_network_policy_disabled as container_network_policy_disabled,
        container_network_policy_disabled_param as container_network_policy_disabled_param,
        container_network_policy_domain_secret as container_network_policy_domain_secret,
        container_network_policy_domain_secret_param as container_network_policy_domain_secret_param,
        container_reference as container_reference,
        container_reference_param as container_reference_param,
        custom_tool as custom_tool,
        custom_tool_param as custom_tool_param,
        direct_tool_call_caller as direct_tool_call_caller,
        direct_tool_call_caller_param as direct_tool_call_caller_param,
        easy_input_message as easy_input_message,
        easy_input_message_param as easy_input_message_param,
        error_payload as error_payload,
        file_search_tool as file_search_tool,
        file_search_tool_param as file_search_tool_param,
        function_shell_tool as function_shell_tool,
        function_shell_tool_param as function_shell_tool_param,
        function_tool as function_tool,
        function_tool_param as function_tool_param,
        http_error as http_error,
        http_error_param as http_error_param,
        image_detail as image_detail,
        inline_skill as inline_skill,
        inline_skill_param as inline_skill_param,
        inline_skill_source as inline_skill_source,
        inline_skill_source_param as inline_skill_source_param,
        input_item_list_params as input_item_list_params,
        input_token_count_params as input_token_count_params,
        input_token_count_response as input_token_count_response,
        local_environment as local_environment,
        local_environment_param as local_environment_param,
        local_skill as local_skill,
        local_skill_param as local_skill_param,
        mcp_protocol_error as mcp_protocol_error,
        mcp_protocol_error_param as mcp_protocol_error_param,
        mcp_tool_call_error as mcp_tool_call_error,
        mcp_tool_call_error_param as mcp_tool_call_error_param,
        mcp_tool_execution_error as mcp_tool_execution_error,
        mcp_tool_execution_error_param as mcp_tool_execution_error_param,
        moderation_config_param as moderation_config_param,
        moderation_error_body as moderation_error_body,
        moderation_param as moderation_param,
        moderation_policy_param as moderation_policy_param,
        moderation_schema as moderation_schema,
        namespace_tool as namespace_tool,
        namespace_tool_param as namespace_tool_param,
        parsed_response as parsed_response,
        program as program,
        program_item_param as program_item_param,
        program_output as program_output,
        program_output_item_param as program_output_item_param,
        program_tool_call_caller as program_tool_call_caller,
        program_tool_call_caller_param as program_tool_call_caller_param,
        programmatic_tool_calling_param as programmatic_tool_calling_param,
        prompt_cache_options as prompt_cache_options,
        prompt_cache_options_param as prompt_cache_options_param,
        response as response,
        response_apply_patch_tool_call as response_apply_patch_tool_call,
        response_apply_patch_tool_call_output as response_apply_patch_tool_call_output,
        response_audio_delta_event as response_audio_delta_event,
        response_audio_done_event as response_audio_done_event,
        response_audio_transcript_delta_event as response_audio_transcript_delta_event,
        response_audio_transcript_done_event as response_audio_transcript_done_event,
        response_code_interpreter_call_code_delta_event as response_code_interpreter_call_code_delta_event,
        response_code_interpreter_call_code_done_event as response_code_interpreter_call_code_done_event,
        response_code_interpreter_call_completed_event as response_code_interpreter_call_completed_event,
        response_code_interpreter_call_in_progress_event as response_code_interpreter_call_in_progress_event,
        response_code_interpreter_call_interpreting_event as response_code_interpreter_call_interpreting_event,
        response_code_interpreter_tool_call as response_code_interpreter_tool_call,
        response_code_interpreter_tool_call_param as response_code_interpreter_tool_call_param,
        response_compact_params as response_compact_params,
        response_compaction_compacting_event as response_compaction_compacting_event,
        response_compaction_item as response_compaction_item,
        response_compaction_item_param as response_compaction_item_param,
        response_compaction_item_param_param as response_compaction_item_param_param,
        response_completed_event as response_completed_event,
        response_computer_tool_call as response_computer_tool_call,
        response_computer_tool_call_output_item as response_computer_tool_call_output_item,
        response_computer_tool_call_output_screenshot as response_computer_tool_call_output_screenshot,
        response_computer_tool_call_output_screenshot_param as response_computer_tool_call_output_screenshot_param,
        response_computer_tool_call_param as response_computer_tool_call_param,
        response_configuration_update_item as response_configuration_update_item,
        response_configuration_update_item_param as response_configuration_update_item_param,
        response_configuration_update_item_param_param as response_configuration_update_item_param_param,
        response_container_reference as response_container_reference,
        response_content_part_added_event as response_content_part_added_event,
        response_content_part_done_event as response_content_part_done_event,
        response_conversation_param as response_conversation_param,
        response_conversation_param_param as response_conversation_param_param,
        response_create_params as response_create_params,
        response_created_event as response_created_event,
        response_custom_tool_call as response_custom_tool_call,
        response_custom_tool_call_input_delta_event as response_custom_tool_call_input_delta_event,
        response_custom_tool_call_input_done_event as response_custom_tool_call_input_done_event,
        response_custom_tool_call_item as response_custom_tool_call_item,
        response_custom_tool_call_output as response_custom_tool_call_output,
        response_custom_tool_call_output_item as response_custom_tool_call_output_item,
        response_custom_tool_call_output_param as response_custom_tool_call_output_param,
        response_custom_tool_call_param as response_custom_tool_call_param,
        response_error as response_error,
        response_error_event as response_error_event,
        response_failed_event as response_failed_event,
        response_file_search_call_completed_event as response_file_search_call_completed_event,
        response_file_search_call_in_progress_event as response_file_search_call_in_progress_event,
        response_file_search_call_searching_event as response_file_search_call_searching_event,
        response_file_search_tool_call as response_file_search_tool_call,
        response_file_search_tool_call_param as response_file_search_tool_call_param,
        response_format_text_config as response_format_text_config,
        response_format_text_config_param as response_format_text_config_param,
        response_format_text_json_schema_config as response_format_text_json_schema_config,
        response_format_text_json_schema_config_param as response_format_text_json_schema_config_param,
        response_function_call_arguments_delta_event as response_function_call_arguments_delta_event,
        response_function_call_arguments_done_event as response_function_call_arguments_done_event,
        response_function_call_output_item as response_function_call_output_item,
        response_function_call_output_item_list as response_function_call_output_item_list,
        response_function_call_output_item_list_param as response_function_call_output_item_list_param,
        response_function_call_output_item_param as response_function_call_output_item_param,
        response_function_shell_call_output_content as response_function_shell_call_output_content,
        response_function_shell_call_output_content_param as response_function_shell_call_output_content_param,
        response_function_shell_tool_call as response_function_shell_tool_call,
        response_function_shell_tool_call_output as response_function_shell_tool_call_output,
        response_function_tool_call as response_function_tool_call,
        response_function_tool_call_item as response_function_tool_call_item,
        response_function_tool_call_output_item as response_function_tool_call_output_item,
        response_function_tool_call_param as response_function_tool_call_param,
        response_function_web_search as response_function_web_search,
        response_function_web_search_param as response_function_web_search_param,
        response_image_gen_call_completed_event as response_image_gen_call_completed_event,
        response_image_gen_call_generating_event as response_image_gen_call_generating_event,
        response_image_gen_call_in_progress_event as response_image_gen_call_in_progress_event,
        response_image_gen_call_partial_image_event as response_image_gen_call_partial_image_event,
        response_in_progress_event as response_in_progress_event,
        response_includable as response_includable,
        response_incomplete_event as response_incomplete_event,
        response_input as response_input,
        response_input_audio as response_input_audio,
        response_input_audio_param as response_input_audio_param,
        response_input_content as response_input_content,
        response_input_content_param as response_input_content_param,
        response_input_file as response_input_file,
        response_input_file_content as response_input_file_content,
        response_input_file_content_param as response_input_file_content_param,
        response_input_file_param as response_input_file_param,
        response_input_image as response_input_image,
        response_input_image_content as response_input_image_content,
        response_input_image_content_param as response_input_image_content_param,
        response_input_image_param as response_input_image_param,
        response_input_item as response_input_item,
        response_input_item_param as response_input_item_param,
        response_input_message_content_list as response_input_message_content_list,
        response_input_message_content_list_param as response_input_message_content_list_param,
        response_input_message_item as response_input_message_item,
        response_input_param as response_input_param,
        response_input_text as response_input_text,
        response_input_text_content as response_input_text_content,
        response_input_text_content_param as response_input_text_content_param,
        response_input_text_param as response_input_text_param,
        response_item as response_item,
        response_item_list as response_item_list,
        response_local_environment as response_local_environment,
        response_mcp_call_arguments_delta_event as response_mcp_call_arguments_delta_event,
        response_mcp_call_arguments_done_event as response_mcp_call_arguments_done_event,
        response_mcp_call_completed_event as response_mcp_call_completed_event,
        response_mcp_call_failed_event as response_mcp_call_failed_event,
        response_mcp_call_in_progress_event as response_mcp_call_in_progress_event,
        response_mcp_list_tools_completed_event as response_mcp_list_tools_completed_event,
        response_mcp_list_tools_failed_event as response_mcp_list_tools_failed_event,
        response_mcp_list_tools_in_progress_event as response_mcp_list_tools_in_progress_event,
        response_output_item as response_output_item,
        response_output_item_added_event as response_output_item_added_event,
        response_output_item_done_event as response_output_item_done_event,
        response_output_message as response_output_message,
        response_output_message_param as response_output_message_param,
        response_output_refusal as response_output_refusal,
        response_output_refusal_param as response_output_refusal_param,
        response_output_text as response_output_text,
        response_output_text_annotation_added_event as response_output_text_annotation_added_event,
        response_output_text_param as response_output_text_param,
        response_prompt as response_prompt,
        response_prompt_param as response_prompt_param,
        response_queued_event as response_queued_event,
        response_reasoning_item as response_reasoning_item,
        response_reasoning_item_param as response_reasoning_item_param,
        response_reasoning_summary_part_added_event as response_reasoning_summary_part_added_event,
        response_reasoning_summary_part_done_event as response_reasoning_summary_part_done_event,
        response_reasoning_summary_text_delta_event as response_reasoning_summary_text_delta_event,
        response_reasoning_summary_text_done_event as response_reasoning_summary_text_done_event,
        response_reasoning_text_delta_event as response_reasoning_text_delta_event,
        response_reasoning_text_done_event as response_reasoning_text_done_event,
        response_refusal_delta_event as response_refusal_delta_event,
        response_refusal_done_event as response_refusal_done_event,
        response_retrieve_params as response_retrieve_params,
        response_shell_call_command_added_event as response_shell_call_command_added_event,
        response_shell_call_command_delta_event as response_shell_call_command_delta_event,
        response_shell_call_command_done_event as response_shell_call_command_done_event,
        response_shell_call_output_content_delta_event as response_shell_call_output_content_delta_event,
        response_shell_call_output_content_done_event as response_shell_call_output_content_done_event,
        response_status as response_status,
        response_steer_accepted_event as response_steer_accepted_event,
        response_steer_error_code as response_steer_error_code,
        response_steer_event as response_steer_event,
        response_steer_event_param as response_steer_event_param,
        response_steer_failed_event as response_steer_failed_event,
        response_steer_input as response_steer_input,
        response_steer_input_content as response_steer_input_content,
        response_steer_input_content_param as response_steer_input_content_param,
        response_steer_input_param as response_steer_input_param,
        response_steer_pending_event as response_steer_pending_event,
        response_steer_pending_reason as response_steer_pending_reason,
        response_steer_required_input as response_steer_required_input,
        response_stream_event as response_stream_event,
        response_text_config as response_text_config,
        response_text_config_param as response_text_config_param,
        response_text_delta_event as response_text_delta_event,
        response_text_done_event as response_text_done_event,
        response_tool_search_call as response_tool_search_call,
        response_tool_search_output_item as response_tool_search_output_item,
        response_tool_search_output_item_param as response_tool_search_output_item_param,
        response_tool_search_output_item_param_param as response_tool_search_output_item_param_param,
        response_usage as response_usage,
        response_web_search_call_completed_event as response_web_search_call_completed_event,
        response_web_search_call_in_progress_event as response_web_search_call_in_progress_event,
        response_web_search_call_searching_event as response_web_search_call_searching_event,
        response_ws_error as response_ws_error,
        responses_client_event as responses_client_event,
        responses_client_event_param as responses_client_event_param,
        responses_server_event as responses_server_event,
        service_tier as service_tier,
        shell_call_output_delta as shell_call_output_delta,
        skill_reference as skill_reference,
        skill_reference_param as skill_reference_param,
        specific_programmatic_tool_calling_param as specific_programmatic_tool_calling_param,
        tool as tool,
        tool_call_caller as tool_call_caller,
        tool_call_caller_param as tool_call_caller_param,
        tool_choice_allowed as tool_choice_allowed,
        tool_choice_allowed_param as tool_choice_allowed_param,
        tool_choice_apply_patch as tool_choice_apply_patch,
        tool_choice_apply_patch_param as tool_choice_apply_patch_param,
        tool_choice_custom as tool_choice_custom,
        tool_choice_custom_param as tool_choice_custom_param,
        tool_choice_function as tool_choice_function,
        tool_choice_function_param as tool_choice_function_param,
        tool_choice_mcp as tool_choice_mcp,
        tool_choice_mcp_param as tool_choice_mcp_param,
        tool_choice_options as tool_choice_options,
        tool_choice_shell as tool_choice_shell,
        tool_choice_shell_param as tool_choice_shell_param,
        tool_choice_types as tool_choice_types,
        tool_choice_types_param as tool_choice_types_param,
        tool_param as tool_param,
        tool_search_output_namespace_tool as tool_search_output_namespace_tool,
        tool_search_output_namespace_tool_param as tool_search_output_namespace_tool_param,
        tool_search_tool as tool_search_tool,
        tool_search_tool_param as tool_search_tool_param,
        web_search_preview_tool as web_search_preview_tool,
        web_search_preview_tool_param as web_search_preview_tool_param,
        web_search_tool as web_search_tool,
        web_search_tool_param as web_search_tool_param,
    )
    from openai_facade.types.responses.computer_action_list_param import (
        ComputerActionListParam as ComputerActionListParam,
    )
    from openai_facade.types.responses.response_function_call_output_item_list import (
        ResponseFunctionCallOutputItemList as ResponseFunctionCallOutputItemList,
    )
    from openai_facade.types.responses.response_function_call_output_item_list_param import (
        ResponseFunctionCallOutputItemListParam as ResponseFunctionCallOutputItemListParam,
    )
    from openai_facade.types.responses.response_input import ResponseInput as ResponseInput
    from openai_facade.types.responses.response_input_message_content_list_param import (
        ResponseInputMessageContentListParam as ResponseInputMessageContentListParam,
    )
    from openai_facade.types.responses.response_input_param import ResponseInputParam as ResponseInputParam
    from openai_facade.types.responses.response_steer_input_param import (
        ResponseSteerInputParam as ResponseSteerInputParam,
    )
    from openai_facade.types.responses.responses_client_event_param import (
        ResponsesClientEventParam as ResponsesClientEventParam,
    )
    from openai_generated.models.additional_tools import AdditionalTools as AdditionalTools
    from openai_generated.models.apply_patch_tool import ApplyPatchTool as ApplyPatchTool
    from openai_generated.models.compacted_response import CompactedResponse as CompactedResponse
    from openai_generated.models.computer_action import ComputerAction as ComputerAction
    from openai_generated.models.computer_action_list import ComputerActionList as ComputerActionList
    from openai_generated.models.computer_tool import ComputerTool as ComputerTool
    from openai_generated.models.computer_use_preview_tool import ComputerUsePreviewTool as ComputerUsePreviewTool
    from openai_generated.models.container_auto import ContainerAuto as ContainerAuto
    from openai_generated.models.container_network_policy_allowlist import (
        ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist,
    )
    from openai_generated.models.container_network_policy_disabled import (
        ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled,
    )
    from openai_generated.models.container_network_policy_domain_secret import (
        ContainerNetworkPolicyDomainSecret as ContainerNetworkPolicyDomainSecret,
    )
    from openai_generated.models.container_reference import ContainerReference as ContainerReference
    from openai_generated.models.custom_tool import CustomTool as CustomTool
    from openai_generated.models.direct_tool_call_caller import DirectToolCallCaller as DirectToolCallCaller
    from openai_generated.models.easy_input_message import EasyInputMessage as EasyInputMessage
    from openai_generated.models.error_payload import ErrorPayload as ErrorPayload
    from openai_generated.models.function_shell_tool import FunctionShellTool as FunctionShellTool
    from openai_generated.models.http_error import HTTPError as HTTPError
    from openai_generated.models.image_detail import ImageDetail as ImageDetail
    from openai_generated.models.inline_skill import InlineSkill as InlineSkill
    from openai_generated.models.inline_skill_source import InlineSkillSource as InlineSkillSource
    from openai_generated.models.input_token_count_response import InputTokenCountResponse as InputTokenCountResponse
    from openai_generated.models.local_environment import LocalEnvironment as LocalEnvironment
    from openai_generated.models.local_skill import LocalSkill as LocalSkill
    from openai_generated.models.mcp_protocol_error import MCPProtocolError as MCPProtocolError
    from openai_generated.models.mcp_tool_call_error import (
        MCPToolCallError as MCPToolCallError,
        MCPToolCallError as McpToolCallError,
    )
    from openai_generated.models.mcp_tool_execution_error import MCPToolExecutionError as MCPToolExecutionError
    from openai_generated.models.moderation_error_body import ModerationErrorBody as ModerationErrorBody
    from openai_generated.models.moderation_schema import ModerationSchema as ModerationSchema
    from openai_generated.models.namespace_tool import (
        NamespaceTool as NamespaceTool,
        NamespaceTool as ToolSearchOutputNamespaceTool,
    )
    from openai_generated.models.program import Program as Program
    from openai_generated.models.program_output import ProgramOutput as ProgramOutput
    from openai_generated.models.program_tool_call_caller import ProgramToolCallCaller as ProgramToolCallCaller
    from openai_generated.models.prompt_cache_options import PromptCacheOptions as PromptCacheOptions
    from openai_generated.models.response import Response as Response
    from openai_generated.models.response_apply_patch_tool_call import (
        ResponseApplyPatchToolCall as ResponseApplyPatchToolCall,
    )
    from openai_generated.models.response_apply_patch_tool_call_output import (
        ResponseApplyPatchToolCallOutput as ResponseApplyPatchToolCallOutput,
    )
    from openai_generated.models.response_audio_delta_event import ResponseAudioDeltaEvent as ResponseAudioDeltaEvent
    from openai_generated.models.response_audio_done_event import ResponseAudioDoneEvent as ResponseAudioDoneEvent
    from openai_generated.models.response_audio_transcript_delta_event import (
        ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
    )
    from openai_generated.models.response_audio_transcript_done_event import (
        ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
    )
    from openai_generated.models.response_code_interpreter_call_code_delta_event import (
        ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent,
    )
    from openai_generated.models.response_code_interpreter_call_code_done_event import (
        ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent,
    )
    from openai_generated.models.response_code_interpreter_call_completed_event import (
        ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent,
    )
    from openai_generated.models.response_code_interpreter_call_in_progress_event import (
        ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent,
    )
    from openai_generated.models.response_code_interpreter_call_interpreting_event import (
        ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent,
    )
    from openai_generated.models.response_code_interpreter_tool_call import (
        ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall,
    )
    from openai_generated.models.response_compaction_compacting_event import (
        ResponseCompactionCompactingEvent as ResponseCompactionCompactingEvent,
    )
    from openai_generated.models.response_compaction_item import ResponseCompactionItem as ResponseCompactionItem
    from openai_generated.models.response_compaction_item_param import (
        ResponseCompactionItemParam as ResponseCompactionItemParam,
    )
    from openai_generated.models.response_completed_event import ResponseCompletedEvent as ResponseCompletedEvent
    from openai_generated.models.response_computer_tool_call import ResponseComputerToolCall as ResponseComputerToolCall
    from openai_generated.models.response_computer_tool_call_output_item import (
        ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem,
    )
    from openai_generated.models.response_computer_tool_call_output_screenshot import (
        ResponseComputerToolCallOutputScreenshot as ResponseComputerToolCallOutputScreenshot,
    )
    from openai_generated.models.response_configuration_update_item import (
        ResponseConfigurationUpdateItem as ResponseConfigurationUpdateItem,
    )
    from openai_generated.models.response_configuration_update_item_param import (
        ResponseConfigurationUpdateItemParam as ResponseConfigurationUpdateItemParam,
    )
    from openai_generated.models.response_container_reference import (
        ResponseContainerReference as ResponseContainerReference,
    )
    from openai_generated.models.response_content_part_added_event import (
        ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
    )
    from openai_generated.models.response_content_part_done_event import (
        ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
    )
    from openai_generated.models.response_conversation_param import (
        ResponseConversationParam as ResponseConversationParam,
    )
    from openai_generated.models.response_created_event import ResponseCreatedEvent as ResponseCreatedEvent
    from openai_generated.models.response_custom_tool_call import ResponseCustomToolCall as ResponseCustomToolCall
    from openai_generated.models.response_custom_tool_call_input_delta_event import (
        ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent,
    )
    from openai_generated.models.response_custom_tool_call_input_done_event import (
        ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent,
    )
    from openai_generated.models.response_custom_tool_call_item import (
        ResponseCustomToolCallItem as ResponseCustomToolCallItem,
    )
    from openai_generated.models.response_custom_tool_call_output import (
        ResponseCustomToolCallOutput as ResponseCustomToolCallOutput,
    )
    from openai_generated.models.response_custom_tool_call_output_item import (
        ResponseCustomToolCallOutputItem as ResponseCustomToolCallOutputItem,
    )
    from openai_generated.models.response_error import ResponseError as ResponseError
    from openai_generated.models.response_error_event import ResponseErrorEvent as ResponseErrorEvent
    from openai_generated.models.response_failed_event import ResponseFailedEvent as ResponseFailedEvent
    from openai_generated.models.response_file_search_call_completed_event import (
        ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent,
    )
    from openai_generated.models.response_file_search_call_in_progress_event import (
        ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent,
    )
    from openai_generated.models.response_file_search_call_searching_event import (
        ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent,
    )
    from openai_generated.models.response_file_search_tool import ResponseFileSearchTool as FileSearchTool
    from openai_generated.models.response_file_search_tool_call import (
        ResponseFileSearchToolCall as ResponseFileSearchToolCall,
    )
    from openai_generated.models.response_format_text_config import ResponseFormatTextConfig as ResponseFormatTextConfig
    from openai_generated.models.response_format_text_json_schema_config import (
        ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig,
    )
    from openai_generated.models.response_function_call_arguments_delta_event import (
        ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    )
    from openai_generated.models.response_function_call_arguments_done_event import (
        ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
    )
    from openai_generated.models.response_function_call_output_item import (
        ResponseFunctionCallOutputItem as ResponseFunctionCallOutputItem,
    )
    from openai_generated.models.response_function_shell_call_output_content import (
        ResponseFunctionShellCallOutputContent as ResponseFunctionShellCallOutputContent,
    )
    from openai_generated.models.response_function_shell_tool_call import (
        ResponseFunctionShellToolCall as ResponseFunctionShellToolCall,
    )
    from openai_generated.models.response_function_shell_tool_call_output import (
        ResponseFunctionShellToolCallOutput as ResponseFunctionShellToolCallOutput,
    )
    from openai_generated.models.response_function_tool import ResponseFunctionTool as FunctionTool
    from openai_generated.models.response_function_tool_call import ResponseFunctionToolCall as ResponseFunctionToolCall
    from openai_generated.models.response_function_tool_call_item import (
        ResponseFunctionToolCallItem as ResponseFunctionToolCallItem,
    )
    from openai_generated.models.response_function_tool_call_output_item import (
        ResponseFunctionToolCallOutputItem as ResponseFunctionToolCallOutputItem,
    )
    from openai_generated.models.response_function_web_search import (
        ResponseFunctionWebSearch as ResponseFunctionWebSearch,
    )
    from openai_generated.models.response_image_gen_call_completed_event import (
        ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent,
    )
    from openai_generated.models.response_image_gen_call_generating_event import (
        ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent,
    )
    from openai_generated.models.response_image_gen_call_in_progress_event import (
        ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent,
    )
    from openai_generated.models.response_image_gen_call_partial_image_event import (
        ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent,
    )
    from openai_generated.models.response_in_progress_event import ResponseInProgressEvent as ResponseInProgressEvent
    from openai_generated.models.response_includable import ResponseIncludable as ResponseIncludable
    from openai_generated.models.response_incomplete_event import ResponseIncompleteEvent as ResponseIncompleteEvent
    from openai_generated.models.response_input_audio import ResponseInputAudio as ResponseInputAudio
    from openai_generated.models.response_input_content import ResponseInputContent as ResponseInputContent
    from openai_generated.models.response_input_file import ResponseInputFile as ResponseInputFile
    from openai_generated.models.response_input_file_content import ResponseInputFileContent as ResponseInputFileContent
    from openai_generated.models.response_input_image import ResponseInputImage as ResponseInputImage
    from openai_generated.models.response_input_image_content import (
        ResponseInputImageContent as ResponseInputImageContent,
    )
    from openai_generated.models.response_input_item import ResponseInputItem as ResponseInputItem
    from openai_generated.models.response_input_message_content_list import (
        ResponseInputMessageContentList as ResponseInputMessageContentList,
    )
    from openai_generated.models.response_input_message_item import ResponseInputMessageItem as ResponseInputMessageItem
    from openai_generated.models.response_input_text import ResponseInputText as ResponseInputText
    from openai_generated.models.response_input_text_content import ResponseInputTextContent as ResponseInputTextContent
    from openai_generated.models.response_item import ResponseItem as ResponseItem
    from openai_generated.models.response_item_list import ResponseItemList as ResponseItemList
    from openai_generated.models.response_local_environment import ResponseLocalEnvironment as ResponseLocalEnvironment
    from openai_generated.models.response_mcp_call_arguments_delta_event import (
        ResponseMcpCallArgumentsDeltaEvent as ResponseMcpCallArgumentsDeltaEvent,
    )
    from openai_generated.models.response_mcp_call_arguments_done_event import (
        ResponseMcpCallArgumentsDoneEvent as ResponseMcpCallArgumentsDoneEvent,
    )
    from openai_generated.models.response_mcp_call_completed_event import (
        ResponseMcpCallCompletedEvent as ResponseMcpCallCompletedEvent,
    )
    from openai_generated.models.response_mcp_call_failed_event import (
        ResponseMcpCallFailedEvent as ResponseMcpCallFailedEvent,
    )
    from openai_generated.models.response_mcp_call_in_progress_event import (
        ResponseMcpCallInProgressEvent as ResponseMcpCallInProgressEvent,
    )
    from openai_generated.models.response_mcp_list_tools_completed_event import (
        ResponseMcpListToolsCompletedEvent as ResponseMcpListToolsCompletedEvent,
    )
    from openai_generated.models.response_mcp_list_tools_failed_event import (
        ResponseMcpListToolsFailedEvent as ResponseMcpListToolsFailedEvent,
    )
    from openai_generated.models.response_mcp_list_tools_in_progress_event import (
        ResponseMcpListToolsInProgressEvent as ResponseMcpListToolsInProgressEvent,
    )
    from openai_generated.models.response_output_item import ResponseOutputItem as ResponseOutputItem
    from openai_generated.models.response_output_item_added_event import (
        ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
    )
    from openai_generated.models.response_output_item_done_event import (
        ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
    )
    from openai_generated.models.response_output_message import ResponseOutputMessage as ResponseOutputMessage
    from openai_generated.models.response_output_refusal import ResponseOutputRefusal as ResponseOutputRefusal
    from openai_generated.models.response_output_text import ResponseOutputText as ResponseOutputText
    from openai_generated.models.response_output_text_annotation_added_event import (
        ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent,
    )
    from openai_generated.models.response_prompt import ResponsePrompt as ResponsePrompt
    from openai_generated.models.response_queued_event import ResponseQueuedEvent as ResponseQueuedEvent
    from openai_generated.models.response_reasoning_item import ResponseReasoningItem as ResponseReasoningItem
    from openai_generated.models.response_reasoning_summary_part_added_event import (
        ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent,
    )
    from openai_generated.models.response_reasoning_summary_part_done_event import (
        ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent,
    )
    from openai_generated.models.response_reasoning_summary_text_delta_event import (
        ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent,
    )
    from openai_generated.models.response_reasoning_summary_text_done_event import (
        ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent,
    )
    from openai_generated.models.response_reasoning_text_delta_event import (
        ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent,
    )
    from openai_generated.models.response_reasoning_text_done_event import (
        ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent,
    )
    from openai_generated.models.response_refusal_delta_event import (
        ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent,
    )
    from openai_generated.models.response_refusal_done_event import ResponseRefusalDoneEvent as ResponseRefusalDoneEvent
    from openai_generated.models.response_shell_call_command_added_event import (
        ResponseShellCallCommandAddedEvent as ResponseShellCallCommandAddedEvent,
    )
    from openai_generated.models.response_shell_call_command_delta_event import (
        ResponseShellCallCommandDeltaEvent as ResponseShellCallCommandDeltaEvent,
    )
    from openai_generated.models.response_shell_call_command_done_event import (
        ResponseShellCallCommandDoneEvent as ResponseShellCallCommandDoneEvent,
    )
    from openai_generated.models.response_shell_call_output_content_delta_event import (
        ResponseShellCallOutputContentDeltaEvent as ResponseShellCallOutputContentDeltaEvent,
    )
    from openai_generated.models.response_shell_call_output_content_done_event import (
        ResponseShellCallOutputContentDoneEvent as ResponseShellCallOutputContentDoneEvent,
    )
    from openai_generated.models.response_status import ResponseStatus as ResponseStatus
    from openai_generated.models.response_steer_accepted_event import (
        ResponseSteerAcceptedEvent as ResponseSteerAcceptedEvent,
    )
    from openai_generated.models.response_steer_error_code import ResponseSteerErrorCode as ResponseSteerErrorCode
    from openai_generated.models.response_steer_event import ResponseSteerEvent as ResponseSteerEvent
    from openai_generated.models.response_steer_failed_event import ResponseSteerFailedEvent as ResponseSteerFailedEvent
    from openai_generated.models.response_steer_input import ResponseSteerInput as ResponseSteerInput
    from openai_generated.models.response_steer_input_content import (
        ResponseSteerInputContent as ResponseSteerInputContent,
    )
    from openai_generated.models.response_steer_pending_event import (
        ResponseSteerPendingEvent as ResponseSteerPendingEvent,
    )
    from openai_generated.models.response_steer_pending_reason import (
        ResponseSteerPendingReason as ResponseSteerPendingReason,
    )
    from openai_generated.models.response_steer_required_input import (
        ResponseSteerRequiredInput as ResponseSteerRequiredInput,
    )
    from openai_generated.models.response_stream_event import ResponseStreamEvent as ResponseStreamEvent
    from openai_generated.models.response_text_config import ResponseTextConfig as ResponseTextConfig
    from openai_generated.models.response_text_delta_event import ResponseTextDeltaEvent as ResponseTextDeltaEvent
    from openai_generated.models.response_text_done_event import ResponseTextDoneEvent as ResponseTextDoneEvent
    from openai_generated.models.response_tool_search_call import ResponseToolSearchCall as ResponseToolSearchCall
    from openai_generated.models.response_tool_search_output_item import (
        ResponseToolSearchOutputItem as ResponseToolSearchOutputItem,
    )
    from openai_generated.models.response_tool_search_output_item_param import (
        ResponseToolSearchOutputItemParam as ResponseToolSearchOutputItemParam,
    )
    from openai_generated.models.response_usage import ResponseUsage as ResponseUsage
    from openai_generated.models.response_web_search_call_completed_event import (
        ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent,
    )
    from openai_generated.models.response_web_search_call_in_progress_event import (
        ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent,
    )
    from openai_generated.models.response_web_search_call_searching_event import (
        ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent,
    )
    from openai_generated.models.response_ws_error import ResponseWsError as ResponseWsError
    from openai_generated.models.responses_client_event import ResponsesClientEvent as ResponsesClientEvent
    from openai_generated.models.responses_server_event import ResponsesServerEvent as ResponsesServerEvent
    from openai_generated.models.service_tier_responses import ServiceTierResponses as ServiceTier
    from openai_generated.models.shell_call_output_delta import ShellCallOutputDelta as ShellCallOutputDelta
    from openai_generated.models.skill_reference import SkillReference as SkillReference
    from openai_generated.models.tool import Tool as Tool
    from openai_generated.models.tool_call_caller import ToolCallCaller as ToolCallCaller
    from openai_generated.models.tool_choice_allowed import ToolChoiceAllowed as ToolChoiceAllowed
    from openai_generated.models.tool_choice_apply_patch import ToolChoiceApplyPatch as ToolChoiceApplyPatch
    from openai_generated.models.tool_choice_custom import ToolChoiceCustom as ToolChoiceCustom
    from openai_generated.models.tool_choice_function import ToolChoiceFunction as ToolChoiceFunction
    from openai_generated.models.tool_choice_mcp import ToolChoiceMcp as ToolChoiceMcp
    from openai_generated.models.tool_choice_options import ToolChoiceOptions as ToolChoiceOptions
    from openai_generated.models.tool_choice_shell import ToolChoiceShell as ToolChoiceShell
    from openai_generated.models.tool_choice_types import ToolChoiceTypes as ToolChoiceTypes
    from openai_generated.models.tool_search_tool import ToolSearchTool as ToolSearchTool
    from openai_generated.models.web_search_preview_tool import WebSearchPreviewTool as WebSearchPreviewTool
    from openai_generated.models.web_search_tool import WebSearchTool as WebSearchTool
    from openai_generated.params.additional_tools_item_param import AdditionalToolsItemParam as AdditionalToolsItemParam
    from openai_generated.params.apply_patch_tool_param import ApplyPatchToolParam as ApplyPatchToolParam
    from openai_generated.params.compaction_trigger_item_param import (
        CompactionTriggerItemParam as CompactionTriggerItemParam,
    )
    from openai_generated.params.computer_action_param import ComputerActionParam as ComputerActionParam
    from openai_generated.params.computer_tool_param import ComputerToolParam as ComputerToolParam
    from openai_generated.params.computer_use_preview_tool_param import (
        ComputerUsePreviewToolParam as ComputerUsePreviewToolParam,
    )
    from openai_generated.params.container_auto_param import ContainerAutoParam as ContainerAutoParam
    from openai_generated.params.container_network_policy_allowlist_param import (
        ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam,
    )
    from openai_generated.params.container_network_policy_disabled_param import (
        ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam,
    )
    from openai_generated.params.container_network_policy_domain_secret_param import (
        ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecretParam,
    )
    from openai_generated.params.container_reference_param import ContainerReferenceParam as ContainerReferenceParam
    from openai_generated.params.custom_tool_param import CustomToolParam as CustomToolParam
    from openai_generated.params.direct_tool_call_caller_param import (
        DirectToolCallCallerParam as DirectToolCallCallerParam,
    )
    from openai_generated.params.easy_input_message_param import EasyInputMessageParam as EasyInputMessageParam
    from openai_generated.params.function_shell_tool_param import FunctionShellToolParam as FunctionShellToolParam
    from openai_generated.params.http_error_param import HTTPErrorParam as HTTPErrorParam
    from openai_generated.params.inline_skill_param import InlineSkillParam as InlineSkillParam
    from openai_generated.params.inline_skill_source_param import InlineSkillSourceParam as InlineSkillSourceParam
    from openai_generated.params.input_item_list_params import InputItemListParams as InputItemListParams
    from openai_generated.params.input_token_count_params import InputTokenCountParams as InputTokenCountParams
    from openai_generated.params.local_environment_param import LocalEnvironmentParam as LocalEnvironmentParam
    from openai_generated.params.local_skill_param import LocalSkillParam as LocalSkillParam
    from openai_generated.params.mcp_protocol_error_param import MCPProtocolErrorParam as MCPProtocolErrorParam
    from openai_generated.params.mcp_tool_call_error_param import (
        MCPToolCallErrorParam as MCPToolCallErrorParam,
        MCPToolCallErrorParam as McpToolCallErrorParam,
    )
    from openai_generated.params.mcp_tool_execution_error_param import (
        MCPToolExecutionErrorParam as MCPToolExecutionErrorParam,
    )
    from openai_generated.params.moderation_config_param import ModerationConfigParam as ModerationConfigParam
    from openai_generated.params.moderation_param import ModerationParam as ModerationParam
    from openai_generated.params.moderation_policy_param import ModerationPolicyParam as ModerationPolicyParam
    from openai_generated.params.namespace_tool_param import (
        NamespaceToolParam as NamespaceToolParam,
        NamespaceToolParam as ToolSearchOutputNamespaceToolParam,
    )
    from openai_generated.params.program_item_param import ProgramItemParam as ProgramItemParam
    from openai_generated.params.program_output_item_param import ProgramOutputItemParam as ProgramOutputItemParam
    from openai_generated.params.program_tool_call_caller_param import (
        ProgramToolCallCallerParam as ProgramToolCallCallerParam,
    )
    from openai_generated.params.programmatic_tool_calling_param import (
        ProgrammaticToolCallingParam as ProgrammaticToolCallingParam,
    )
    from openai_generated.params.prompt_cache_options_param import PromptCacheOptionsParam as PromptCacheOptionsParam
    from openai_generated.params.response_code_interpreter_tool_call_param import (
        ResponseCodeInterpreterToolCallParam as ResponseCodeInterpreterToolCallParam,
    )
    from openai_generated.params.response_compact_params import ResponseCompactParams as ResponseCompactParams
    from openai_generated.params.response_compaction_item_param import (
        ResponseCompactionItemParam as ResponseCompactionItemParamParam,
    )
    from openai_generated.params.response_computer_tool_call_output_screenshot_param import (
        ResponseComputerToolCallOutputScreenshotParam as ResponseComputerToolCallOutputScreenshotParam,
    )
    from openai_generated.params.response_computer_tool_call_param import (
        ResponseComputerToolCallParam as ResponseComputerToolCallParam,
    )
    from openai_generated.params.response_configuration_update_item_param_param import (
        ResponseConfigurationUpdateItemParamParam as ResponseConfigurationUpdateItemParamParam,
    )
    from openai_generated.params.response_conversation_param import (
        ResponseConversationParam as ResponseConversationParamParam,
    )
    from openai_generated.params.response_create_params import ResponseCreateParams as ResponseCreateParams
    from openai_generated.params.response_custom_tool_call_output_param import (
        ResponseCustomToolCallOutputParam as ResponseCustomToolCallOutputParam,
    )
    from openai_generated.params.response_custom_tool_call_param import (
        ResponseCustomToolCallParam as ResponseCustomToolCallParam,
    )
    from openai_generated.params.response_file_search_tool_call_param import (
        ResponseFileSearchToolCallParam as ResponseFileSearchToolCallParam,
    )
    from openai_generated.params.response_file_search_tool_param import (
        ResponseFileSearchToolParam as FileSearchToolParam,
    )
    from openai_generated.params.response_format_text_config_param import (
        ResponseFormatTextConfigParam as ResponseFormatTextConfigParam,
    )
    from openai_generated.params.response_format_text_json_schema_config_param import (
        ResponseFormatTextJSONSchemaConfigParam as ResponseFormatTextJSONSchemaConfigParam,
    )
    from openai_generated.params.response_function_call_output_item_param import (
        ResponseFunctionCallOutputItemParam as ResponseFunctionCallOutputItemParam,
    )
    from openai_generated.params.response_function_shell_call_output_content_param import (
        ResponseFunctionShellCallOutputContentParam as ResponseFunctionShellCallOutputContentParam,
    )
    from openai_generated.params.response_function_tool_call_param import (
        ResponseFunctionToolCallParam as ResponseFunctionToolCallParam,
    )
    from openai_generated.params.response_function_tool_param import ResponseFunctionToolParam as FunctionToolParam
    from openai_generated.params.response_function_web_search_param import (
        ResponseFunctionWebSearchParam as ResponseFunctionWebSearchParam,
    )
    from openai_generated.params.response_input_audio_param import ResponseInputAudioParam as ResponseInputAudioParam
    from openai_generated.params.response_input_content_param import (
        ResponseInputContentParam as ResponseInputContentParam,
    )
    from openai_generated.params.response_input_file_content_param import (
        ResponseInputFileContentParam as ResponseInputFileContentParam,
    )
    from openai_generated.params.response_input_file_param import ResponseInputFileParam as ResponseInputFileParam
    from openai_generated.params.response_input_image_content_param import (
        ResponseInputImageContentParam as ResponseInputImageContentParam,
    )
    from openai_generated.params.response_input_image_param import ResponseInputImageParam as ResponseInputImageParam
    from openai_generated.params.response_input_item_param import ResponseInputItemParam as ResponseInputItemParam
    from openai_generated.params.response_input_text_content_param import (
        ResponseInputTextContentParam as ResponseInputTextContentParam,
    )
    from openai_generated.params.response_input_text_param import ResponseInputTextParam as ResponseInputTextParam
    from openai_generated.params.response_output_message_param import (
        ResponseOutputMessageParam as ResponseOutputMessageParam,
    )
    from openai_generated.params.response_output_refusal_param import (
        ResponseOutputRefusalParam as ResponseOutputRefusalParam,
    )
    from openai_generated.params.response_output_text_param import ResponseOutputTextParam as ResponseOutputTextParam
    from openai_generated.params.response_prompt_param import ResponsePromptParam as ResponsePromptParam
    from openai_generated.params.response_reasoning_item_param import (
        ResponseReasoningItemParam as ResponseReasoningItemParam,
    )
    from openai_generated.params.response_retrieve_params import ResponseRetrieveParams as ResponseRetrieveParams
    from openai_generated.params.response_steer_event_param import ResponseSteerEventParam as ResponseSteerEventParam
    from openai_generated.params.response_steer_input_content_param import (
        ResponseSteerInputContentParam as ResponseSteerInputContentParam,
    )
    from openai_generated.params.response_text_config_param import ResponseTextConfigParam as ResponseTextConfigParam
    from openai_generated.params.response_tool_search_output_item_param import (
        ResponseToolSearchOutputItemParam as ResponseToolSearchOutputItemParamParam,
    )
    from openai_generated.params.skill_reference_param import SkillReferenceParam as SkillReferenceParam
    from openai_generated.params.specific_programmatic_tool_calling_param import (
        SpecificProgrammaticToolCallingParam as SpecificProgrammaticToolCallingParam,
    )
    from openai_generated.params.tool_call_caller_param import ToolCallCallerParam as ToolCallCallerParam
    from openai_generated.params.tool_choice_allowed_param import ToolChoiceAllowedParam as ToolChoiceAllowedParam
    from openai_generated.params.tool_choice_apply_patch_param import (
        ToolChoiceApplyPatchParam as ToolChoiceApplyPatchParam,
    )
    from openai_generated.params.tool_choice_custom_param import ToolChoiceCustomParam as ToolChoiceCustomParam
    from openai_generated.params.tool_choice_function_param import ToolChoiceFunctionParam as ToolChoiceFunctionParam
    from openai_generated.params.tool_choice_mcp_param import ToolChoiceMcpParam as ToolChoiceMcpParam
    from openai_generated.params.tool_choice_shell_param import ToolChoiceShellParam as ToolChoiceShellParam
    from openai_generated.params.tool_choice_types_param import ToolChoiceTypesParam as ToolChoiceTypesParam
    from openai_generated.params.tool_param import ToolParam as ToolParam
    from openai_generated.params.tool_search_tool_param import ToolSearchToolParam as ToolSearchToolParam
    from openai_generated.params.web_search_preview_tool_param import (
        WebSearchPreviewToolParam as WebSearchPreviewToolParam,
    )
    from openai_generated.params.web_search_tool_param import WebSearchToolParam as WebSearchToolParam


__all__ = [
    "AdditionalTools",
    "AdditionalToolsItemParam",
    "ApplyPatchTool",
    "ApplyPatchToolParam",
    "CompactedResponse",
    "CompactionTriggerItemParam",
    "ComputerAction",
    "ComputerActionList",
    "ComputerActionListParam",
    "ComputerActionParam",
    "ComputerTool",
    "ComputerToolParam",
    "ComputerUsePreviewTool",
    "ComputerUsePreviewToolParam",
    "ContainerAuto",
    "ContainerAutoParam",
    "ContainerNetworkPolicyAllowlist",
    "ContainerNetworkPolicyAllowlistParam",
    "ContainerNetworkPolicyDisabled",
    "ContainerNetworkPolicyDisabledParam",
    "ContainerNetworkPolicyDomainSecret",
    "ContainerNetworkPolicyDomainSecretParam",
    "ContainerReference",
    "ContainerReferenceParam",
    "CustomTool",
    "CustomToolParam",
    "DirectToolCallCaller",
    "DirectToolCallCallerParam",
    "EasyInputMessage",
    "EasyInputMessageParam",
    "ErrorPayload",
    "FileSearchTool",
    "FileSearchToolParam",
    "FunctionShellTool",
    "FunctionShellToolParam",
    "FunctionTool",
    "FunctionToolParam",
    "HTTPError",
    "HTTPErrorParam",
    "ImageDetail",
    "InlineSkill",
    "InlineSkillParam",
    "InlineSkillSource",
    "InlineSkillSourceParam",
    "InputItemListParams",
    "InputTokenCountParams",
    "InputTokenCountResponse",
    "LocalEnvironment",
    "LocalEnvironmentParam",
    "LocalSkill",
    "LocalSkillParam",
    "MCPProtocolError",
    "MCPProtocolErrorParam",
    "MCPToolCallError",
    "MCPToolCallErrorParam",
    "MCPToolExecutionError",
    "MCPToolExecutionErrorParam",
    "McpToolCallError",
    "McpToolCallErrorParam",
    "ModerationConfigParam",
    "ModerationErrorBody",
    "ModerationParam",
    "ModerationPolicyParam",
    "ModerationSchema",
    "NamespaceTool",
    "NamespaceToolParam",
    "ParsedContent",
    "ParsedResponse",
    "ParsedResponseFunctionToolCall",
    "ParsedResponseOutputItem",
    "ParsedResponseOutputMessage",
    "ParsedResponseOutputText",
    "Program",
    "ProgramItemParam",
    "ProgramOutput",
    "ProgramOutputItemParam",
    "ProgramToolCallCaller",
    "ProgramToolCallCallerParam",
    "ProgrammaticToolCallingParam",
    "PromptCacheOptions",
    "PromptCacheOptionsParam",
    "Response",
    "ResponseApplyPatchToolCall",
    "ResponseApplyPatchToolCallOutput",
    "ResponseAudioDeltaEvent",
    "ResponseAudioDoneEvent",
    "ResponseAudioTranscriptDeltaEvent",
    "ResponseAudioTranscriptDoneEvent",
    "ResponseCodeInterpreterCallCodeDeltaEvent",
    "ResponseCodeInterpreterCallCodeDoneEvent",
    "ResponseCodeInterpreterCallCompletedEvent",
    "ResponseCodeInterpreterCallInProgressEvent",
    "ResponseCodeInterpreterCallInterpretingEvent",
    "ResponseCodeInterpreterToolCall",
    "ResponseCodeInterpreterToolCallParam",
    "ResponseCompactParams",
    "ResponseCompactionCompactingEvent",
    "ResponseCompactionItem",
    "ResponseCompactionItemParam",
    "ResponseCompactionItemParamParam",
    "ResponseCompletedEvent",
    "ResponseComputerToolCall",
    "ResponseComputerToolCallOutputItem",
    "ResponseComputerToolCallOutputScreenshot",
    "ResponseComputerToolCallOutputScreenshotParam",
    "ResponseComputerToolCallParam",
    "ResponseConfigurationUpdateItem",
    "ResponseConfigurationUpdateItemParam",
    "ResponseConfigurationUpdateItemParamParam",
    "ResponseContainerReference",
    "ResponseContentPartAddedEvent",
    "ResponseContentPartDoneEvent",
    "ResponseConversationParam",
    "ResponseConversationParamParam",
    "ResponseCreateParams",
    "ResponseCreatedEvent",
    "ResponseCustomToolCall",
    "ResponseCustomToolCallInputDeltaEvent",
    "ResponseCustomToolCallInputDoneEvent",
    "ResponseCustomToolCallItem",
    "ResponseCustomToolCallOutput",
    "ResponseCustomToolCallOutputItem",
    "ResponseCustomToolCallOutputParam",
    "ResponseCustomToolCallParam",
    "ResponseError",
    "ResponseErrorEvent",
    "ResponseFailedEvent",
    "ResponseFileSearchCallCompletedEvent",
    "ResponseFileSearchCallInProgressEvent",
    "ResponseFileSearchCallSearchingEvent",
    "ResponseFileSearchToolCall",
    "ResponseFileSearchToolCallParam",
    "ResponseFormatTextConfig",
    "ResponseFormatTextConfigParam",
    "ResponseFormatTextJSONSchemaConfig",
    "ResponseFormatTextJSONSchemaConfigParam",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseFunctionCallArgumentsDoneEvent",
    "ResponseFunctionCallOutputItem",
    "ResponseFunctionCallOutputItemList",
    "ResponseFunctionCallOutputItemListParam",
    "ResponseFunctionCallOutputItemParam",
    "ResponseFunctionShellCallOutputContent",
    "ResponseFunctionShellCallOutputContentParam",
    "ResponseFunctionShellToolCall",
    "ResponseFunctionShellToolCallOutput",
    "ResponseFunctionToolCall",
    "ResponseFunctionToolCallItem",
    "ResponseFunctionToolCallOutputItem",
    "ResponseFunctionToolCallParam",
    "ResponseFunctionWebSearch",
    "ResponseFunctionWebSearchParam",
    "ResponseImageGenCallCompletedEvent",
    "ResponseImageGenCallGeneratingEvent",
    "ResponseImageGenCallInProgressEvent",
    "ResponseImageGenCallPartialImageEvent",
    "ResponseInProgressEvent",
    "ResponseIncludable",
    "ResponseIncompleteEvent",
    "ResponseInput",
    "ResponseInputAudio",
    "ResponseInputAudioParam",
    "ResponseInputContent",
    "ResponseInputContentParam",
    "ResponseInputFile",
    "ResponseInputFileContent",
    "ResponseInputFileContentParam",
    "ResponseInputFileParam",
    "ResponseInputImage",
    "ResponseInputImageContent",
    "ResponseInputImageContentParam",
    "ResponseInputImageParam",
    "ResponseInputItem",
    "ResponseInputItemParam",
    "ResponseInputMessageContentList",
    "ResponseInputMessageContentListParam",
    "ResponseInputMessageItem",
    "ResponseInputParam",
    "ResponseInputText",
    "ResponseInputTextContent",
    "ResponseInputTextContentParam",
    "ResponseInputTextParam",
    "ResponseItem",
    "ResponseItemList",
    "ResponseLocalEnvironment",
    "ResponseMcpCallArgumentsDeltaEvent",
    "ResponseMcpCallArgumentsDoneEvent",
    "ResponseMcpCallCompletedEvent",
    "ResponseMcpCallFailedEvent",
    "ResponseMcpCallInProgressEvent",
    "ResponseMcpListToolsCompletedEvent",
    "ResponseMcpListToolsFailedEvent",
    "ResponseMcpListToolsInProgressEvent",
    "ResponseOutputItem",
    "ResponseOutputItemAddedEvent",
    "ResponseOutputItemDoneEvent",
    "ResponseOutputMessage",
    "ResponseOutputMessageParam",
    "ResponseOutputRefusal",
    "ResponseOutputRefusalParam",
    "ResponseOutputText",
    "ResponseOutputTextAnnotationAddedEvent",
    "ResponseOutputTextParam",
    "ResponsePrompt",
    "ResponsePromptParam",
    "ResponseQueuedEvent",
    "ResponseReasoningItem",
    "ResponseReasoningItemParam",
    "ResponseReasoningSummaryPartAddedEvent",
    "ResponseReasoningSummaryPartDoneEvent",
    "ResponseReasoningSummaryTextDeltaEvent",
    "ResponseReasoningSummaryTextDoneEvent",
    "ResponseReasoningTextDeltaEvent",
    "ResponseReasoningTextDoneEvent",
    "ResponseRefusalDeltaEvent",
    "ResponseRefusalDoneEvent",
    "ResponseRetrieveParams",
    "ResponseShellCallCommandAddedEvent",
    "ResponseShellCallCommandDeltaEvent",
    "ResponseShellCallCommandDoneEvent",
    "ResponseShellCallOutputContentDeltaEvent",
    "ResponseShellCallOutputContentDoneEvent",
    "ResponseStatus",
    "ResponseSteerAcceptedEvent",
    "ResponseSteerErrorCode",
    "ResponseSteerEvent",
    "ResponseSteerEventParam",
    "ResponseSteerFailedEvent",
    "ResponseSteerInput",
    "ResponseSteerInputContent",
    "ResponseSteerInputContentParam",
    "ResponseSteerInputParam",
    "ResponseSteerPendingEvent",
    "ResponseSteerPendingReason",
    "ResponseSteerRequiredInput",
    "ResponseStreamEvent",
    "ResponseTextConfig",
    "ResponseTextConfigParam",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
    "ResponseToolSearchCall",
    "ResponseToolSearchOutputItem",
    "ResponseToolSearchOutputItemParam",
    "ResponseToolSearchOutputItemParamParam",
    "ResponseUsage",
    "ResponseWebSearchCallCompletedEvent",
    "ResponseWebSearchCallInProgressEvent",
    "ResponseWebSearchCallSearchingEvent",
    "ResponseWsError",
    "ResponsesClientEvent",
    "ResponsesClientEventParam",
    "ResponsesServerEvent",
    "ServiceTier",
    "ShellCallOutputDelta",
    "SkillReference",
    "SkillReferenceParam",
    "SpecificProgrammaticToolCallingParam",
    "Tool",
    "ToolCallCaller",
    "ToolCallCallerParam",
    "ToolChoiceAllowed",
    "ToolChoiceAllowedParam",
    "ToolChoiceApplyPatch",
    "ToolChoiceApplyPatchParam",
    "ToolChoiceCustom",
    "ToolChoiceCustomParam",
    "ToolChoiceFunction",
    "ToolChoiceFunctionParam",
    "ToolChoiceMcp",
    "ToolChoiceMcpParam",
    "ToolChoiceOptions",
    "ToolChoiceShell",
    "ToolChoiceShellParam",
    "ToolChoiceTypes",
    "ToolChoiceTypesParam",
    "ToolParam",
    "ToolSearchOutputNamespaceTool",
    "ToolSearchOutputNamespaceToolParam",
    "ToolSearchTool",
    "ToolSearchToolParam",
    "WebSearchPreviewTool",
    "WebSearchPreviewToolParam",
    "WebSearchTool",
    "WebSearchToolParam",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AdditionalTools": "openai_generated.models.additional_tools",
        "AdditionalToolsItemParam": "openai_generated.params.additional_tools_item_param",
        "ApplyPatchTool": "openai_generated.models.apply_patch_tool",
        "ApplyPatchToolParam": "openai_generated.params.apply_patch_tool_param",
        "CompactedResponse": "openai_generated.models.compacted_response",
        "CompactionTriggerItemParam": "openai_generated.params.compaction_trigger_item_param",
        "ComputerAction": "openai_generated.models.computer_action",
        "ComputerActionList": "openai_generated.models.computer_action_list",
        "ComputerActionListParam": "openai_facade.types.responses.computer_action_list_param",
        "ComputerActionParam": "openai_generated.params.computer_action_param",
        "ComputerTool": "openai_generated.models.computer_tool",
        "ComputerToolParam": "openai_generated.params.computer_tool_param",
        "ComputerUsePreviewTool": "openai_generated.models.computer_use_preview_tool",
        "ComputerUsePreviewToolParam": "openai_generated.params.computer_use_preview_tool_param",
        "ContainerAuto": "openai_generated.models.container_auto",
        "ContainerAutoParam": "openai_generated.params.container_auto_param",
        "ContainerNetworkPolicyAllowlist": "openai_generated.models.container_network_policy_allowlist",
        "ContainerNetworkPolicyAllowlistParam": "openai_generated.params.container_network_policy_allowlist_param",
        "ContainerNetworkPolicyDisabled": "openai_generated.models.container_network_policy_disabled",
        "ContainerNetworkPolicyDisabledParam": "openai_generated.params.container_network_policy_disabled_param",
        "ContainerNetworkPolicyDomainSecret": "openai_generated.models.container_network_policy_domain_secret",
        "ContainerNetworkPolicyDomainSecretParam": "openai_generated.params.container_network_policy_domain_secret_param",
        "ContainerReference": "openai_generated.models.container_reference",
        "ContainerReferenceParam": "openai_generated.params.container_reference_param",
        "CustomTool": "openai_generated.models.custom_tool",
        "CustomToolParam": "openai_generated.params.custom_tool_param",
        "DirectToolCallCaller": "openai_generated.models.direct_tool_call_caller",
        "DirectToolCallCallerParam": "openai_generated.params.direct_tool_call_caller_param",
        "EasyInputMessage": "openai_generated.models.easy_input_message",
        "EasyInputMessageParam": "openai_generated.params.easy_input_message_param",
        "ErrorPayload": "openai_generated.models.error_payload",
        "FileSearchTool": "openai_generated.models.response_file_search_tool:ResponseFileSearchTool",
        "FileSearchToolParam": "openai_generated.params.response_file_search_tool_param:ResponseFileSearchToolParam",
        "FunctionShellTool": "openai_generated.models.function_shell_tool",
        "FunctionShellToolParam": "openai_generated.params.function_shell_tool_param",
        "FunctionTool": "openai_generated.models.response_function_tool:ResponseFunctionTool",
        "FunctionToolParam": "openai_generated.params.response_function_tool_param:ResponseFunctionToolParam",
        "HTTPError": "openai_generated.models.http_error",
        "HTTPErrorParam": "openai_generated.params.http_error_param",
        "ImageDetail": "openai_generated.models.image_detail",
        "InlineSkill": "openai_generated.models.inline_skill",
        "InlineSkillParam": "openai_generated.params.inline_skill_param",
        "InlineSkillSource": "openai_generated.models.inline_skill_source",
        "InlineSkillSourceParam": "openai_generated.params.inline_skill_source_param",
        "InputItemListParams": "openai_generated.params.input_item_list_params",
        "InputTokenCountParams": "openai_generated.params.input_token_count_params",
        "InputTokenCountResponse": "openai_generated.models.input_token_count_response",
        "LocalEnvironment": "openai_generated.models.local_environment",
        "LocalEnvironmentParam": "openai_generated.params.local_environment_param",
        "LocalSkill": "openai_generated.models.local_skill",
        "LocalSkillParam": "openai_generated.params.local_skill_param",
        "MCPProtocolError": "openai_generated.models.mcp_protocol_error",
        "MCPProtocolErrorParam": "openai_generated.params.mcp_protocol_error_param",
        "MCPToolCallError": "openai_generated.models.mcp_tool_call_error",
        "MCPToolCallErrorParam": "openai_generated.params.mcp_tool_call_error_param",
        "MCPToolExecutionError": "openai_generated.models.mcp_tool_execution_error",
        "MCPToolExecutionErrorParam": "openai_generated.params.mcp_tool_execution_error_param",
        "McpToolCallError": "openai_generated.models.mcp_tool_call_error:MCPToolCallError",
        "McpToolCallErrorParam": "openai_generated.params.mcp_tool_call_error_param:MCPToolCallErrorParam",
        "ModerationConfigParam": "openai_generated.params.moderation_config_param",
        "ModerationErrorBody": "openai_generated.models.moderation_error_body",
        "ModerationParam": "openai_generated.params.moderation_param",
        "ModerationPolicyParam": "openai_generated.params.moderation_policy_param",
        "ModerationSchema": "openai_generated.models.moderation_schema",
        "NamespaceTool": "openai_generated.models.namespace_tool",
        "NamespaceToolParam": "openai_generated.params.namespace_tool_param",
        "ParsedContent": "openai_facade.parsing.parsed",
        "ParsedResponse": "openai_facade.parsing.parsed",
        "ParsedResponseFunctionToolCall": "openai_facade.parsing.parsed",
        "ParsedResponseOutputItem": "openai_facade.parsing.parsed",
        "ParsedResponseOutputMessage": "openai_facade.parsing.parsed",
        "ParsedResponseOutputText": "openai_facade.parsing.parsed",
        "Program": "openai_generated.models.program",
        "ProgramItemParam": "openai_generated.params.program_item_param",
        "ProgramOutput": "openai_generated.models.program_output",
        "ProgramOutputItemParam": "openai_generated.params.program_output_item_param",
        "ProgramToolCallCaller": "openai_generated.models.program_tool_call_caller",
        "ProgramToolCallCallerParam": "openai_generated.params.program_tool_call_caller_param",
        "ProgrammaticToolCallingParam": "openai_generated.params.programmatic_tool_calling_param",
        "PromptCacheOptions": "openai_generated.models.prompt_cache_options",
        "PromptCacheOptionsParam": "openai_generated.params.prompt_cache_options_param",
        "Response": "openai_generated.models.response",
        "ResponseApplyPatchToolCall": "openai_generated.models.response_apply_patch_tool_call",
        "ResponseApplyPatchToolCallOutput": "openai_generated.models.response_apply_patch_tool_call_output",
        "ResponseAudioDeltaEvent": "openai_generated.models.response_audio_delta_event",
        "ResponseAudioDoneEvent": "openai_generated.models.response_audio_done_event",
        "ResponseAudioTranscriptDeltaEvent": "openai_generated.models.response_audio_transcript_delta_event",
        "ResponseAudioTranscriptDoneEvent": "openai_generated.models.response_audio_transcript_done_event",
        "ResponseCodeInterpreterCallCodeDeltaEvent": "openai_generated.models.response_code_interpreter_call_code_delta_event",
        "ResponseCodeInterpreterCallCodeDoneEvent": "openai_generated.models.response_code_interpreter_call_code_done_event",
        "ResponseCodeInterpreterCallCompletedEvent": "openai_generated.models.response_code_interpreter_call_completed_event",
        "ResponseCodeInterpreterCallInProgressEvent": "openai_generated.models.response_code_interpreter_call_in_progress_event",
        "ResponseCodeInterpreterCallInterpretingEvent": "openai_generated.models.response_code_interpreter_call_interpreting_event",
        "ResponseCodeInterpreterToolCall": "openai_generated.models.response_code_interpreter_tool_call",
        "ResponseCodeInterpreterToolCallParam": "openai_generated.params.response_code_interpreter_tool_call_param",
        "ResponseCompactParams": "openai_generated.params.response_compact_params",
        "ResponseCompactionCompactingEvent": "openai_generated.models.response_compaction_compacting_event",
        "ResponseCompactionItem": "openai_generated.models.response_compaction_item",
        "ResponseCompactionItemParam": "openai_generated.models.response_compaction_item_param",
        "ResponseCompactionItemParamParam": "openai_generated.params.response_compaction_item_param:ResponseCompactionItemParam",
        "ResponseCompletedEvent": "openai_generated.models.response_completed_event",
        "ResponseComputerToolCall": "openai_generated.models.response_computer_tool_call",
        "ResponseComputerToolCallOutputItem": "openai_generated.models.response_computer_tool_call_output_item",
        "ResponseComputerToolCallOutputScreenshot": "openai_generated.models.response_computer_tool_call_output_screenshot",
        "ResponseComputerToolCallOutputScreenshotParam": "openai_generated.params.response_computer_tool_call_output_screenshot_param",
        "ResponseComputerToolCallParam": "openai_generated.params.response_computer_tool_call_param",
        "ResponseConfigurationUpdateItem": "openai_generated.models.response_configuration_update_item",
        "ResponseConfigurationUpdateItemParam": "openai_generated.models.response_configuration_update_item_param",
        "ResponseConfigurationUpdateItemParamParam": "openai_generated.params.response_configuration_update_item_param_param",
        "ResponseContainerReference": "openai_generated.models.response_container_reference",
        "ResponseContentPartAddedEvent": "openai_generated.models.response_content_part_added_event",
        "ResponseContentPartDoneEvent": "openai_generated.models.response_content_part_done_event",
        "ResponseConversationParam": "openai_generated.models.response_conversation_param",
        "ResponseConversationParamParam": "openai_generated.params.response_conversation_param:ResponseConversationParam",
        "ResponseCreateParams": "openai_generated.params.response_create_params",
        "ResponseCreatedEvent": "openai_generated.models.response_created_event",
        "ResponseCustomToolCall": "openai_generated.models.response_custom_tool_call",
        "ResponseCustomToolCallInputDeltaEvent": "openai_generated.models.response_custom_tool_call_input_delta_event",
        "ResponseCustomToolCallInputDoneEvent": "openai_generated.models.response_custom_tool_call_input_done_event",
        "ResponseCustomToolCallItem": "openai_generated.models.response_custom_tool_call_item",
        "ResponseCustomToolCallOutput": "openai_generated.models.response_custom_tool_call_output",
        "ResponseCustomToolCallOutputItem": "openai_generated.models.response_custom_tool_call_output_item",
        "ResponseCustomToolCallOutputParam": "openai_generated.params.response_custom_tool_call_output_param",
        "ResponseCustomToolCallParam": "openai_generated.params.response_custom_tool_call_param",
        "ResponseError": "openai_generated.models.response_error",
        "ResponseErrorEvent": "openai_generated.models.response_error_event",
        "ResponseFailedEvent": "openai_generated.models.response_failed_event",
        "ResponseFileSearchCallCompletedEvent": "openai_generated.models.response_file_search_call_completed_event",
        "ResponseFileSearchCallInProgressEvent": "openai_generated.models.response_file_search_call_in_progress_event",
        "ResponseFileSearchCallSearchingEvent": "openai_generated.models.response_file_search_call_searching_event",
        "ResponseFileSearchToolCall": "openai_generated.models.response_file_search_tool_call",
        "ResponseFileSearchToolCallParam": "openai_generated.params.response_file_search_tool_call_param",
        "ResponseFormatTextConfig": "openai_generated.models.response_format_text_config",
        "ResponseFormatTextConfigParam": "openai_generated.params.response_format_text_config_param",
        "ResponseFormatTextJSONSchemaConfig": "openai_generated.models.response_format_text_json_schema_config",
        "ResponseFormatTextJSONSchemaConfigParam": "openai_generated.params.response_format_text_json_schema_config_param",
        "ResponseFunctionCallArgumentsDeltaEvent": "openai_generated.models.response_function_call_arguments_delta_event",
        "ResponseFunctionCallArgumentsDoneEvent": "openai_generated.models.response_function_call_arguments_done_event",
        "ResponseFunctionCallOutputItem": "openai_generated.models.response_function_call_output_item",
        "ResponseFunctionCallOutputItemList": "openai_facade.types.responses.response_function_call_output_item_list",
        "ResponseFunctionCallOutputItemListParam": "openai_facade.types.responses.response_function_call_output_item_list_param",
        "ResponseFunctionCallOutputItemParam": "openai_generated.params.response_function_call_output_item_param",
        "ResponseFunctionShellCallOutputContent": "openai_generated.models.response_function_shell_call_output_content",
        "ResponseFunctionShellCallOutputContentParam": "openai_generated.params.response_function_shell_call_output_content_param",
        "ResponseFunctionShellToolCall": "openai_generated.models.response_function_shell_tool_call",
        "ResponseFunctionShellToolCallOutput": "openai_generated.models.response_function_shell_tool_call_output",
        "ResponseFunctionToolCall": "openai_generated.models.response_function_tool_call",
        "ResponseFunctionToolCallItem": "openai_generated.models.response_function_tool_call_item",
        "ResponseFunctionToolCallOutputItem": "openai_generated.models.response_function_tool_call_output_item",
        "ResponseFunctionToolCallParam": "openai_generated.params.response_function_tool_call_param",
        "ResponseFunctionWebSearch": "openai_generated.models.response_function_web_search",
        "ResponseFunctionWebSearchParam": "openai_generated.params.response_function_web_search_param",
        "ResponseImageGenCallCompletedEvent": "openai_generated.models.response_image_gen_call_completed_event",
        "ResponseImageGenCallGeneratingEvent": "openai_generated.models.response_image_gen_call_generating_event",
        "ResponseImageGenCallInProgressEvent": "openai_generated.models.response_image_gen_call_in_progress_event",
        "ResponseImageGenCallPartialImageEvent": "openai_generated.models.response_image_gen_call_partial_image_event",
        "ResponseInProgressEvent": "openai_generated.models.response_in_progress_event",
        "ResponseIncludable": "openai_generated.models.response_includable",
        "ResponseIncompleteEvent": "openai_generated.models.response_incomplete_event",
        "ResponseInput": "openai_facade.types.responses.response_input",
        "ResponseInputAudio": "openai_generated.models.response_input_audio",
        "ResponseInputAudioParam": "openai_generated.params.response_input_audio_param",
        "ResponseInputContent": "openai_generated.models.response_input_content",
        "ResponseInputContentParam": "openai_generated.params.response_input_content_param",
        "ResponseInputFile": "openai_generated.models.response_input_file",
        "ResponseInputFileContent": "openai_generated.models.response_input_file_content",
        "ResponseInputFileContentParam": "openai_generated.params.response_input_file_content_param",
        "ResponseInputFileParam": "openai_generated.params.response_input_file_param",
        "ResponseInputImage": "openai_generated.models.response_input_image",
        "ResponseInputImageContent": "openai_generated.models.response_input_image_content",
        "ResponseInputImageContentParam": "openai_generated.params.response_input_image_content_param",
        "ResponseInputImageParam": "openai_generated.params.response_input_image_param",
        "ResponseInputItem": "openai_generated.models.response_input_item",
        "ResponseInputItemParam": "openai_generated.params.response_input_item_param",
        "ResponseInputMessageContentList": "openai_generated.models.response_input_message_content_list",
        "ResponseInputMessageContentListParam": "openai_facade.types.responses.response_input_message_content_list_param",
        "ResponseInputMessageItem": "openai_generated.models.response_input_message_item",
        "ResponseInputParam": "openai_facade.types.responses.response_input_param",
        "ResponseInputText": "openai_generated.models.response_input_text",
        "ResponseInputTextContent": "openai_generated.models.response_input_text_content",
        "ResponseInputTextContentParam": "openai_generated.params.response_input_text_content_param",
        "ResponseInputTextParam": "openai_generated.params.response_input_text_param",
        "ResponseItem": "openai_generated.models.response_item",
        "ResponseItemList": "openai_generated.models.response_item_list",
        "ResponseLocalEnvironment": "openai_generated.models.response_local_environment",
        "ResponseMcpCallArgumentsDeltaEvent": "openai_generated.models.response_mcp_call_arguments_delta_event",
        "ResponseMcpCallArgumentsDoneEvent": "openai_generated.models.response_mcp_call_arguments_done_event",
        "ResponseMcpCallCompletedEvent": "openai_generated.models.response_mcp_call_completed_event",
        "ResponseMcpCallFailedEvent": "openai_generated.models.response_mcp_call_failed_event",
        "ResponseMcpCallInProgressEvent": "openai_generated.models.response_mcp_call_in_progress_event",
        "ResponseMcpListToolsCompletedEvent": "openai_generated.models.response_mcp_list_tools_completed_event",
        "ResponseMcpListToolsFailedEvent": "openai_generated.models.response_mcp_list_tools_failed_event",
        "ResponseMcpListToolsInProgressEvent": "openai_generated.models.response_mcp_list_tools_in_progress_event",
        "ResponseOutputItem": "openai_generated.models.response_output_item",
        "ResponseOutputItemAddedEvent": "openai_generated.models.response_output_item_added_event",
        "ResponseOutputItemDoneEvent": "openai_generated.models.response_output_item_done_event",
        "ResponseOutputMessage": "openai_generated.models.response_output_message",
        "ResponseOutputMessageParam": "openai_generated.params.response_output_message_param",
        "ResponseOutputRefusal": "openai_generated.models.response_output_refusal",
        "ResponseOutputRefusalParam": "openai_generated.params.response_output_refusal_param",
        "ResponseOutputText": "openai_generated.models.response_output_text",
        "ResponseOutputTextAnnotationAddedEvent": "openai_generated.models.response_output_text_annotation_added_event",
        "ResponseOutputTextParam": "openai_generated.params.response_output_text_param",
        "ResponsePrompt": "openai_generated.models.response_prompt",
        "ResponsePromptParam": "openai_generated.params.response_prompt_param",
        "ResponseQueuedEvent": "openai_generated.models.response_queued_event",
        "ResponseReasoningItem": "openai_generated.models.response_reasoning_item",
        "ResponseReasoningItemParam": "openai_generated.params.response_reasoning_item_param",
        "ResponseReasoningSummaryPartAddedEvent": "openai_generated.models.response_reasoning_summary_part_added_event",
        "ResponseReasoningSummaryPartDoneEvent": "openai_generated.models.response_reasoning_summary_part_done_event",
        "ResponseReasoningSummaryTextDeltaEvent": "openai_generated.models.response_reasoning_summary_text_delta_event",
        "ResponseReasoningSummaryTextDoneEvent": "openai_generated.models.response_reasoning_summary_text_done_event",
        "ResponseReasoningTextDeltaEvent": "openai_generated.models.response_reasoning_text_delta_event",
        "ResponseReasoningTextDoneEvent": "openai_generated.models.response_reasoning_text_done_event",
        "ResponseRefusalDeltaEvent": "openai_generated.models.response_refusal_delta_event",
        "ResponseRefusalDoneEvent": "openai_generated.models.response_refusal_done_event",
        "ResponseRetrieveParams": "openai_generated.params.response_retrieve_params",
        "ResponseShellCallCommandAddedEvent": "openai_generated.models.response_shell_call_command_added_event",
        "ResponseShellCallCommandDeltaEvent": "openai_generated.models.response_shell_call_command_delta_event",
        "ResponseShellCallCommandDoneEvent": "openai_generated.models.response_shell_call_command_done_event",
        "ResponseShellCallOutputContentDeltaEvent": "openai_generated.models.response_shell_call_output_content_delta_event",
        "ResponseShellCallOutputContentDoneEvent": "openai_generated.models.response_shell_call_output_content_done_event",
        "ResponseStatus": "openai_generated.models.response_status",
        "ResponseSteerAcceptedEvent": "openai_generated.models.response_steer_accepted_event",
        "ResponseSteerErrorCode": "openai_generated.models.response_steer_error_code",
        "ResponseSteerEvent": "openai_generated.models.response_steer_event",
        "ResponseSteerEventParam": "openai_generated.params.response_steer_event_param",
        "ResponseSteerFailedEvent": "openai_generated.models.response_steer_failed_event",
        "ResponseSteerInput": "openai_generated.models.response_steer_input",
        "ResponseSteerInputContent": "openai_generated.models.response_steer_input_content",
        "ResponseSteerInputContentParam": "openai_generated.params.response_steer_input_content_param",
        "ResponseSteerInputParam": "openai_facade.types.responses.response_steer_input_param",
        "ResponseSteerPendingEvent": "openai_generated.models.response_steer_pending_event",
        "ResponseSteerPendingReason": "openai_generated.models.response_steer_pending_reason",
        "ResponseSteerRequiredInput": "openai_generated.models.response_steer_required_input",
        "ResponseStreamEvent": "openai_generated.models.response_stream_event",
        "ResponseTextConfig": "openai_generated.models.response_text_config",
        "ResponseTextConfigParam": "openai_generated.params.response_text_config_param",
        "ResponseTextDeltaEvent": "openai_generated.models.response_text_delta_event",
        "ResponseTextDoneEvent": "openai_generated.models.response_text_done_event",
        "ResponseToolSearchCall": "openai_generated.models.response_tool_search_call",
        "ResponseToolSearchOutputItem": "openai_generated.models.response_tool_search_output_item",
        "ResponseToolSearchOutputItemParam": "openai_generated.models.response_tool_search_output_item_param",
        "ResponseToolSearchOutputItemParamParam": "openai_generated.params.response_tool_search_output_item_param:ResponseToolSearchOutputItemParam",
        "ResponseUsage": "openai_generated.models.response_usage",
        "ResponseWebSearchCallCompletedEvent": "openai_generated.models.response_web_search_call_completed_event",
        "ResponseWebSearchCallInProgressEvent": "openai_generated.models.response_web_search_call_in_progress_event",
        "ResponseWebSearchCallSearchingEvent": "openai_generated.models.response_web_search_call_searching_event",
        "ResponseWsError": "openai_generated.models.response_ws_error",
        "ResponsesClientEvent": "openai_generated.models.responses_client_event",
        "ResponsesClientEventParam": "openai_facade.types.responses.responses_client_event_param",
        "ResponsesServerEvent": "openai_generated.models.responses_server_event",
        "ServiceTier": "openai_generated.models.service_tier_responses:ServiceTierResponses",
        "ShellCallOutputDelta": "openai_generated.models.shell_call_output_delta",
        "SkillReference": "openai_generated.models.skill_reference",
        "SkillReferenceParam": "openai_generated.params.skill_reference_param",
        "SpecificProgrammaticToolCallingParam": "openai_generated.params.specific_programmatic_tool_calling_param",
        "Tool": "openai_generated.models.tool",
        "ToolCallCaller": "openai_generated.models.tool_call_caller",
        "ToolCallCallerParam": "openai_generated.params.tool_call_caller_param",
        "ToolChoiceAllowed": "openai_generated.models.tool_choice_allowed",
        "ToolChoiceAllowedParam": "openai_generated.params.tool_choice_allowed_param",
        "ToolChoiceApplyPatch": "openai_generated.models.tool_choice_apply_patch",
        "ToolChoiceApplyPatchParam": "openai_generated.params.tool_choice_apply_patch_param",
        "ToolChoiceCustom": "openai_generated.models.tool_choice_custom",
        "ToolChoiceCustomParam": "openai_generated.params.tool_choice_custom_param",
        "ToolChoiceFunction": "openai_generated.models.tool_choice_function",
        "ToolChoiceFunctionParam": "openai_generated.params.tool_choice_function_param",
        "ToolChoiceMcp": "openai_generated.models.tool_choice_mcp",
        "ToolChoiceMcpParam": "openai_generated.params.tool_choice_mcp_param",
        "ToolChoiceOptions": "openai_generated.models.tool_choice_options",
        "ToolChoiceShell": "openai_generated.models.tool_choice_shell",
        "ToolChoiceShellParam": "openai_generated.params.tool_choice_shell_param",
        "ToolChoiceTypes": "openai_generated.models.tool_choice_types",
        "ToolChoiceTypesParam": "openai_generated.params.tool_choice_types_param",
        "ToolParam": "openai_generated.params.tool_param",
        "ToolSearchOutputNamespaceTool": "openai_generated.models.namespace_tool:NamespaceTool",
        "ToolSearchOutputNamespaceToolParam": "openai_generated.params.namespace_tool_param:NamespaceToolParam",
        "ToolSearchTool": "openai_generated.models.tool_search_tool",
        "ToolSearchToolParam": "openai_generated.params.tool_search_tool_param",
        "WebSearchPreviewTool": "openai_generated.models.web_search_preview_tool",
        "WebSearchPreviewToolParam": "openai_generated.params.web_search_preview_tool_param",
        "WebSearchTool": "openai_generated.models.web_search_tool",
        "WebSearchToolParam": "openai_generated.params.web_search_tool_param",
        "additional_tools": ".additional_tools:",
        "additional_tools_item_param": ".additional_tools_item_param:",
        "apply_patch_tool": ".apply_patch_tool:",
        "apply_patch_tool_param": ".apply_patch_tool_param:",
        "compacted_response": ".compacted_response:",
        "compaction_trigger_item_param": ".compaction_trigger_item_param:",
        "computer_action": ".computer_action:",
        "computer_action_list": ".computer_action_list:",
        "computer_action_list_param": ".computer_action_list_param:",
        "computer_action_param": ".computer_action_param:",
        "computer_tool": ".computer_tool:",
        "computer_tool_param": ".computer_tool_param:",
        "computer_use_preview_tool": ".computer_use_preview_tool:",
        "computer_use_preview_tool_param": ".computer_use_preview_tool_param:",
        "container_auto": ".container_auto:",
        "container_auto_param": ".container_auto_param:",
        "container_network_policy_allowlist": ".container_network_policy_allowlist:",
        "container_network_policy_allowlist_param": ".container_network_policy_allowlist_param:",
        "container_network_policy_disabled": ".container_network_policy_disabled:",
        "container_network_policy_disabled_param": ".container_network_policy_disabled_param:",
        "container_network_policy_domain_secret": ".container_network_policy_domain_secret:",
        "container_network_policy_domain_secret_param": ".container_network_policy_domain_secret_param:",
        "container_reference": ".container_reference:",
        "container_reference_param": ".container_reference_param:",
        "custom_tool": ".custom_tool:",
        "custom_tool_param": ".custom_tool_param:",
        "direct_tool_call_caller": ".direct_tool_call_caller:",
        "direct_tool_call_caller_param": ".direct_tool_call_caller_param:",
        "easy_input_message": ".easy_input_message:",
        "easy_input_message_param": ".easy_input_message_param:",
        "error_payload": ".error_payload:",
        "file_search_tool": ".file_search_tool:",
        "file_search_tool_param": ".file_search_tool_param:",
        "function_shell_tool": ".function_shell_tool:",
        "function_shell_tool_param": ".function_shell_tool_param:",
        "function_tool": ".function_tool:",
        "function_tool_param": ".function_tool_param:",
        "http_error": ".http_error:",
        "http_error_param": ".http_error_param:",
        "image_detail": ".image_detail:",
        "inline_skill": ".inline_skill:",
        "inline_skill_param": ".inline_skill_param:",
        "inline_skill_source": ".inline_skill_source:",
        "inline_skill_source_param": ".inline_skill_source_param:",
        "input_item_list_params": ".input_item_list_params:",
        "input_token_count_params": ".input_token_count_params:",
        "input_token_count_response": ".input_token_count_response:",
        "local_environment": ".local_environment:",
        "local_environment_param": ".local_environment_param:",
        "local_skill": ".local_skill:",
        "local_skill_param": ".local_skill_param:",
        "mcp_protocol_error": ".mcp_protocol_error:",
        "mcp_protocol_error_param": ".mcp_protocol_error_param:",
        "mcp_tool_call_error": ".mcp_tool_call_error:",
        "mcp_tool_call_error_param": ".mcp_tool_call_error_param:",
        "mcp_tool_execution_error": ".mcp_tool_execution_error:",
        "mcp_tool_execution_error_param": ".mcp_tool_execution_error_param:",
        "moderation_config_param": ".moderation_config_param:",
        "moderation_error_body": ".moderation_error_body:",
        "moderation_param": ".moderation_param:",
        "moderation_policy_param": ".moderation_policy_param:",
        "moderation_schema": ".moderation_schema:",
        "namespace_tool": ".namespace_tool:",
        "namespace_tool_param": ".namespace_tool_param:",
        "parsed_response": ".parsed_response:",
        "program": ".program:",
        "program_item_param": ".program_item_param:",
        "program_output": ".program_output:",
        "program_output_item_param": ".program_output_item_param:",
        "program_tool_call_caller": ".program_tool_call_caller:",
        "program_tool_call_caller_param": ".program_tool_call_caller_param:",
        "programmatic_tool_calling_param": ".programmatic_tool_calling_param:",
        "prompt_cache_options": ".prompt_cache_options:",
        "prompt_cache_options_param": ".prompt_cache_options_param:",
        "response": ".response:",
        "response_apply_patch_tool_call": ".response_apply_patch_tool_call:",
        "response_apply_patch_tool_call_output": ".response_apply_patch_tool_call_output:",
        "response_audio_delta_event": ".response_audio_delta_event:",
        "response_audio_done_event": ".response_audio_done_event:",
        "response_audio_transcript_delta_event": ".response_audio_transcript_delta_event:",
        "response_audio_transcript_done_event": ".response_audio_transcript_done_event:",
        "response_code_interpreter_call_code_delta_event": ".response_code_interpreter_call_code_delta_event:",
        "response_code_interpreter_call_code_done_event": ".response_code_interpreter_call_code_done_event:",
        "response_code_interpreter_call_completed_event": ".response_code_interpreter_call_completed_event:",
        "response_code_interpreter_call_in_progress_event": ".response_code_interpreter_call_in_progress_event:",
        "response_code_interpreter_call_interpreting_event": ".response_code_interpreter_call_interpreting_event:",
        "response_code_interpreter_tool_call": ".response_code_interpreter_tool_call:",
        "response_code_interpreter_tool_call_param": ".response_code_interpreter_tool_call_param:",
        "response_compact_params": ".response_compact_params:",
        "response_compaction_compacting_event": ".response_compaction_compacting_event:",
        "response_compaction_item": ".response_compaction_item:",
        "response_compaction_item_param": ".response_compaction_item_param:",
        "response_compaction_item_param_param": ".response_compaction_item_param_param:",
        "response_completed_event": ".response_completed_event:",
        "response_computer_tool_call": ".response_computer_tool_call:",
        "response_computer_tool_call_output_item": ".response_computer_tool_call_output_item:",
        "response_computer_tool_call_output_screenshot": ".response_computer_tool_call_output_screenshot:",
        "response_computer_tool_call_output_screenshot_param": ".response_computer_tool_call_output_screenshot_param:",
        "response_computer_tool_call_param": ".response_computer_tool_call_param:",
        "response_configuration_update_item": ".response_configuration_update_item:",
        "response_configuration_update_item_param": ".response_configuration_update_item_param:",
        "response_configuration_update_item_param_param": ".response_configuration_update_item_param_param:",
        "response_container_reference": ".response_container_reference:",
        "response_content_part_added_event": ".response_content_part_added_event:",
        "response_content_part_done_event": ".response_content_part_done_event:",
        "response_conversation_param": ".response_conversation_param:",
        "response_conversation_param_param": ".response_conversation_param_param:",
        "response_create_params": ".response_create_params:",
        "response_created_event": ".response_created_event:",
        "response_custom_tool_call": ".response_custom_tool_call:",
        "response_custom_tool_call_input_delta_event": ".response_custom_tool_call_input_delta_event:",
        "response_custom_tool_call_input_done_event": ".response_custom_tool_call_input_done_event:",
        "response_custom_tool_call_item": ".response_custom_tool_call_item:",
        "response_custom_tool_call_output": ".response_custom_tool_call_output:",
        "response_custom_tool_call_output_item": ".response_custom_tool_call_output_item:",
        "response_custom_tool_call_output_param": ".response_custom_tool_call_output_param:",
        "response_custom_tool_call_param": ".response_custom_tool_call_param:",
        "response_error": ".response_error:",
        "response_error_event": ".response_error_event:",
        "response_failed_event": ".response_failed_event:",
        "response_file_search_call_completed_event": ".response_file_search_call_completed_event:",
        "response_file_search_call_in_progress_event": ".response_file_search_call_in_progress_event:",
        "response_file_search_call_searching_event": ".response_file_search_call_searching_event:",
        "response_file_search_tool_call": ".response_file_search_tool_call:",
        "response_file_search_tool_call_param": ".response_file_search_tool_call_param:",
        "response_format_text_config": ".response_format_text_config:",
        "response_format_text_config_param": ".response_format_text_config_param:",
        "response_format_text_json_schema_config": ".response_format_text_json_schema_config:",
        "response_format_text_json_schema_config_param": ".response_format_text_json_schema_config_param:",
        "response_function_call_arguments_delta_event": ".response_function_call_arguments_delta_event:",
        "response_function_call_arguments_done_event": ".response_function_call_arguments_done_event:",
        "response_function_call_output_item": ".response_function_call_output_item:",
        "response_function_call_output_item_list": ".response_function_call_output_item_list:",
        "response_function_call_output_item_list_param": ".response_function_call_output_item_list_param:",
        "response_function_call_output_item_param": ".response_function_call_output_item_param:",
        "response_function_shell_call_output_content": ".response_function_shell_call_output_content:",
        "response_function_shell_call_output_content_param": ".response_function_shell_call_output_content_param:",
        "response_function_shell_tool_call": ".response_function_shell_tool_call:",
        "response_function_shell_tool_call_output": ".response_function_shell_tool_call_output:",
        "response_function_tool_call": ".response_function_tool_call:",
        "response_function_tool_call_item": ".response_function_tool_call_item:",
        "response_function_tool_call_output_item": ".response_function_tool_call_output_item:",
        "response_function_tool_call_param": ".response_function_tool_call_param:",
        "response_function_web_search": ".response_function_web_search:",
        "response_function_web_search_param": ".response_function_web_search_param:",
        "response_image_gen_call_completed_event": ".response_image_gen_call_completed_event:",
        "response_image_gen_call_generating_event": ".response_image_gen_call_generating_event:",
        "response_image_gen_call_in_progress_event": ".response_image_gen_call_in_progress_event:",
        "response_image_gen_call_partial_image_event": ".response_image_gen_call_partial_image_event:",
        "response_in_progress_event": ".response_in_progress_event:",
        "response_includable": ".response_includable:",
        "response_incomplete_event": ".response_incomplete_event:",
        "response_input": ".response_input:",
        "response_input_audio": ".response_input_audio:",
        "response_input_audio_param": ".response_input_audio_param:",
        "response_input_content": ".response_input_content:",
        "response_input_content_param": ".response_input_content_param:",
        "response_input_file": ".response_input_file:",
        "response_input_file_content": ".response_input_file_content:",
        "response_input_file_content_param": ".response_input_file_content_param:",
        "response_input_file_param": ".response_input_file_param:",
        "response_input_image": ".response_input_image:",
        "response_input_image_content": ".response_input_image_content:",
        "response_input_image_content_param": ".response_input_image_content_param:",
        "response_input_image_param": ".response_input_image_param:",
        "response_input_item": ".response_input_item:",
        "response_input_item_param": ".response_input_item_param:",
        "response_input_message_content_list": ".response_input_message_content_list:",
        "response_input_message_content_list_param": ".response_input_message_content_list_param:",
        "response_input_message_item": ".response_input_message_item:",
        "response_input_param": ".response_input_param:",
        "response_input_text": ".response_input_text:",
        "response_input_text_content": ".response_input_text_content:",
        "response_input_text_content_param": ".response_input_text_content_param:",
        "response_input_text_param": ".response_input_text_param:",
        "response_item": ".response_item:",
        "response_item_list": ".response_item_list:",
        "response_local_environment": ".response_local_environment:",
        "response_mcp_call_arguments_delta_event": ".response_mcp_call_arguments_delta_event:",
        "response_mcp_call_arguments_done_event": ".response_mcp_call_arguments_done_event:",
        "response_mcp_call_completed_event": ".response_mcp_call_completed_event:",
        "response_mcp_call_failed_event": ".response_mcp_call_failed_event:",
        "response_mcp_call_in_progress_event": ".response_mcp_call_in_progress_event:",
        "response_mcp_list_tools_completed_event": ".response_mcp_list_tools_completed_event:",
        "response_mcp_list_tools_failed_event": ".response_mcp_list_tools_failed_event:",
        "response_mcp_list_tools_in_progress_event": ".response_mcp_list_tools_in_progress_event:",
        "response_output_item": ".response_output_item:",
        "response_output_item_added_event": ".response_output_item_added_event:",
        "response_output_item_done_event": ".response_output_item_done_event:",
        "response_output_message": ".response_output_message:",
        "response_output_message_param": ".response_output_message_param:",
        "response_output_refusal": ".response_output_refusal:",
        "response_output_refusal_param": ".response_output_refusal_param:",
        "response_output_text": ".response_output_text:",
        "response_output_text_annotation_added_event": ".response_output_text_annotation_added_event:",
        "response_output_text_param": ".response_output_text_param:",
        "response_prompt": ".response_prompt:",
        "response_prompt_param": ".response_prompt_param:",
        "response_queued_event": ".response_queued_event:",
        "response_reasoning_item": ".response_reasoning_item:",
        "response_reasoning_item_param": ".response_reasoning_item_param:",
        "response_reasoning_summary_part_added_event": ".response_reasoning_summary_part_added_event:",
        "response_reasoning_summary_part_done_event": ".response_reasoning_summary_part_done_event:",
        "response_reasoning_summary_text_delta_event": ".response_reasoning_summary_text_delta_event:",
        "response_reasoning_summary_text_done_event": ".response_reasoning_summary_text_done_event:",
        "response_reasoning_text_delta_event": ".response_reasoning_text_delta_event:",
        "response_reasoning_text_done_event": ".response_reasoning_text_done_event:",
        "response_refusal_delta_event": ".response_refusal_delta_event:",
        "response_refusal_done_event": ".response_refusal_done_event:",
        "response_retrieve_params": ".response_retrieve_params:",
        "response_shell_call_command_added_event": ".response_shell_call_command_added_event:",
        "response_shell_call_command_delta_event": ".response_shell_call_command_delta_event:",
        "response_shell_call_command_done_event": ".response_shell_call_command_done_event:",
        "response_shell_call_output_content_delta_event": ".response_shell_call_output_content_delta_event:",
        "response_shell_call_output_content_done_event": ".response_shell_call_output_content_done_event:",
        "response_status": ".response_status:",
        "response_steer_accepted_event": ".response_steer_accepted_event:",
        "response_steer_error_code": ".response_steer_error_code:",
        "response_steer_event": ".response_steer_event:",
        "response_steer_event_param": ".response_steer_event_param:",
        "response_steer_failed_event": ".response_steer_failed_event:",
        "response_steer_input": ".response_steer_input:",
        "response_steer_input_content": ".response_steer_input_content:",
        "response_steer_input_content_param": ".response_steer_input_content_param:",
        "response_steer_input_param": ".response_steer_input_param:",
        "response_steer_pending_event": ".response_steer_pending_event:",
        "response_steer_pending_reason": ".response_steer_pending_reason:",
        "response_steer_required_input": ".response_steer_required_input:",
        "response_stream_event": ".response_stream_event:",
        "response_text_config": ".response_text_config:",
        "response_text_config_param": ".response_text_config_param:",
        "response_text_delta_event": ".response_text_delta_event:",
        "response_text_done_event": ".response_text_done_event:",
        "response_tool_search_call": ".response_tool_search_call:",
        "response_tool_search_output_item": ".response_tool_search_output_item:",
        "response_tool_search_output_item_param": ".response_tool_search_output_item_param:",
        "response_tool_search_output_item_param_param": ".response_tool_search_output_item_param_param:",
        "response_usage": ".response_usage:",
        "response_web_search_call_completed_event": ".response_web_search_call_completed_event:",
        "response_web_search_call_in_progress_event": ".response_web_search_call_in_progress_event:",
        "response_web_search_call_searching_event": ".response_web_search_call_searching_event:",
        "response_ws_error": ".response_ws_error:",
        "responses_client_event": ".responses_client_event:",
        "responses_client_event_param": ".responses_client_event_param:",
        "responses_server_event": ".responses_server_event:",
        "service_tier": ".service_tier:",
        "shell_call_output_delta": ".shell_call_output_delta:",
        "skill_reference": ".skill_reference:",
        "skill_reference_param": ".skill_reference_param:",
        "specific_programmatic_tool_calling_param": ".specific_programmatic_tool_calling_param:",
        "tool": ".tool:",
        "tool_call_caller": ".tool_call_caller:",
        "tool_call_caller_param": ".tool_call_caller_param:",
        "tool_choice_allowed": ".tool_choice_allowed:",
        "tool_choice_allowed_param": ".tool_choice_allowed_param:",
        "tool_choice_apply_patch": ".tool_choice_apply_patch:",
        "tool_choice_apply_patch_param": ".tool_choice_apply_patch_param:",
        "tool_choice_custom": ".tool_choice_custom:",
        "tool_choice_custom_param": ".tool_choice_custom_param:",
        "tool_choice_function": ".tool_choice_function:",
        "tool_choice_function_param": ".tool_choice_function_param:",
        "tool_choice_mcp": ".tool_choice_mcp:",
        "tool_choice_mcp_param": ".tool_choice_mcp_param:",
        "tool_choice_options": ".tool_choice_options:",
        "tool_choice_shell": ".tool_choice_shell:",
        "tool_choice_shell_param": ".tool_choice_shell_param:",
        "tool_choice_types": ".tool_choice_types:",
        "tool_choice_types_param": ".tool_choice_types_param:",
        "tool_param": ".tool_param:",
        "tool_search_output_namespace_tool": ".tool_search_output_namespace_tool:",
        "tool_search_output_namespace_tool_param": ".tool_search_output_namespace_tool_param:",
        "tool_search_tool": ".tool_search_tool:",
        "tool_search_tool_param": ".tool_search_tool_param:",
        "web_search_preview_tool": ".web_search_preview_tool:",
        "web_search_preview_tool_param": ".web_search_preview_tool_param:",
        "web_search_tool": ".web_search_tool:",
        "web_search_tool_param": ".web_search_tool_param:",
    },
)
