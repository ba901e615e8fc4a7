# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.beta import (
        agent as agent,
        agent_browser_authentication_cancel_param as agent_browser_authentication_cancel_param,
        agent_browser_authentication_cancel_param_param as agent_browser_authentication_cancel_param_param,
        agent_browser_authentication_submit_param as agent_browser_authentication_submit_param,
        agent_browser_authentication_submit_param_param as agent_browser_authentication_submit_param_param,
        agent_browser_origin_access_param as agent_browser_origin_access_param,
        agent_browser_origin_access_param_param as agent_browser_origin_access_param_param,
        agent_close_subagent_call_item as agent_close_subagent_call_item,
        agent_command_execution_item as agent_command_execution_item,
        agent_content as agent_content,
        agent_create_params as agent_create_params,
        agent_create_subagent_call_item as agent_create_subagent_call_item,
        agent_deleted as agent_deleted,
        agent_function_call_item as agent_function_call_item,
        agent_function_call_output as agent_function_call_output,
        agent_function_call_output_param as agent_function_call_output_param,
        agent_function_call_status as agent_function_call_status,
        agent_interrupt_subagent_call_item as agent_interrupt_subagent_call_item,
        agent_list_params as agent_list_params,
        agent_mcp_call_item as agent_mcp_call_item,
        agent_output_command_execution_output_delta_event as agent_output_command_execution_output_delta_event,
        agent_output_item as agent_output_item,
        agent_output_item_status as agent_output_item_status,
        agent_reasoning as agent_reasoning,
        agent_reasoning_item as agent_reasoning_item,
        agent_reasoning_param as agent_reasoning_param,
        agent_resume_subagent_call_item as agent_resume_subagent_call_item,
        agent_send_subagent_input_call_item as agent_send_subagent_input_call_item,
        agent_session as agent_session,
        agent_session_assistant_message as agent_session_assistant_message,
        agent_session_created_event as agent_session_created_event,
        agent_session_deleted as agent_session_deleted,
        agent_session_environment_connected_event as agent_session_environment_connected_event,
        agent_session_environment_disconnected_event as agent_session_environment_disconnected_event,
        agent_session_environment_expired_event as agent_session_environment_expired_event,
        agent_session_environment_failed_event as agent_session_environment_failed_event,
        agent_session_environment_pending_event as agent_session_environment_pending_event,
        agent_session_environment_ready_event as agent_session_environment_ready_event,
        agent_session_environment_reset_event as agent_session_environment_reset_event,
        agent_session_environment_state as agent_session_environment_state,
        agent_session_environment_suspended_event as agent_session_environment_suspended_event,
        agent_session_error_event as agent_session_error_event,
        agent_session_event as agent_session_event,
        agent_session_failed_event as agent_session_failed_event,
        agent_session_idle_event as agent_session_idle_event,
        agent_session_in_progress_event as agent_session_in_progress_event,
        agent_session_input_message_param as agent_session_input_message_param,
        agent_session_input_param as agent_session_input_param,
        agent_session_item as agent_session_item,
        agent_session_message as agent_session_message,
        agent_session_message_content as agent_session_message_content,
        agent_session_requires_action_event as agent_session_requires_action_event,
        agent_session_subagent_active_event as agent_session_subagent_active_event,
        agent_session_subagent_closed_event as agent_session_subagent_closed_event,
        agent_session_subagent_created_event as agent_session_subagent_created_event,
        agent_session_turn_cancelled_event as agent_session_turn_cancelled_event,
        agent_session_turn_completed_event as agent_session_turn_completed_event,
        agent_session_turn_content_part_added_event as agent_session_turn_content_part_added_event,
        agent_session_turn_content_part_done_event as agent_session_turn_content_part_done_event,
        agent_session_turn_created_event as agent_session_turn_created_event,
        agent_session_turn_failed_event as agent_session_turn_failed_event,
        agent_session_turn_in_progress_event as agent_session_turn_in_progress_event,
        agent_session_turn_item_added_event as agent_session_turn_item_added_event,
        agent_session_turn_item_done_event as agent_session_turn_item_done_event,
        agent_session_turn_output_text_delta_event as agent_session_turn_output_text_delta_event,
        agent_session_turn_output_text_done_event as agent_session_turn_output_text_done_event,
        agent_session_turn_reasoning_summary_part_added_event as agent_session_turn_reasoning_summary_part_added_event,
        agent_session_turn_reasoning_summary_part_done_event as agent_session_turn_reasoning_summary_part_done_event,
        agent_session_turn_reasoning_summary_text_delta_event as agent_session_turn_reasoning_summary_text_delta_event,
        agent_session_turn_reasoning_summary_text_done_event as agent_session_turn_reasoning_summary_text_done_event,
        agent_text as agent_text,
        agent_text_param as agent_text_param,
        agent_tool as agent_tool,
        agent_tool_param as agent_tool_param,
        agent_update_params as agent_update_params,
        agent_wait_for_subagents_call_item as agent_wait_for_subagents_call_item,
        agent_web_search_call_item as agent_web_search_call_item,
        agents as agents,
        assistant as assistant,
        assistant_create_params as assistant_create_params,
        assistant_deleted as assistant_deleted,
        assistant_list_params as assistant_list_params,
        assistant_response_format_option as assistant_response_format_option,
        assistant_response_format_option_param as assistant_response_format_option_param,
        assistant_stream_event as assistant_stream_event,
        assistant_tool as assistant_tool,
        assistant_tool_choice as assistant_tool_choice,
        assistant_tool_choice_function as assistant_tool_choice_function,
        assistant_tool_choice_function_param as assistant_tool_choice_function_param,
        assistant_tool_choice_option as assistant_tool_choice_option,
        assistant_tool_choice_option_param as assistant_tool_choice_option_param,
        assistant_tool_choice_param as assistant_tool_choice_param,
        assistant_tool_param as assistant_tool_param,
        assistant_update_params as assistant_update_params,
        beta_additional_tools as beta_additional_tools,
        beta_additional_tools_item_param as beta_additional_tools_item_param,
        beta_agent_message as beta_agent_message,
        beta_agent_message_item_param as beta_agent_message_item_param,
        beta_agent_tag as beta_agent_tag,
        beta_agent_tag_param as beta_agent_tag_param,
        beta_apply_patch_tool as beta_apply_patch_tool,
        beta_apply_patch_tool_param as beta_apply_patch_tool_param,
        beta_compacted_response as beta_compacted_response,
        beta_compaction_trigger_item_param as beta_compaction_trigger_item_param,
        beta_comparison_filter as beta_comparison_filter,
        beta_comparison_filter_param as beta_comparison_filter_param,
        beta_compound_filter as beta_compound_filter,
        beta_compound_filter_param as beta_compound_filter_param,
        beta_computer_action as beta_computer_action,
        beta_computer_action_list as beta_computer_action_list,
        beta_computer_action_list_param as beta_computer_action_list_param,
        beta_computer_action_param as beta_computer_action_param,
        beta_computer_screenshot_content as beta_computer_screenshot_content,
        beta_computer_tool as beta_computer_tool,
        beta_computer_tool_param as beta_computer_tool_param,
        beta_computer_use_preview_tool as beta_computer_use_preview_tool,
        beta_computer_use_preview_tool_param as beta_computer_use_preview_tool_param,
        beta_container_auto as beta_container_auto,
        beta_container_auto_param as beta_container_auto_param,
        beta_container_file_citation_param as beta_container_file_citation_param,
        beta_container_network_policy_allowlist as beta_container_network_policy_allowlist,
        beta_container_network_policy_allowlist_param as beta_container_network_policy_allowlist_param,
        beta_container_network_policy_disabled as beta_container_network_policy_disabled,
        beta_container_network_policy_disabled_param as beta_container_network_policy_disabled_param,
        beta_container_network_policy_domain_secret as beta_container_network_policy_domain_secret,
        beta_container_network_policy_domain_secret_param as beta_container_network_policy_domain_secret_param,
        beta_container_reference as beta_container_reference,
        beta_container_reference_param as beta_container_reference_param,
        beta_conversation_message as beta_conversation_message,
        beta_custom_tool as beta_custom_tool,
        beta_custom_tool_param as beta_custom_tool_param,
        beta_direct_tool_call_caller as beta_direct_tool_call_caller,
        beta_direct_tool_call_caller_param as beta_direct_tool_call_caller_param,
        beta_easy_input_message as beta_easy_input_message,
        beta_easy_input_message_param as beta_easy_input_message_param,
        beta_encrypted_content as beta_encrypted_content,
        beta_encrypted_content_param as beta_encrypted_content_param,
        beta_error_payload as beta_error_payload,
        beta_file_citation_param as beta_file_citation_param,
        beta_file_search_tool as beta_file_search_tool,
        beta_file_search_tool_param as beta_file_search_tool_param,
        beta_function_shell_tool as beta_function_shell_tool,
        beta_function_shell_tool_param as beta_function_shell_tool_param,
        beta_function_tool as beta_function_tool,
        beta_function_tool_param as beta_function_tool_param,
        beta_http_error as beta_http_error,
        beta_http_error_param as beta_http_error_param,
        beta_image_detail as beta_image_detail,
        beta_inline_skill as beta_inline_skill,
        beta_inline_skill_param as beta_inline_skill_param,
        beta_inline_skill_source as beta_inline_skill_source,
        beta_inline_skill_source_param as beta_inline_skill_source_param,
        beta_local_environment as beta_local_environment,
        beta_local_environment_param as beta_local_environment_param,
        beta_local_skill as beta_local_skill,
        beta_local_skill_param as beta_local_skill_param,
        beta_mcp_protocol_error as beta_mcp_protocol_error,
        beta_mcp_protocol_error_param as beta_mcp_protocol_error_param,
        beta_mcp_tool_call_error as beta_mcp_tool_call_error,
        beta_mcp_tool_call_error_param as beta_mcp_tool_call_error_param,
        beta_mcp_tool_execution_error as beta_mcp_tool_execution_error,
        beta_mcp_tool_execution_error_param as beta_mcp_tool_execution_error_param,
        beta_metadata as beta_metadata,
        beta_metadata_param as beta_metadata_param,
        beta_moderation as beta_moderation,
        beta_moderation_config_param as beta_moderation_config_param,
        beta_moderation_error_body as beta_moderation_error_body,
        beta_moderation_param as beta_moderation_param,
        beta_moderation_policy_param as beta_moderation_policy_param,
        beta_moderation_result_body as beta_moderation_result_body,
        beta_multi_agent_call as beta_multi_agent_call,
        beta_multi_agent_call_item_param as beta_multi_agent_call_item_param,
        beta_multi_agent_call_output as beta_multi_agent_call_output,
        beta_multi_agent_call_output_item_param as beta_multi_agent_call_output_item_param,
        beta_multi_agent_param as beta_multi_agent_param,
        beta_namespace_tool as beta_namespace_tool,
        beta_namespace_tool_param as beta_namespace_tool_param,
        beta_output_text_content_param as beta_output_text_content_param,
        beta_program as beta_program,
        beta_program_item_param as beta_program_item_param,
        beta_program_output as beta_program_output,
        beta_program_output_item_param as beta_program_output_item_param,
        beta_program_tool_call_caller as beta_program_tool_call_caller,
        beta_program_tool_call_caller_param as beta_program_tool_call_caller_param,
        beta_programmatic_tool_calling_param as beta_programmatic_tool_calling_param,
        beta_prompt_cache_breakpoint_config as beta_prompt_cache_breakpoint_config,
        beta_prompt_cache_breakpoint_config_param as beta_prompt_cache_breakpoint_config_param,
        beta_prompt_cache_breakpoint_param as beta_prompt_cache_breakpoint_param,
        beta_prompt_cache_options as beta_prompt_cache_options,
        beta_prompt_cache_options_param as beta_prompt_cache_options_param,
        beta_realtime_response_create_mcp_tool as beta_realtime_response_create_mcp_tool,
        beta_realtime_response_create_mcp_tool_param as beta_realtime_response_create_mcp_tool_param,
        beta_reasoning as beta_reasoning,
        beta_reasoning_effort as beta_reasoning_effort,
        beta_reasoning_param as beta_reasoning_param,
        beta_response as beta_response,
        beta_response_apply_patch_tool_call as beta_response_apply_patch_tool_call,
        beta_response_apply_patch_tool_call_output as beta_response_apply_patch_tool_call_output,
        beta_response_audio_delta_event as beta_response_audio_delta_event,
        beta_response_audio_done_event as beta_response_audio_done_event,
        beta_response_audio_transcript_delta_event as beta_response_audio_transcript_delta_event,
        beta_response_audio_transcript_done_event as beta_response_audio_transcript_done_event,
        beta_response_code_interpreter_call_code_delta_event as beta_response_code_interpreter_call_code_delta_event,
        beta_response_code_interpreter_call_code_done_event as beta_response_code_interpreter_call_code_done_event,
        beta_response_code_interpreter_call_completed_event as beta_response_code_interpreter_call_completed_event,
        beta_response_code_interpreter_call_in_progress_event as beta_response_code_interpreter_call_in_progress_event,
        beta_response_code_interpreter_call_interpreting_event as beta_response_code_interpreter_call_interpreting_event,
        beta_response_code_interpreter_tool_call as beta_response_code_interpreter_tool_call,
        beta_response_code_interpreter_tool_call_param as beta_response_code_interpreter_tool_call_param,
        beta_response_compaction_compacting_event as beta_response_compaction_compacting_event,
        beta_response_compaction_item as beta_response_compaction_item,
        beta_response_compaction_item_param as beta_response_compaction_item_param,
        beta_response_compaction_item_param_param as beta_response_compaction_item_param_param,
        beta_response_completed_event as beta_response_completed_event,
        beta_response_computer_tool_call as beta_response_computer_tool_call,
        beta_response_computer_tool_call_output_item as beta_response_computer_tool_call_output_item,
        beta_response_computer_tool_call_output_screenshot as beta_response_computer_tool_call_output_screenshot,
        beta_response_computer_tool_call_output_screenshot_param as beta_response_computer_tool_call_output_screenshot_param,
        beta_response_computer_tool_call_param as beta_response_computer_tool_call_param,
        beta_response_configuration_update_item as beta_response_configuration_update_item,
        beta_response_configuration_update_item_param as beta_response_configuration_update_item_param,
        beta_response_configuration_update_item_param_param as beta_response_configuration_update_item_param_param,
        beta_response_container_reference as beta_response_container_reference,
        beta_response_content_part_added_event as beta_response_content_part_added_event,
        beta_response_content_part_done_event as beta_response_content_part_done_event,
        beta_response_conversation_param as beta_response_conversation_param,
        beta_response_conversation_param_param as beta_response_conversation_param_param,
        beta_response_created_event as beta_response_created_event,
        beta_response_custom_tool_call as beta_response_custom_tool_call,
        beta_response_custom_tool_call_input_delta_event as beta_response_custom_tool_call_input_delta_event,
        beta_response_custom_tool_call_input_done_event as beta_response_custom_tool_call_input_done_event,
        beta_response_custom_tool_call_item as beta_response_custom_tool_call_item,
        beta_response_custom_tool_call_output as beta_response_custom_tool_call_output,
        beta_response_custom_tool_call_output_item as beta_response_custom_tool_call_output_item,
        beta_response_custom_tool_call_output_param as beta_response_custom_tool_call_output_param,
        beta_response_custom_tool_call_param as beta_response_custom_tool_call_param,
        beta_response_error as beta_response_error,
        beta_response_error_event as beta_response_error_event,
        beta_response_failed_event as beta_response_failed_event,
        beta_response_file_search_call_completed_event as beta_response_file_search_call_completed_event,
        beta_response_file_search_call_in_progress_event as beta_response_file_search_call_in_progress_event,
        beta_response_file_search_call_searching_event as beta_response_file_search_call_searching_event,
        beta_response_file_search_tool as beta_response_file_search_tool,
        beta_response_file_search_tool_call as beta_response_file_search_tool_call,
        beta_response_file_search_tool_call_param as beta_response_file_search_tool_call_param,
        beta_response_file_search_tool_param as beta_response_file_search_tool_param,
        beta_response_format_json_object as beta_response_format_json_object,
        beta_response_format_json_object_param as beta_response_format_json_object_param,
        beta_response_format_text as beta_response_format_text,
        beta_response_format_text_config as beta_response_format_text_config,
        beta_response_format_text_config_param as beta_response_format_text_config_param,
        beta_response_format_text_json_schema_config as beta_response_format_text_json_schema_config,
        beta_response_format_text_json_schema_config_param as beta_response_format_text_json_schema_config_param,
        beta_response_format_text_param as beta_response_format_text_param,
        beta_response_function_call_arguments_delta_event as beta_response_function_call_arguments_delta_event,
        beta_response_function_call_arguments_done_event as beta_response_function_call_arguments_done_event,
        beta_response_function_call_output_item as beta_response_function_call_output_item,
        beta_response_function_call_output_item_list as beta_response_function_call_output_item_list,
        beta_response_function_call_output_item_list_param as beta_response_function_call_output_item_list_param,
        beta_response_function_call_output_item_param as beta_response_function_call_output_item_param,
        beta_response_function_shell_call_output_content as beta_response_function_shell_call_output_content,
        beta_response_function_shell_call_output_content_param as beta_response_function_shell_call_output_content_param,
        beta_response_function_shell_tool_call as beta_response_function_shell_tool_call,
        beta_response_function_shell_tool_call_output as beta_response_function_shell_tool_call_output,
        beta_response_function_tool as beta_response_function_tool,
        beta_response_function_tool_call as beta_response_function_tool_call,
        beta_response_function_tool_call_item as beta_response_function_tool_call_item,
        beta_response_function_tool_call_output_item as beta_response_function_tool_call_output_item,
        beta_response_function_tool_call_param as beta_response_function_tool_call_param,
        beta_response_function_tool_param as beta_response_function_tool_param,
        beta_response_function_web_search as beta_response_function_web_search,
        beta_response_function_web_search_param as beta_response_function_web_search_param,
        beta_response_image_gen_call_completed_event as beta_response_image_gen_call_completed_event,
        beta_response_image_gen_call_generating_event as beta_response_image_gen_call_generating_event,
        beta_response_image_gen_call_in_progress_event as beta_response_image_gen_call_in_progress_event,
        beta_response_image_gen_call_partial_image_event as beta_response_image_gen_call_partial_image_event,
        beta_response_in_progress_event as beta_response_in_progress_event,
        beta_response_includable as beta_response_includable,
        beta_response_incomplete_event as beta_response_incomplete_event,
        beta_response_inject_created_event as beta_response_inject_created_event,
        beta_response_inject_event as beta_response_inject_event,
        beta_response_inject_event_param as beta_response_inject_event_param,
        beta_response_inject_failed_event as beta_response_inject_failed_event,
        beta_response_input as beta_response_input,
        beta_response_input_content as beta_response_input_content,
        beta_response_input_content_param as beta_response_input_content_param,
        beta_response_input_file as beta_response_input_file,
        beta_response_input_file_content as beta_response_input_file_content,
        beta_response_input_file_content_param as beta_response_input_file_content_param,
        beta_response_input_file_param as beta_response_input_file_param,
        beta_response_input_image as beta_response_input_image,
        beta_response_input_image_content as beta_response_input_image_content,
        beta_response_input_image_content_param as beta_response_input_image_content_param,
        beta_response_input_image_param as beta_response_input_image_param,
        beta_response_input_item as beta_response_input_item,
        beta_response_input_item_param as beta_response_input_item_param,
        beta_response_input_message_content_list as beta_response_input_message_content_list,
        beta_response_input_message_content_list_param as beta_response_input_message_content_list_param,
        beta_response_input_message_item as beta_response_input_message_item,
        beta_response_input_param as beta_response_input_param,
        beta_response_input_text as beta_response_input_text,
        beta_response_input_text_content as beta_response_input_text_content,
        beta_response_input_text_content_param as beta_response_input_text_content_param,
        beta_response_input_text_param as beta_response_input_text_param,
        beta_response_item as beta_response_item,
        beta_response_local_environment as beta_response_local_environment,
        beta_response_mcp_call_arguments_delta_event as beta_response_mcp_call_arguments_delta_event,
        beta_response_mcp_call_arguments_done_event as beta_response_mcp_call_arguments_done_event,
        beta_response_mcp_call_completed_event as beta_response_mcp_call_completed_event,
        beta_response_mcp_call_failed_event as beta_response_mcp_call_failed_event,
        beta_response_mcp_call_in_progress_event as beta_response_mcp_call_in_progress_event,
        beta_response_mcp_list_tools_completed_event as beta_response_mcp_list_tools_completed_event,
        beta_response_mcp_list_tools_failed_event as beta_response_mcp_list_tools_failed_event,
        beta_response_mcp_list_tools_in_progress_event as beta_response_mcp_list_tools_in_progress_event,
        beta_response_output_item as beta_response_output_item,
        beta_response_output_item_added_event as beta_response_output_item_added_event,
        beta_response_output_item_done_event as beta_response_output_item_done_event,
        beta_response_output_message as beta_response_output_message,
        beta_response_output_message_param as beta_response_output_message_param,
        beta_response_output_refusal as beta_response_output_refusal,
        beta_response_output_refusal_param as beta_response_output_refusal_param,
        beta_response_output_text as beta_response_output_text,
        beta_response_output_text_annotation_added_event as beta_response_output_text_annotation_added_event,
        beta_response_output_text_param as beta_response_output_text_param,
        beta_response_prompt as beta_response_prompt,
        beta_response_prompt_param as beta_response_prompt_param,
        beta_response_queued_event as beta_response_queued_event,
        beta_response_reasoning_item as beta_response_reasoning_item,
        beta_response_reasoning_item_param as beta_response_reasoning_item_param,
        beta_response_reasoning_summary_part_added_event as beta_response_reasoning_summary_part_added_event,
        beta_response_reasoning_summary_part_done_event as beta_response_reasoning_summary_part_done_event,
        beta_response_reasoning_summary_text_delta_event as beta_response_reasoning_summary_text_delta_event,
        beta_response_reasoning_summary_text_done_event as beta_response_reasoning_summary_text_done_event,
        beta_response_reasoning_text_delta_event as beta_response_reasoning_text_delta_event,
        beta_response_reasoning_text_done_event as beta_response_reasoning_text_done_event,
        beta_response_refusal_delta_event as beta_response_refusal_delta_event,
        beta_response_refusal_done_event as beta_response_refusal_done_event,
        beta_response_shell_call_command_added_event as beta_response_shell_call_command_added_event,
        beta_response_shell_call_command_delta_event as beta_response_shell_call_command_delta_event,
        beta_response_shell_call_command_done_event as beta_response_shell_call_command_done_event,
        beta_response_shell_call_output_content_delta_event as beta_response_shell_call_output_content_delta_event,
        beta_response_shell_call_output_content_done_event as beta_response_shell_call_output_content_done_event,
        beta_response_status as beta_response_status,
        beta_response_steer_accepted_event as beta_response_steer_accepted_event,
        beta_response_steer_error_code as beta_response_steer_error_code,
        beta_response_steer_event as beta_response_steer_event,
        beta_response_steer_event_param as beta_response_steer_event_param,
        beta_response_steer_failed_event as beta_response_steer_failed_event,
        beta_response_steer_input as beta_response_steer_input,
        beta_response_steer_input_content as beta_response_steer_input_content,
        beta_response_steer_input_content_param as beta_response_steer_input_content_param,
        beta_response_steer_input_param as beta_response_steer_input_param,
        beta_response_steer_pending_event as beta_response_steer_pending_event,
        beta_response_steer_pending_reason as beta_response_steer_pending_reason,
        beta_response_steer_required_input as beta_response_steer_required_input,
        beta_response_stream_event as beta_response_stream_event,
        beta_response_text_config as beta_response_text_config,
        beta_response_text_config_param as beta_response_text_config_param,
        beta_response_text_delta_event as beta_response_text_delta_event,
        beta_response_text_done_event as beta_response_text_done_event,
        beta_response_tool_search_call as beta_response_tool_search_call,
        beta_response_tool_search_output_item as beta_response_tool_search_output_item,
        beta_response_tool_search_output_item_param as beta_response_tool_search_output_item_param,
        beta_response_tool_search_output_item_param_param as beta_response_tool_search_output_item_param_param,
        beta_response_usage as beta_response_usage,
        beta_response_web_search_call_completed_event as beta_response_web_search_call_completed_event,
        beta_response_web_search_call_in_progress_event as beta_response_web_search_call_in_progress_event,
        beta_response_web_search_call_searching_event as beta_response_web_search_call_searching_event,
        beta_response_ws_error as beta_response_ws_error,
        beta_responses_client_event as beta_responses_client_event,
        beta_responses_client_event_param as beta_responses_client_event_param,
        beta_responses_model as beta_responses_model,
        beta_responses_model_param as beta_responses_model_param,
        beta_responses_server_event as beta_responses_server_event,
        beta_service_tier as beta_service_tier,
        beta_shell_call_output_delta as beta_shell_call_output_delta,
        beta_skill_reference as beta_skill_reference,
        beta_skill_reference_param as beta_skill_reference_param,
        beta_specific_programmatic_tool_calling_param as beta_specific_programmatic_tool_calling_param,
        beta_summary_text_content as beta_summary_text_content,
        beta_summary_text_content_param as beta_summary_text_content_param,
        beta_text_content as beta_text_content,
        beta_tool as beta_tool,
        beta_tool_call_caller as beta_tool_call_caller,
        beta_tool_call_caller_param as beta_tool_call_caller_param,
        beta_tool_choice_allowed as beta_tool_choice_allowed,
        beta_tool_choice_allowed_param as beta_tool_choice_allowed_param,
        beta_tool_choice_apply_patch as beta_tool_choice_apply_patch,
        beta_tool_choice_apply_patch_param as beta_tool_choice_apply_patch_param,
        beta_tool_choice_custom as beta_tool_choice_custom,
        beta_tool_choice_custom_param as beta_tool_choice_custom_param,
        beta_tool_choice_function as beta_tool_choice_function,
        beta_tool_choice_function_param as beta_tool_choice_function_param,
        beta_tool_choice_mcp as beta_tool_choice_mcp,
        beta_tool_choice_mcp_param as beta_tool_choice_mcp_param,
        beta_tool_choice_options as beta_tool_choice_options,
        beta_tool_choice_shell as beta_tool_choice_shell,
        beta_tool_choice_shell_param as beta_tool_choice_shell_param,
        beta_tool_choice_types as beta_tool_choice_types,
        beta_tool_choice_types_param as beta_tool_choice_types_param,
        beta_tool_param as beta_tool_param,
        beta_tool_search_output_namespace_tool as beta_tool_search_output_namespace_tool,
        beta_tool_search_output_namespace_tool_param as beta_tool_search_output_namespace_tool_param,
        beta_tool_search_tool as beta_tool_search_tool,
        beta_tool_search_tool_param as beta_tool_search_tool_param,
        beta_url_citation_param as beta_url_citation_param,
        beta_web_search_preview_tool as beta_web_search_preview_tool,
        beta_web_search_preview_tool_param as beta_web_search_preview_tool_param,
        beta_web_search_tool as beta_web_search_tool,
        beta_web_search_tool_param as beta_web_search_tool_param,
        chat as chat,
        chatkit as chatkit,
        chatkit_workflow as chatkit_workflow,
        code_interpreter_tool as code_interpreter_tool,
        code_interpreter_tool_param as code_interpreter_tool_param,
        environment as environment,
        environment_param as environment_param,
        file_search_tool as file_search_tool,
        file_search_tool_param as file_search_tool_param,
        function_tool as function_tool,
        function_tool_param as function_tool_param,
        hosted_environment_file as hosted_environment_file,
        hosted_environment_file_id as hosted_environment_file_id,
        hosted_environment_file_param as hosted_environment_file_param,
        hosted_plugin as hosted_plugin,
        hosted_plugin_param as hosted_plugin_param,
        hosted_skill as hosted_skill,
        hosted_skill_param as hosted_skill_param,
        hosted_skill_reference as hosted_skill_reference,
        inline_capability_source_param as inline_capability_source_param,
        input_content as input_content,
        input_content_param as input_content_param,
        mcp_transport as mcp_transport,
        mcp_transport_param as mcp_transport_param,
        multi_agent_config as multi_agent_config,
        multi_agent_config_param as multi_agent_config_param,
        output_text as output_text,
        persisted_agent_tool as persisted_agent_tool,
        persisted_agent_tool_param as persisted_agent_tool_param,
        persisted_mcp_transport as persisted_mcp_transport,
        persisted_mcp_transport_param as persisted_mcp_transport_param,
        realtime as realtime,
        response_cancel_params as response_cancel_params,
        response_compact_params as response_compact_params,
        response_create_params as response_create_params,
        response_delete_params as response_delete_params,
        response_format_text_json_schema_config as response_format_text_json_schema_config,
        response_format_text_json_schema_config_param as response_format_text_json_schema_config_param,
        response_retrieve_params as response_retrieve_params,
        responses as responses,
        session_error as session_error,
        session_turn_error as session_turn_error,
        setup_command_param as setup_command_param,
        subagent as subagent,
        summary_text as summary_text,
        text_format as text_format,
        text_format_param as text_format_param,
        thread as thread,
        thread_create_and_run_params as thread_create_and_run_params,
        thread_create_params as thread_create_params,
        thread_deleted as thread_deleted,
        thread_update_params as thread_update_params,
        threads as threads,
        token_usage as token_usage,
        web_search_action as web_search_action,
    )
    from openai_facade.types.beta.agent_function_call_output_param import (
        AgentFunctionCallOutputParam as AgentFunctionCallOutputParam,
    )
    from openai_facade.types.beta.assistant_tool_choice_option_param import (
        AssistantToolChoiceOptionParam as AssistantToolChoiceOptionParam,
    )
    from openai_facade.types.beta.beta_computer_action_list_param import (
        BetaComputerActionListParam as BetaComputerActionListParam,
    )
    from openai_facade.types.beta.beta_metadata_param import BetaMetadataParam as BetaMetadataParam
    from openai_facade.types.beta.beta_response_function_call_output_item_list import (
        BetaResponseFunctionCallOutputItemList as BetaResponseFunctionCallOutputItemList,
    )
    from openai_facade.types.beta.beta_response_function_call_output_item_list_param import (
        BetaResponseFunctionCallOutputItemListParam as BetaResponseFunctionCallOutputItemListParam,
    )
    from openai_facade.types.beta.beta_response_input_message_content_list_param import (
        BetaResponseInputMessageContentListParam as BetaResponseInputMessageContentListParam,
    )
    from openai_facade.types.beta.beta_response_input_param import BetaResponseInputParam as BetaResponseInputParam
    from openai_facade.types.beta.beta_response_steer_input_param import (
        BetaResponseSteerInputParam as BetaResponseSteerInputParam,
    )
    from openai_facade.types.beta.beta_responses_model_param import BetaResponsesModelParam as BetaResponsesModelParam
    from openai_generated.models.agent import Agent as Agent
    from openai_generated.models.agent_close_subagent_call_item import (
        AgentCloseSubagentCallItem as AgentCloseSubagentCallItem,
    )
    from openai_generated.models.agent_command_execution_item import (
        AgentCommandExecutionItem as AgentCommandExecutionItem,
    )
    from openai_generated.models.agent_content import AgentContent as AgentContent
    from openai_generated.models.agent_create_subagent_call_item import (
        AgentCreateSubagentCallItem as AgentCreateSubagentCallItem,
    )
    from openai_generated.models.agent_deleted import AgentDeleted as AgentDeleted
    from openai_generated.models.agent_function_call_item import AgentFunctionCallItem as AgentFunctionCallItem
    from openai_generated.models.agent_function_call_output import AgentFunctionCallOutput as AgentFunctionCallOutput
    from openai_generated.models.agent_function_call_status import AgentFunctionCallStatus as AgentFunctionCallStatus
    from openai_generated.models.agent_interrupt_subagent_call_item import (
        AgentInterruptSubagentCallItem as AgentInterruptSubagentCallItem,
    )
    from openai_generated.models.agent_mcp_call_item import AgentMcpCallItem as AgentMcpCallItem
    from openai_generated.models.agent_output_command_execution_output_delta_event import (
        AgentOutputCommandExecutionOutputDeltaEvent as AgentOutputCommandExecutionOutputDeltaEvent,
    )
    from openai_generated.models.agent_output_item import AgentOutputItem as AgentOutputItem
    from openai_generated.models.agent_output_item_status import AgentOutputItemStatus as AgentOutputItemStatus
    from openai_generated.models.agent_reasoning import AgentReasoning as AgentReasoning
    from openai_generated.models.agent_reasoning_item import AgentReasoningItem as AgentReasoningItem
    from openai_generated.models.agent_resume_subagent_call_item import (
        AgentResumeSubagentCallItem as AgentResumeSubagentCallItem,
    )
    from openai_generated.models.agent_send_subagent_input_call_item import (
        AgentSendSubagentInputCallItem as AgentSendSubagentInputCallItem,
    )
    from openai_generated.models.agent_session import AgentSession as AgentSession
    from openai_generated.models.agent_session_assistant_message import (
        AgentSessionAssistantMessage as AgentSessionAssistantMessage,
    )
    from openai_generated.models.agent_session_created_event import AgentSessionCreatedEvent as AgentSessionCreatedEvent
    from openai_generated.models.agent_session_deleted import AgentSessionDeleted as AgentSessionDeleted
    from openai_generated.models.agent_session_environment_connected_event import (
        AgentSessionEnvironmentConnectedEvent as AgentSessionEnvironmentConnectedEvent,
    )
    from openai_generated.models.agent_session_environment_disconnected_event import (
        AgentSessionEnvironmentDisconnectedEvent as AgentSessionEnvironmentDisconnectedEvent,
    )
    from openai_generated.models.agent_session_environment_expired_event import (
        AgentSessionEnvironmentExpiredEvent as AgentSessionEnvironmentExpiredEvent,
    )
    from openai_generated.models.agent_session_environment_failed_event import (
        AgentSessionEnvironmentFailedEvent as AgentSessionEnvironmentFailedEvent,
    )
    from openai_generated.models.agent_session_environment_pending_event import (
        AgentSessionEnvironmentPendingEvent as AgentSessionEnvironmentPendingEvent,
    )
    from openai_generated.models.agent_session_environment_ready_event import (
        AgentSessionEnvironmentReadyEvent as AgentSessionEnvironmentReadyEvent,
    )
    from openai_generated.models.agent_session_environment_reset_event import (
        AgentSessionEnvironmentResetEvent as AgentSessionEnvironmentResetEvent,
    )
    from openai_generated.models.agent_session_environment_state import (
        AgentSessionEnvironmentState as AgentSessionEnvironmentState,
    )
    from openai_generated.models.agent_session_environment_suspended_event import (
        AgentSessionEnvironmentSuspendedEvent as AgentSessionEnvironmentSuspendedEvent,
    )
    from openai_generated.models.agent_session_error_event import AgentSessionErrorEvent as AgentSessionErrorEvent
    from openai_generated.models.agent_session_event import AgentSessionEvent as AgentSessionEvent
    from openai_generated.models.agent_session_failed_event import AgentSessionFailedEvent as AgentSessionFailedEvent
    from openai_generated.models.agent_session_idle_event import AgentSessionIdleEvent as AgentSessionIdleEvent
    from openai_generated.models.agent_session_in_progress_event import (
        AgentSessionInProgressEvent as AgentSessionInProgressEvent,
    )
    from openai_generated.models.agent_session_item import AgentSessionItem as AgentSessionItem
    from openai_generated.models.agent_session_message import AgentSessionMessage as AgentSessionMessage
    from openai_generated.models.agent_session_message_content import (
        AgentSessionMessageContent as AgentSessionMessageContent,
    )
    from openai_generated.models.agent_session_requires_action_event import (
        AgentSessionRequiresActionEvent as AgentSessionRequiresActionEvent,
    )
    from openai_generated.models.agent_session_subagent_active_event import (
        AgentSessionSubagentActiveEvent as AgentSessionSubagentActiveEvent,
    )
    from openai_generated.models.agent_session_subagent_closed_event import (
        AgentSessionSubagentClosedEvent as AgentSessionSubagentClosedEvent,
    )
    from openai_generated.models.agent_session_subagent_created_event import (
        AgentSessionSubagentCreatedEvent as AgentSessionSubagentCreatedEvent,
    )
    from openai_generated.models.agent_session_turn_cancelled_event import (
        AgentSessionTurnCancelledEvent as AgentSessionTurnCancelledEvent,
    )
    from openai_generated.models.agent_session_turn_completed_event import (
        AgentSessionTurnCompletedEvent as AgentSessionTurnCompletedEvent,
    )
    from openai_generated.models.agent_session_turn_content_part_added_event import (
        AgentSessionTurnContentPartAddedEvent as AgentSessionTurnContentPartAddedEvent,
    )
    from openai_generated.models.agent_session_turn_content_part_done_event import (
        AgentSessionTurnContentPartDoneEvent as AgentSessionTurnContentPartDoneEvent,
    )
    from openai_generated.models.agent_session_turn_created_event import (
        AgentSessionTurnCreatedEvent as AgentSessionTurnCreatedEvent,
    )
    from openai_generated.models.agent_session_turn_failed_event import (
        AgentSessionTurnFailedEvent as AgentSessionTurnFailedEvent,
    )
    from openai_generated.models.agent_session_turn_in_progress_event import (
        AgentSessionTurnInProgressEvent as AgentSessionTurnInProgressEvent,
    )
    from openai_generated.models.agent_session_turn_item_added_event import (
        AgentSessionTurnItemAddedEvent as AgentSessionTurnItemAddedEvent,
    )
    from openai_generated.models.agent_session_turn_item_done_event import (
        AgentSessionTurnItemDoneEvent as AgentSessionTurnItemDoneEvent,
    )
    from openai_generated.models.agent_session_turn_output_text_delta_event import (
        AgentSessionTurnOutputTextDeltaEvent as AgentSessionTurnOutputTextDeltaEvent,
    )
    from openai_generated.models.agent_session_turn_output_text_done_event import (
        AgentSessionTurnOutputTextDoneEvent as AgentSessionTurnOutputTextDoneEvent,
    )
    from openai_generated.models.agent_session_turn_reasoning_summary_part_added_event import (
        AgentSessionTurnReasoningSummaryPartAddedEvent as AgentSessionTurnReasoningSummaryPartAddedEvent,
    )
    from openai_generated.models.agent_session_turn_reasoning_summary_part_done_event import (
        AgentSessionTurnReasoningSummaryPartDoneEvent as AgentSessionTurnReasoningSummaryPartDoneEvent,
    )
    from openai_generated.models.agent_session_turn_reasoning_summary_text_delta_event import (
        AgentSessionTurnReasoningSummaryTextDeltaEvent as AgentSessionTurnReasoningSummaryTextDeltaEvent,
    )
    from openai_generated.models.agent_session_turn_reasoning_summary_text_done_event import (
        AgentSessionTurnReasoningSummaryTextDoneEvent as AgentSessionTurnReasoningSummaryTextDoneEvent,
    )
    from openai_generated.models.agent_text import AgentText as AgentText
    from openai_generated.models.agent_tool import AgentTool as AgentTool
    from openai_generated.models.agent_wait_for_subagents_call_item import (
        AgentWaitForSubagentsCallItem as AgentWaitForSubagentsCallItem,
    )
    from openai_generated.models.agent_web_search_call_item import AgentWebSearchCallItem as AgentWebSearchCallItem
    from openai_generated.models.assistant import Assistant as Assistant
    from openai_generated.models.assistant_deleted import AssistantDeleted as AssistantDeleted
    from openai_generated.models.assistant_response_format_option import (
        AssistantResponseFormatOption as AssistantResponseFormatOption,
    )
    from openai_generated.models.assistant_stream_event import AssistantStreamEvent as AssistantStreamEvent
    from openai_generated.models.assistant_tool import AssistantTool as AssistantTool
    from openai_generated.models.assistant_tool_choice import AssistantToolChoice as AssistantToolChoice
    from openai_generated.models.assistant_tool_choice_function import (
        AssistantToolChoiceFunction as AssistantToolChoiceFunction,
    )
    from openai_generated.models.assistant_tool_choice_option import (
        AssistantToolChoiceOption as AssistantToolChoiceOption,
    )
    from openai_generated.models.beta_additional_tools import BetaAdditionalTools as BetaAdditionalTools
    from openai_generated.models.beta_agent_message import BetaAgentMessage as BetaAgentMessage
    from openai_generated.models.beta_agent_tag import BetaAgentTag as BetaAgentTag
    from openai_generated.models.beta_apply_patch_tool import BetaApplyPatchTool as BetaApplyPatchTool
    from openai_generated.models.beta_compacted_response import BetaCompactedResponse as BetaCompactedResponse
    from openai_generated.models.beta_comparison_filter import BetaComparisonFilter as BetaComparisonFilter
    from openai_generated.models.beta_compound_filter import BetaCompoundFilter as BetaCompoundFilter
    from openai_generated.models.beta_computer_action import BetaComputerAction as BetaComputerAction
    from openai_generated.models.beta_computer_action_list import BetaComputerActionList as BetaComputerActionList
    from openai_generated.models.beta_computer_screenshot_content import (
        BetaComputerScreenshotContent as BetaComputerScreenshotContent,
    )
    from openai_generated.models.beta_computer_tool import BetaComputerTool as BetaComputerTool
    from openai_generated.models.beta_computer_use_preview_tool import (
        BetaComputerUsePreviewTool as BetaComputerUsePreviewTool,
    )
    from openai_generated.models.beta_container_auto import BetaContainerAuto as BetaContainerAuto
    from openai_generated.models.beta_container_network_policy_allowlist import (
        BetaContainerNetworkPolicyAllowlist as BetaContainerNetworkPolicyAllowlist,
    )
    from openai_generated.models.beta_container_network_policy_disabled import (
        BetaContainerNetworkPolicyDisabled as BetaContainerNetworkPolicyDisabled,
    )
    from openai_generated.models.beta_container_network_policy_domain_secret import (
        BetaContainerNetworkPolicyDomainSecret as BetaContainerNetworkPolicyDomainSecret,
    )
    from openai_generated.models.beta_container_reference import BetaContainerReference as BetaContainerReference
    from openai_generated.models.beta_conversation_message import BetaConversationMessage as BetaConversationMessage
    from openai_generated.models.beta_custom_tool import BetaCustomTool as BetaCustomTool
    from openai_generated.models.beta_direct_tool_call_caller import (
        BetaDirectToolCallCaller as BetaDirectToolCallCaller,
    )
    from openai_generated.models.beta_easy_input_message import BetaEasyInputMessage as BetaEasyInputMessage
    from openai_generated.models.beta_encrypted_content import BetaEncryptedContent as BetaEncryptedContent
    from openai_generated.models.beta_error_payload import BetaErrorPayload as BetaErrorPayload
    from openai_generated.models.beta_file_search_tool import BetaFileSearchTool as FileSearchTool
    from openai_generated.models.beta_function_shell_tool import BetaFunctionShellTool as BetaFunctionShellTool
    from openai_generated.models.beta_function_tool import BetaFunctionTool as FunctionTool
    from openai_generated.models.beta_http_error import BetaHTTPError as BetaHTTPError
    from openai_generated.models.beta_image_detail import BetaImageDetail as BetaImageDetail
    from openai_generated.models.beta_inline_skill import BetaInlineSkill as BetaInlineSkill
    from openai_generated.models.beta_inline_skill_source import BetaInlineSkillSource as BetaInlineSkillSource
    from openai_generated.models.beta_input_param import BetaInputParam as BetaResponseInput
    from openai_generated.models.beta_local_environment import BetaLocalEnvironment as BetaLocalEnvironment
    from openai_generated.models.beta_local_skill import BetaLocalSkill as BetaLocalSkill
    from openai_generated.models.beta_mcp_protocol_error import BetaMCPProtocolError as BetaMCPProtocolError
    from openai_generated.models.beta_mcp_tool_call_error import (
        BetaMCPToolCallError as BetaMCPToolCallError,
        BetaMCPToolCallError as BetaMcpToolCallError,
    )
    from openai_generated.models.beta_mcp_tool_execution_error import (
        BetaMCPToolExecutionError as BetaMCPToolExecutionError,
    )
    from openai_generated.models.beta_metadata import BetaMetadata as BetaMetadata
    from openai_generated.models.beta_moderation import BetaModeration as BetaModeration
    from openai_generated.models.beta_moderation_error_body import BetaModerationErrorBody as BetaModerationErrorBody
    from openai_generated.models.beta_moderation_result_body import BetaModerationResultBody as BetaModerationResultBody
    from openai_generated.models.beta_multi_agent_call import BetaMultiAgentCall as BetaMultiAgentCall
    from openai_generated.models.beta_multi_agent_call_output import (
        BetaMultiAgentCallOutput as BetaMultiAgentCallOutput,
    )
    from openai_generated.models.beta_namespace_tool import (
        BetaNamespaceTool as BetaNamespaceTool,
        BetaNamespaceTool as BetaToolSearchOutputNamespaceTool,
    )
    from openai_generated.models.beta_program import BetaProgram as BetaProgram
    from openai_generated.models.beta_program_output import BetaProgramOutput as BetaProgramOutput
    from openai_generated.models.beta_program_tool_call_caller import (
        BetaProgramToolCallCaller as BetaProgramToolCallCaller,
    )
    from openai_generated.models.beta_prompt_cache_breakpoint_config import (
        BetaPromptCacheBreakpointConfig as BetaPromptCacheBreakpointConfig,
    )
    from openai_generated.models.beta_prompt_cache_options import BetaPromptCacheOptions as BetaPromptCacheOptions
    from openai_generated.models.beta_realtime_response_create_mcp_tool import (
        BetaRealtimeResponseCreateMcpTool as BetaRealtimeResponseCreateMcpTool,
    )
    from openai_generated.models.beta_reasoning import BetaReasoning as BetaReasoning
    from openai_generated.models.beta_reasoning_effort import BetaReasoningEffort as BetaReasoningEffort
    from openai_generated.models.beta_response import BetaResponse as BetaResponse
    from openai_generated.models.beta_response_apply_patch_tool_call import (
        BetaResponseApplyPatchToolCall as BetaResponseApplyPatchToolCall,
    )
    from openai_generated.models.beta_response_apply_patch_tool_call_output import (
        BetaResponseApplyPatchToolCallOutput as BetaResponseApplyPatchToolCallOutput,
    )
    from openai_generated.models.beta_response_audio_delta_event import (
        BetaResponseAudioDeltaEvent as BetaResponseAudioDeltaEvent,
    )
    from openai_generated.models.beta_response_audio_done_event import (
        BetaResponseAudioDoneEvent as BetaResponseAudioDoneEvent,
    )
    from openai_generated.models.beta_response_audio_transcript_delta_event import (
        BetaResponseAudioTranscriptDeltaEvent as BetaResponseAudioTranscriptDeltaEvent,
    )
    from openai_generated.models.beta_response_audio_transcript_done_event import (
        BetaResponseAudioTranscriptDoneEvent as BetaResponseAudioTranscriptDoneEvent,
    )
    from openai_generated.models.beta_response_code_interpreter_call_code_delta_event import (
        BetaResponseCodeInterpreterCallCodeDeltaEvent as BetaResponseCodeInterpreterCallCodeDeltaEvent,
    )
    from openai_generated.models.beta_response_code_interpreter_call_code_done_event import (
        BetaResponseCodeInterpreterCallCodeDoneEvent as BetaResponseCodeInterpreterCallCodeDoneEvent,
    )
    from openai_generated.models.beta_response_code_interpreter_call_completed_event import (
        BetaResponseCodeInterpreterCallCompletedEvent as BetaResponseCodeInterpreterCallCompletedEvent,
    )
    from openai_generated.models.beta_response_code_interpreter_call_in_progress_event import (
        BetaResponseCodeInterpreterCallInProgressEvent as BetaResponseCodeInterpreterCallInProgressEvent,
    )
    from openai_generated.models.beta_response_code_interpreter_call_interpreting_event import (
        BetaResponseCodeInterpreterCallInterpretingEvent as BetaResponseCodeInterpreterCallInterpretingEvent,
    )
    from openai_generated.models.beta_response_code_interpreter_tool_call import (
        BetaResponseCodeInterpreterToolCall as BetaResponseCodeInterpreterToolCall,
    )
    from openai_generated.models.beta_response_compaction_compacting_event import (
        BetaResponseCompactionCompactingEvent as BetaResponseCompactionCompactingEvent,
    )
    from openai_generated.models.beta_response_compaction_item import (
        BetaResponseCompactionItem as BetaResponseCompactionItem,
    )
    from openai_generated.models.beta_response_completed_event import (
        BetaResponseCompletedEvent as BetaResponseCompletedEvent,
    )
    from openai_generated.models.beta_response_computer_tool_call import (
        BetaResponseComputerToolCall as BetaResponseComputerToolCall,
    )
    from openai_generated.models.beta_response_computer_tool_call_output_item import (
        BetaResponseComputerToolCallOutputItem as BetaResponseComputerToolCallOutputItem,
    )
    from openai_generated.models.beta_response_computer_tool_call_output_screenshot import (
        BetaResponseComputerToolCallOutputScreenshot as BetaResponseComputerToolCallOutputScreenshot,
    )
    from openai_generated.models.beta_response_configuration_update_item import (
        BetaResponseConfigurationUpdateItem as BetaResponseConfigurationUpdateItem,
    )
    from openai_generated.models.beta_response_configuration_update_item_param import (
        BetaResponseConfigurationUpdateItemParam as BetaResponseConfigurationUpdateItemParam,
    )
    from openai_generated.models.beta_response_container_reference import (
        BetaResponseContainerReference as BetaResponseContainerReference,
    )
    from openai_generated.models.beta_response_content_part_added_event import (
        BetaResponseContentPartAddedEvent as BetaResponseContentPartAddedEvent,
    )
    from openai_generated.models.beta_response_content_part_done_event import (
        BetaResponseContentPartDoneEvent as BetaResponseContentPartDoneEvent,
    )
    from openai_generated.models.beta_response_created_event import BetaResponseCreatedEvent as BetaResponseCreatedEvent
    from openai_generated.models.beta_response_custom_tool_call import (
        BetaResponseCustomToolCall as BetaResponseCustomToolCall,
    )
    from openai_generated.models.beta_response_custom_tool_call_input_delta_event import (
        BetaResponseCustomToolCallInputDeltaEvent as BetaResponseCustomToolCallInputDeltaEvent,
    )
    from openai_generated.models.beta_response_custom_tool_call_input_done_event import (
        BetaResponseCustomToolCallInputDoneEvent as BetaResponseCustomToolCallInputDoneEvent,
    )
    from openai_generated.models.beta_response_custom_tool_call_item import (
        BetaResponseCustomToolCallItem as BetaResponseCustomToolCallItem,
    )
    from openai_generated.models.beta_response_custom_tool_call_output import (
        BetaResponseCustomToolCallOutput as BetaResponseCustomToolCallOutput,
    )
    from openai_generated.models.beta_response_custom_tool_call_output_item import (
        BetaResponseCustomToolCallOutputItem as BetaResponseCustomToolCallOutputItem,
    )
    from openai_generated.models.beta_response_error import BetaResponseError as BetaResponseError
    from openai_generated.models.beta_response_error_event import BetaResponseErrorEvent as BetaResponseErrorEvent
    from openai_generated.models.beta_response_failed_event import BetaResponseFailedEvent as BetaResponseFailedEvent
    from openai_generated.models.beta_response_file_search_call_completed_event import (
        BetaResponseFileSearchCallCompletedEvent as BetaResponseFileSearchCallCompletedEvent,
    )
    from openai_generated.models.beta_response_file_search_call_in_progress_event import (
        BetaResponseFileSearchCallInProgressEvent as BetaResponseFileSearchCallInProgressEvent,
    )
    from openai_generated.models.beta_response_file_search_call_searching_event import (
        BetaResponseFileSearchCallSearchingEvent as BetaResponseFileSearchCallSearchingEvent,
    )
    from openai_generated.models.beta_response_file_search_tool import (
        BetaResponseFileSearchTool as BetaFileSearchTool,
        BetaResponseFileSearchTool as BetaResponseFileSearchTool,
    )
    from openai_generated.models.beta_response_file_search_tool_call import (
        BetaResponseFileSearchToolCall as BetaResponseFileSearchToolCall,
    )
    from openai_generated.models.beta_response_format_json_object import (
        BetaResponseFormatJSONObject as BetaResponseFormatJSONObject,
    )
    from openai_generated.models.beta_response_format_text import BetaResponseFormatText as BetaResponseFormatText
    from openai_generated.models.beta_response_format_text_config import (
        BetaResponseFormatTextConfig as BetaResponseFormatTextConfig,
    )
    from openai_generated.models.beta_response_format_text_json_schema_config import (
        BetaResponseFormatTextJSONSchemaConfig as BetaResponseFormatTextJSONSchemaConfig,
    )
    from openai_generated.models.beta_response_function_call_arguments_delta_event import (
        BetaResponseFunctionCallArgumentsDeltaEvent as BetaResponseFunctionCallArgumentsDeltaEvent,
    )
    from openai_generated.models.beta_response_function_call_arguments_done_event import (
        BetaResponseFunctionCallArgumentsDoneEvent as BetaResponseFunctionCallArgumentsDoneEvent,
    )
    from openai_generated.models.beta_response_function_shell_call_output_content import (
        BetaResponseFunctionShellCallOutputContent as BetaResponseFunctionShellCallOutputContent,
    )
    from openai_generated.models.beta_response_function_shell_tool_call import (
        BetaResponseFunctionShellToolCall as BetaResponseFunctionShellToolCall,
    )
    from openai_generated.models.beta_response_function_shell_tool_call_output import (
        BetaResponseFunctionShellToolCallOutput as BetaResponseFunctionShellToolCallOutput,
    )
    from openai_generated.models.beta_response_function_tool import (
        BetaResponseFunctionTool as BetaFunctionTool,
        BetaResponseFunctionTool as BetaResponseFunctionTool,
    )
    from openai_generated.models.beta_response_function_tool_call import (
        BetaResponseFunctionToolCall as BetaResponseFunctionToolCall,
    )
    from openai_generated.models.beta_response_function_tool_call_item import (
        BetaResponseFunctionToolCallItem as BetaResponseFunctionToolCallItem,
    )
    from openai_generated.models.beta_response_function_tool_call_output_item import (
        BetaResponseFunctionToolCallOutputItem as BetaResponseFunctionToolCallOutputItem,
    )
    from openai_generated.models.beta_response_function_web_search import (
        BetaResponseFunctionWebSearch as BetaResponseFunctionWebSearch,
    )
    from openai_generated.models.beta_response_image_gen_call_completed_event import (
        BetaResponseImageGenCallCompletedEvent as BetaResponseImageGenCallCompletedEvent,
    )
    from openai_generated.models.beta_response_image_gen_call_generating_event import (
        BetaResponseImageGenCallGeneratingEvent as BetaResponseImageGenCallGeneratingEvent,
    )
    from openai_generated.models.beta_response_image_gen_call_in_progress_event import (
        BetaResponseImageGenCallInProgressEvent as BetaResponseImageGenCallInProgressEvent,
    )
    from openai_generated.models.beta_response_image_gen_call_partial_image_event import (
        BetaResponseImageGenCallPartialImageEvent as BetaResponseImageGenCallPartialImageEvent,
    )
    from openai_generated.models.beta_response_in_progress_event import (
        BetaResponseInProgressEvent as BetaResponseInProgressEvent,
    )
    from openai_generated.models.beta_response_includable import BetaResponseIncludable as BetaResponseIncludable
    from openai_generated.models.beta_response_incomplete_event import (
        BetaResponseIncompleteEvent as BetaResponseIncompleteEvent,
    )
    from openai_generated.models.beta_response_inject_created_event import (
        BetaResponseInjectCreatedEvent as BetaResponseInjectCreatedEvent,
    )
    from openai_generated.models.beta_response_inject_event import BetaResponseInjectEvent as BetaResponseInjectEvent
    from openai_generated.models.beta_response_inject_failed_event import (
        BetaResponseInjectFailedEvent as BetaResponseInjectFailedEvent,
    )
    from openai_generated.models.beta_response_input_content import BetaResponseInputContent as BetaResponseInputContent
    from openai_generated.models.beta_response_input_file import BetaResponseInputFile as BetaResponseInputFile
    from openai_generated.models.beta_response_input_file_content import (
        BetaResponseInputFileContent as BetaResponseInputFileContent,
    )
    from openai_generated.models.beta_response_input_image import BetaResponseInputImage as BetaResponseInputImage
    from openai_generated.models.beta_response_input_image_content import (
        BetaResponseInputImageContent as BetaResponseInputImageContent,
    )
    from openai_generated.models.beta_response_input_item import BetaResponseInputItem as BetaResponseInputItem
    from openai_generated.models.beta_response_input_item_function_call_output_output import (
        BetaResponseInputItemFunctionCallOutputOutput as BetaResponseFunctionCallOutputItem,
    )
    from openai_generated.models.beta_response_input_message_content_list import (
        BetaResponseInputMessageContentList as BetaResponseInputMessageContentList,
    )
    from openai_generated.models.beta_response_input_message_item import (
        BetaResponseInputMessageItem as BetaResponseInputMessageItem,
    )
    from openai_generated.models.beta_response_input_text import BetaResponseInputText as BetaResponseInputText
    from openai_generated.models.beta_response_input_text_content import (
        BetaResponseInputTextContent as BetaResponseInputTextContent,
    )
    from openai_generated.models.beta_response_item import BetaResponseItem as BetaResponseItem
    from openai_generated.models.beta_response_local_environment import (
        BetaResponseLocalEnvironment as BetaResponseLocalEnvironment,
    )
    from openai_generated.models.beta_response_mcp_call_arguments_delta_event import (
        BetaResponseMcpCallArgumentsDeltaEvent as BetaResponseMcpCallArgumentsDeltaEvent,
    )
    from openai_generated.models.beta_response_mcp_call_arguments_done_event import (
        BetaResponseMcpCallArgumentsDoneEvent as BetaResponseMcpCallArgumentsDoneEvent,
    )
    from openai_generated.models.beta_response_mcp_call_completed_event import (
        BetaResponseMcpCallCompletedEvent as BetaResponseMcpCallCompletedEvent,
    )
    from openai_generated.models.beta_response_mcp_call_failed_event import (
        BetaResponseMcpCallFailedEvent as BetaResponseMcpCallFailedEvent,
    )
    from openai_generated.models.beta_response_mcp_call_in_progress_event import (
        BetaResponseMcpCallInProgressEvent as BetaResponseMcpCallInProgressEvent,
    )
    from openai_generated.models.beta_response_mcp_list_tools_completed_event import (
        BetaResponseMcpListToolsCompletedEvent as BetaResponseMcpListToolsCompletedEvent,
    )
    from openai_generated.models.beta_response_mcp_list_tools_failed_event import (
        BetaResponseMcpListToolsFailedEvent as BetaResponseMcpListToolsFailedEvent,
    )
    from openai_generated.models.beta_response_mcp_list_tools_in_progress_event import (
        BetaResponseMcpListToolsInProgressEvent as BetaResponseMcpListToolsInProgressEvent,
    )
    from openai_generated.models.beta_response_output_item import BetaResponseOutputItem as BetaResponseOutputItem
    from openai_generated.models.beta_response_output_item_added_event import (
        BetaResponseOutputItemAddedEvent as BetaResponseOutputItemAddedEvent,
    )
    from openai_generated.models.beta_response_output_item_done_event import (
        BetaResponseOutputItemDoneEvent as BetaResponseOutputItemDoneEvent,
    )
    from openai_generated.models.beta_response_output_message import (
        BetaResponseOutputMessage as BetaResponseOutputMessage,
    )
    from openai_generated.models.beta_response_output_refusal import (
        BetaResponseOutputRefusal as BetaResponseOutputRefusal,
    )
    from openai_generated.models.beta_response_output_text import BetaResponseOutputText as BetaResponseOutputText
    from openai_generated.models.beta_response_output_text_annotation_added_event import (
        BetaResponseOutputTextAnnotationAddedEvent as BetaResponseOutputTextAnnotationAddedEvent,
    )
    from openai_generated.models.beta_response_prompt import BetaResponsePrompt as BetaResponsePrompt
    from openai_generated.models.beta_response_queued_event import BetaResponseQueuedEvent as BetaResponseQueuedEvent
    from openai_generated.models.beta_response_reasoning_item import (
        BetaResponseReasoningItem as BetaResponseReasoningItem,
    )
    from openai_generated.models.beta_response_reasoning_summary_part_added_event import (
        BetaResponseReasoningSummaryPartAddedEvent as BetaResponseReasoningSummaryPartAddedEvent,
    )
    from openai_generated.models.beta_response_reasoning_summary_part_done_event import (
        BetaResponseReasoningSummaryPartDoneEvent as BetaResponseReasoningSummaryPartDoneEvent,
    )
    from openai_generated.models.beta_response_reasoning_summary_text_delta_event import (
        BetaResponseReasoningSummaryTextDeltaEvent as BetaResponseReasoningSummaryTextDeltaEvent,
    )
    from openai_generated.models.beta_response_reasoning_summary_text_done_event import (
        BetaResponseReasoningSummaryTextDoneEvent as BetaResponseReasoningSummaryTextDoneEvent,
    )
    from openai_generated.models.beta_response_reasoning_text_delta_event import (
        BetaResponseReasoningTextDeltaEvent as BetaResponseReasoningTextDeltaEvent,
    )
    from openai_generated.models.beta_response_reasoning_text_done_event import (
        BetaResponseReasoningTextDoneEvent as BetaResponseReasoningTextDoneEvent,
    )
    from openai_generated.models.beta_response_refusal_delta_event import (
        BetaResponseRefusalDeltaEvent as BetaResponseRefusalDeltaEvent,
    )
    from openai_generated.models.beta_response_refusal_done_event import (
        BetaResponseRefusalDoneEvent as BetaResponseRefusalDoneEvent,
    )
    from openai_generated.models.beta_response_shell_call_command_added_event import (
        BetaResponseShellCallCommandAddedEvent as BetaResponseShellCallCommandAddedEvent,
    )
    from openai_generated.models.beta_response_shell_call_command_delta_event import (
        BetaResponseShellCallCommandDeltaEvent as BetaResponseShellCallCommandDeltaEvent,
    )
    from openai_generated.models.beta_response_shell_call_command_done_event import (
        BetaResponseShellCallCommandDoneEvent as BetaResponseShellCallCommandDoneEvent,
    )
    from openai_generated.models.beta_response_shell_call_output_content_delta_event import (
        BetaResponseShellCallOutputContentDeltaEvent as BetaResponseShellCallOutputContentDeltaEvent,
    )
    from openai_generated.models.beta_response_shell_call_output_content_done_event import (
        BetaResponseShellCallOutputContentDoneEvent as BetaResponseShellCallOutputContentDoneEvent,
    )
    from openai_generated.models.beta_response_status import BetaResponseStatus as BetaResponseStatus
    from openai_generated.models.beta_response_steer_accepted_event import (
        BetaResponseSteerAcceptedEvent as BetaResponseSteerAcceptedEvent,
    )
    from openai_generated.models.beta_response_steer_error_code import (
        BetaResponseSteerErrorCode as BetaResponseSteerErrorCode,
    )
    from openai_generated.models.beta_response_steer_event import BetaResponseSteerEvent as BetaResponseSteerEvent
    from openai_generated.models.beta_response_steer_failed_event import (
        BetaResponseSteerFailedEvent as BetaResponseSteerFailedEvent,
    )
    from openai_generated.models.beta_response_steer_input import BetaResponseSteerInput as BetaResponseSteerInput
    from openai_generated.models.beta_response_steer_input_content import (
        BetaResponseSteerInputContent as BetaResponseSteerInputContent,
    )
    from openai_generated.models.beta_response_steer_pending_event import (
        BetaResponseSteerPendingEvent as BetaResponseSteerPendingEvent,
    )
    from openai_generated.models.beta_response_steer_pending_reason import (
        BetaResponseSteerPendingReason as BetaResponseSteerPendingReason,
    )
    from openai_generated.models.beta_response_steer_required_input import (
        BetaResponseSteerRequiredInput as BetaResponseSteerRequiredInput,
    )
    from openai_generated.models.beta_response_stream_event import BetaResponseStreamEvent as BetaResponseStreamEvent
    from openai_generated.models.beta_response_text_config import BetaResponseTextConfig as BetaResponseTextConfig
    from openai_generated.models.beta_response_text_delta_event import (
        BetaResponseTextDeltaEvent as BetaResponseTextDeltaEvent,
    )
    from openai_generated.models.beta_response_text_done_event import (
        BetaResponseTextDoneEvent as BetaResponseTextDoneEvent,
    )
    from openai_generated.models.beta_response_tool_search_call import (
        BetaResponseToolSearchCall as BetaResponseToolSearchCall,
    )
    from openai_generated.models.beta_response_tool_search_output_item import (
        BetaResponseToolSearchOutputItem as BetaResponseToolSearchOutputItem,
    )
    from openai_generated.models.beta_response_usage import BetaResponseUsage as BetaResponseUsage
    from openai_generated.models.beta_response_web_search_call_completed_event import (
        BetaResponseWebSearchCallCompletedEvent as BetaResponseWebSearchCallCompletedEvent,
    )
    from openai_generated.models.beta_response_web_search_call_in_progress_event import (
        BetaResponseWebSearchCallInProgressEvent as BetaResponseWebSearchCallInProgressEvent,
    )
    from openai_generated.models.beta_response_web_search_call_searching_event import (
        BetaResponseWebSearchCallSearchingEvent as BetaResponseWebSearchCallSearchingEvent,
    )
    from openai_generated.models.beta_response_ws_error import BetaResponseWsError as BetaResponseWsError
    from openai_generated.models.beta_responses_client_event import BetaResponsesClientEvent as BetaResponsesClientEvent
    from openai_generated.models.beta_responses_model import BetaResponsesModel as BetaResponsesModel
    from openai_generated.models.beta_responses_server_event import BetaResponsesServerEvent as BetaResponsesServerEvent
    from openai_generated.models.beta_service_tier_responses import BetaServiceTierResponses as BetaServiceTier
    from openai_generated.models.beta_shell_call_output_delta import (
        BetaShellCallOutputDelta as BetaShellCallOutputDelta,
    )
    from openai_generated.models.beta_skill_reference import BetaSkillReference as BetaSkillReference
    from openai_generated.models.beta_summary_text_content import BetaSummaryTextContent as BetaSummaryTextContent
    from openai_generated.models.beta_text_content import BetaTextContent as BetaTextContent
    from openai_generated.models.beta_tool import BetaTool as BetaTool
    from openai_generated.models.beta_tool_call_caller import BetaToolCallCaller as BetaToolCallCaller
    from openai_generated.models.beta_tool_choice_allowed import BetaToolChoiceAllowed as BetaToolChoiceAllowed
    from openai_generated.models.beta_tool_choice_apply_patch import (
        BetaToolChoiceApplyPatch as BetaToolChoiceApplyPatch,
    )
    from openai_generated.models.beta_tool_choice_custom import BetaToolChoiceCustom as BetaToolChoiceCustom
    from openai_generated.models.beta_tool_choice_function import BetaToolChoiceFunction as BetaToolChoiceFunction
    from openai_generated.models.beta_tool_choice_mcp import BetaToolChoiceMcp as BetaToolChoiceMcp
    from openai_generated.models.beta_tool_choice_options import BetaToolChoiceOptions as BetaToolChoiceOptions
    from openai_generated.models.beta_tool_choice_shell import BetaToolChoiceShell as BetaToolChoiceShell
    from openai_generated.models.beta_tool_choice_types import BetaToolChoiceTypes as BetaToolChoiceTypes
    from openai_generated.models.beta_tool_search_tool import BetaToolSearchTool as BetaToolSearchTool
    from openai_generated.models.beta_web_search_preview_tool import (
        BetaWebSearchPreviewTool as BetaWebSearchPreviewTool,
    )
    from openai_generated.models.beta_web_search_tool import BetaWebSearchTool as BetaWebSearchTool
    from openai_generated.models.chat_kit_workflow import ChatKitWorkflow as ChatKitWorkflow
    from openai_generated.models.code_interpreter_tool import CodeInterpreterTool as CodeInterpreterTool
    from openai_generated.models.environment import Environment as Environment
    from openai_generated.models.hosted_environment_file import HostedEnvironmentFile as HostedEnvironmentFile
    from openai_generated.models.hosted_environment_file_id import HostedEnvironmentFileID as HostedEnvironmentFileID
    from openai_generated.models.hosted_plugin import HostedPlugin as HostedPlugin
    from openai_generated.models.hosted_skill import HostedSkill as HostedSkill
    from openai_generated.models.hosted_skill_reference import HostedSkillReference as HostedSkillReference
    from openai_generated.models.input_content_schema import InputContentSchema as InputContent
    from openai_generated.models.mcp_transport import McpTransport as McpTransport
    from openai_generated.models.multi_agent_config import MultiAgentConfig as MultiAgentConfig
    from openai_generated.models.output_text import OutputText as OutputText
    from openai_generated.models.persisted_agent_tool import PersistedAgentTool as PersistedAgentTool
    from openai_generated.models.persisted_mcp_transport import PersistedMcpTransport as PersistedMcpTransport
    from openai_generated.models.response_format_text_json_schema_config import (
        ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig,
    )
    from openai_generated.models.session_error import SessionError as SessionError
    from openai_generated.models.session_turn_error import SessionTurnError as SessionTurnError
    from openai_generated.models.subagent import Subagent as Subagent
    from openai_generated.models.summary_text import SummaryText as SummaryText
    from openai_generated.models.text_format import TextFormat as TextFormat
    from openai_generated.models.thread import Thread as Thread
    from openai_generated.models.thread_deleted import ThreadDeleted as ThreadDeleted
    from openai_generated.models.token_usage import TokenUsage as TokenUsage
    from openai_generated.models.web_search_action import WebSearchAction as WebSearchAction
    from openai_generated.params.agent_browser_authentication_cancel_param import (
        AgentBrowserAuthenticationCancelParam as AgentBrowserAuthenticationCancelParam,
    )
    from openai_generated.params.agent_browser_authentication_cancel_param_param import (
        AgentBrowserAuthenticationCancelParamParam as AgentBrowserAuthenticationCancelParamParam,
    )
    from openai_generated.params.agent_browser_authentication_submit_param import (
        AgentBrowserAuthenticationSubmitParam as AgentBrowserAuthenticationSubmitParam,
    )
    from openai_generated.params.agent_browser_authentication_submit_param_param import (
        AgentBrowserAuthenticationSubmitParamParam as AgentBrowserAuthenticationSubmitParamParam,
    )
    from openai_generated.params.agent_browser_origin_access_param import (
        AgentBrowserOriginAccessParam as AgentBrowserOriginAccessParam,
    )
    from openai_generated.params.agent_browser_origin_access_param_param import (
        AgentBrowserOriginAccessParamParam as AgentBrowserOriginAccessParamParam,
    )
    from openai_generated.params.agent_create_params import AgentCreateParams as AgentCreateParams
    from openai_generated.params.agent_list_params import AgentListParams as AgentListParams
    from openai_generated.params.agent_reasoning_param import AgentReasoningParam as AgentReasoningParam
    from openai_generated.params.agent_session_input_message_param import (
        AgentSessionInputMessageParam as AgentSessionInputMessageParam,
    )
    from openai_generated.params.agent_session_input_param import AgentSessionInputParam as AgentSessionInputParam
    from openai_generated.params.agent_text_param import AgentTextParam as AgentTextParam
    from openai_generated.params.agent_tool_param import AgentToolParam as AgentToolParam
    from openai_generated.params.agent_update_params import AgentUpdateParams as AgentUpdateParams
    from openai_generated.params.assistant_create_params import AssistantCreateParams as AssistantCreateParams
    from openai_generated.params.assistant_list_params import AssistantListParams as AssistantListParams
    from openai_generated.params.assistant_response_format_option_param import (
        AssistantResponseFormatOptionParam as AssistantResponseFormatOptionParam,
    )
    from openai_generated.params.assistant_tool_choice_function_param import (
        AssistantToolChoiceFunctionParam as AssistantToolChoiceFunctionParam,
    )
    from openai_generated.params.assistant_tool_choice_param import AssistantToolChoiceParam as AssistantToolChoiceParam
    from openai_generated.params.assistant_tool_param import AssistantToolParam as AssistantToolParam
    from openai_generated.params.assistant_update_params import AssistantUpdateParams as AssistantUpdateParams
    from openai_generated.params.beta_additional_tools_item_param import (
        BetaAdditionalToolsItemParam as BetaAdditionalToolsItemParam,
    )
    from openai_generated.params.beta_agent_message_item_param import (
        BetaAgentMessageItemParam as BetaAgentMessageItemParam,
    )
    from openai_generated.params.beta_agent_tag_param import BetaAgentTagParam as BetaAgentTagParam
    from openai_generated.params.beta_apply_patch_tool_param import BetaApplyPatchToolParam as BetaApplyPatchToolParam
    from openai_generated.params.beta_compaction_trigger_item_param import (
        BetaCompactionTriggerItemParam as BetaCompactionTriggerItemParam,
    )
    from openai_generated.params.beta_comparison_filter_param import (
        BetaComparisonFilterParam as BetaComparisonFilterParam,
    )
    from openai_generated.params.beta_compound_filter_param import BetaCompoundFilterParam as BetaCompoundFilterParam
    from openai_generated.params.beta_computer_action_param import BetaComputerActionParam as BetaComputerActionParam
    from openai_generated.params.beta_computer_tool_param import BetaComputerToolParam as BetaComputerToolParam
    from openai_generated.params.beta_computer_use_preview_tool_param import (
        BetaComputerUsePreviewToolParam as BetaComputerUsePreviewToolParam,
    )
    from openai_generated.params.beta_container_auto_param import BetaContainerAutoParam as BetaContainerAutoParam
    from openai_generated.params.beta_container_file_citation_param import (
        BetaContainerFileCitationParam as BetaContainerFileCitationParam,
    )
    from openai_generated.params.beta_container_network_policy_allowlist_param import (
        BetaContainerNetworkPolicyAllowlistParam as BetaContainerNetworkPolicyAllowlistParam,
    )
    from openai_generated.params.beta_container_network_policy_disabled_param import (
        BetaContainerNetworkPolicyDisabledParam as BetaContainerNetworkPolicyDisabledParam,
    )
    from openai_generated.params.beta_container_network_policy_domain_secret_param import (
        BetaContainerNetworkPolicyDomainSecretParam as BetaContainerNetworkPolicyDomainSecretParam,
    )
    from openai_generated.params.beta_container_reference_param import (
        BetaContainerReferenceParam as BetaContainerReferenceParam,
    )
    from openai_generated.params.beta_custom_tool_param import BetaCustomToolParam as BetaCustomToolParam
    from openai_generated.params.beta_direct_tool_call_caller_param import (
        BetaDirectToolCallCallerParam as BetaDirectToolCallCallerParam,
    )
    from openai_generated.params.beta_easy_input_message_param import (
        BetaEasyInputMessageParam as BetaEasyInputMessageParam,
    )
    from openai_generated.params.beta_encrypted_content_param import (
        BetaEncryptedContentParam as BetaEncryptedContentParam,
    )
    from openai_generated.params.beta_file_citation_param import BetaFileCitationParam as BetaFileCitationParam
    from openai_generated.params.beta_file_search_tool_param import BetaFileSearchToolParam as FileSearchToolParam
    from openai_generated.params.beta_function_shell_tool_param import (
        BetaFunctionShellToolParam as BetaFunctionShellToolParam,
    )
    from openai_generated.params.beta_function_tool_param import BetaFunctionToolParam as FunctionToolParam
    from openai_generated.params.beta_get_response_params import BetaGetResponseParams as ResponseRetrieveParams
    from openai_generated.params.beta_http_error_param import BetaHTTPErrorParam as BetaHTTPErrorParam
    from openai_generated.params.beta_inline_skill_param import BetaInlineSkillParam as BetaInlineSkillParam
    from openai_generated.params.beta_inline_skill_source_param import (
        BetaInlineSkillSourceParam as BetaInlineSkillSourceParam,
    )
    from openai_generated.params.beta_local_environment_param import (
        BetaLocalEnvironmentParam as BetaLocalEnvironmentParam,
    )
    from openai_generated.params.beta_local_skill_param import BetaLocalSkillParam as BetaLocalSkillParam
    from openai_generated.params.beta_mcp_protocol_error_param import (
        BetaMCPProtocolErrorParam as BetaMCPProtocolErrorParam,
    )
    from openai_generated.params.beta_mcp_tool_call_error_param import (
        BetaMCPToolCallErrorParam as BetaMCPToolCallErrorParam,
        BetaMCPToolCallErrorParam as BetaMcpToolCallErrorParam,
    )
    from openai_generated.params.beta_mcp_tool_execution_error_param import (
        BetaMCPToolExecutionErrorParam as BetaMCPToolExecutionErrorParam,
    )
    from openai_generated.params.beta_moderation_config_param import (
        BetaModerationConfigParam as BetaModerationConfigParam,
    )
    from openai_generated.params.beta_moderation_param import BetaModerationParam as BetaModerationParam
    from openai_generated.params.beta_moderation_policy_param import (
        BetaModerationPolicyParam as BetaModerationPolicyParam,
    )
    from openai_generated.params.beta_multi_agent_call_item_param import (
        BetaMultiAgentCallItemParam as BetaMultiAgentCallItemParam,
    )
    from openai_generated.params.beta_multi_agent_call_output_item_param import (
        BetaMultiAgentCallOutputItemParam as BetaMultiAgentCallOutputItemParam,
    )
    from openai_generated.params.beta_multi_agent_param import BetaMultiAgentParam as BetaMultiAgentParam
    from openai_generated.params.beta_namespace_tool_param import (
        BetaNamespaceToolParam as BetaNamespaceToolParam,
        BetaNamespaceToolParam as BetaToolSearchOutputNamespaceToolParam,
    )
    from openai_generated.params.beta_output_text_content_param import (
        BetaOutputTextContentParam as BetaOutputTextContentParam,
    )
    from openai_generated.params.beta_program_item_param import BetaProgramItemParam as BetaProgramItemParam
    from openai_generated.params.beta_program_output_item_param import (
        BetaProgramOutputItemParam as BetaProgramOutputItemParam,
    )
    from openai_generated.params.beta_program_tool_call_caller_param import (
        BetaProgramToolCallCallerParam as BetaProgramToolCallCallerParam,
    )
    from openai_generated.params.beta_programmatic_tool_calling_param import (
        BetaProgrammaticToolCallingParam as BetaProgrammaticToolCallingParam,
    )
    from openai_generated.params.beta_prompt_cache_breakpoint_config_param import (
        BetaPromptCacheBreakpointConfigParam as BetaPromptCacheBreakpointConfigParam,
    )
    from openai_generated.params.beta_prompt_cache_breakpoint_param import (
        BetaPromptCacheBreakpointParam as BetaPromptCacheBreakpointParam,
    )
    from openai_generated.params.beta_prompt_cache_options_param import (
        BetaPromptCacheOptionsParam as BetaPromptCacheOptionsParam,
    )
    from openai_generated.params.beta_realtime_response_create_mcp_tool_param import (
        BetaRealtimeResponseCreateMcpToolParam as BetaRealtimeResponseCreateMcpToolParam,
    )
    from openai_generated.params.beta_reasoning_param import BetaReasoningParam as BetaReasoningParam
    from openai_generated.params.beta_response_code_interpreter_tool_call_param import (
        BetaResponseCodeInterpreterToolCallParam as BetaResponseCodeInterpreterToolCallParam,
    )
    from openai_generated.params.beta_response_compact_params import BetaResponseCompactParams as ResponseCompactParams
    from openai_generated.params.beta_response_compaction_item_param import (
        BetaResponseCompactionItemParam as BetaResponseCompactionItemParam,
        BetaResponseCompactionItemParam as BetaResponseCompactionItemParamParam,
    )
    from openai_generated.params.beta_response_computer_tool_call_output_screenshot_param import (
        BetaResponseComputerToolCallOutputScreenshotParam as BetaResponseComputerToolCallOutputScreenshotParam,
    )
    from openai_generated.params.beta_response_computer_tool_call_param import (
        BetaResponseComputerToolCallParam as BetaResponseComputerToolCallParam,
    )
    from openai_generated.params.beta_response_configuration_update_item_param_param import (
        BetaResponseConfigurationUpdateItemParamParam as BetaResponseConfigurationUpdateItemParamParam,
    )
    from openai_generated.params.beta_response_conversation_param import (
        BetaResponseConversationParam as BetaResponseConversationParam,
        BetaResponseConversationParam as BetaResponseConversationParamParam,
    )
    from openai_generated.params.beta_response_create_params import BetaResponseCreateParams as ResponseCreateParams
    from openai_generated.params.beta_response_custom_tool_call_output_param import (
        BetaResponseCustomToolCallOutputParam as BetaResponseCustomToolCallOutputParam,
    )
    from openai_generated.params.beta_response_custom_tool_call_param import (
        BetaResponseCustomToolCallParam as BetaResponseCustomToolCallParam,
    )
    from openai_generated.params.beta_response_file_search_tool_call_param import (
        BetaResponseFileSearchToolCallParam as BetaResponseFileSearchToolCallParam,
    )
    from openai_generated.params.beta_response_file_search_tool_param import (
        BetaResponseFileSearchToolParam as BetaFileSearchToolParam,
        BetaResponseFileSearchToolParam as BetaResponseFileSearchToolParam,
    )
    from openai_generated.params.beta_response_format_json_object_param import (
        BetaResponseFormatJSONObjectParam as BetaResponseFormatJSONObjectParam,
    )
    from openai_generated.params.beta_response_format_text_config_param import (
        BetaResponseFormatTextConfigParam as BetaResponseFormatTextConfigParam,
    )
    from openai_generated.params.beta_response_format_text_json_schema_config_param import (
        BetaResponseFormatTextJSONSchemaConfigParam as BetaResponseFormatTextJSONSchemaConfigParam,
    )
    from openai_generated.params.beta_response_format_text_param import (
        BetaResponseFormatTextParam as BetaResponseFormatTextParam,
    )
    from openai_generated.params.beta_response_function_call_output_item_param import (
        BetaResponseFunctionCallOutputItemParam as BetaResponseFunctionCallOutputItemParam,
    )
    from openai_generated.params.beta_response_function_shell_call_output_content_param import (
        BetaResponseFunctionShellCallOutputContentParam as BetaResponseFunctionShellCallOutputContentParam,
    )
    from openai_generated.params.beta_response_function_tool_call_param import (
        BetaResponseFunctionToolCallParam as BetaResponseFunctionToolCallParam,
    )
    from openai_generated.params.beta_response_function_tool_param import (
        BetaResponseFunctionToolParam as BetaFunctionToolParam,
        BetaResponseFunctionToolParam as BetaResponseFunctionToolParam,
    )
    from openai_generated.params.beta_response_function_web_search_param import (
        BetaResponseFunctionWebSearchParam as BetaResponseFunctionWebSearchParam,
    )
    from openai_generated.params.beta_response_inject_event_param import (
        BetaResponseInjectEventParam as BetaResponseInjectEventParam,
    )
    from openai_generated.params.beta_response_input_content_param import (
        BetaResponseInputContentParam as BetaResponseInputContentParam,
    )
    from openai_generated.params.beta_response_input_file_content_param import (
        BetaResponseInputFileContentParam as BetaResponseInputFileContentParam,
    )
    from openai_generated.params.beta_response_input_file_param import (
        BetaResponseInputFileParam as BetaResponseInputFileParam,
    )
    from openai_generated.params.beta_response_input_image_content_param import (
        BetaResponseInputImageContentParam as BetaResponseInputImageContentParam,
    )
    from openai_generated.params.beta_response_input_image_param import (
        BetaResponseInputImageParam as BetaResponseInputImageParam,
    )
    from openai_generated.params.beta_response_input_item_param import (
        BetaResponseInputItemParam as BetaResponseInputItemParam,
    )
    from openai_generated.params.beta_response_input_text_content_param import (
        BetaResponseInputTextContentParam as BetaResponseInputTextContentParam,
    )
    from openai_generated.params.beta_response_input_text_param import (
        BetaResponseInputTextParam as BetaResponseInputTextParam,
    )
    from openai_generated.params.beta_response_output_message_param import (
        BetaResponseOutputMessageParam as BetaResponseOutputMessageParam,
    )
    from openai_generated.params.beta_response_output_refusal_param import (
        BetaResponseOutputRefusalParam as BetaResponseOutputRefusalParam,
    )
    from openai_generated.params.beta_response_output_text_param import (
        BetaResponseOutputTextParam as BetaResponseOutputTextParam,
    )
    from openai_generated.params.beta_response_prompt_param import BetaResponsePromptParam as BetaResponsePromptParam
    from openai_generated.params.beta_response_reasoning_item_param import (
        BetaResponseReasoningItemParam as BetaResponseReasoningItemParam,
    )
    from openai_generated.params.beta_response_steer_event_param import (
        BetaResponseSteerEventParam as BetaResponseSteerEventParam,
    )
    from openai_generated.params.beta_response_steer_input_content_param import (
        BetaResponseSteerInputContentParam as BetaResponseSteerInputContentParam,
    )
    from openai_generated.params.beta_response_text_config_param import (
        BetaResponseTextConfigParam as BetaResponseTextConfigParam,
    )
    from openai_generated.params.beta_response_tool_search_output_item_param import (
        BetaResponseToolSearchOutputItemParam as BetaResponseToolSearchOutputItemParam,
        BetaResponseToolSearchOutputItemParam as BetaResponseToolSearchOutputItemParamParam,
    )
    from openai_generated.params.beta_responses_client_event_param import (
        BetaResponsesClientEventParam as BetaResponsesClientEventParam,
    )
    from openai_generated.params.beta_skill_reference_param import BetaSkillReferenceParam as BetaSkillReferenceParam
    from openai_generated.params.beta_specific_programmatic_tool_calling_param import (
        BetaSpecificProgrammaticToolCallingParam as BetaSpecificProgrammaticToolCallingParam,
    )
    from openai_generated.params.beta_summary_text_content_param import (
        BetaSummaryTextContentParam as BetaSummaryTextContentParam,
    )
    from openai_generated.params.beta_tool_call_caller_param import BetaToolCallCallerParam as BetaToolCallCallerParam
    from openai_generated.params.beta_tool_choice_allowed_param import (
        BetaToolChoiceAllowedParam as BetaToolChoiceAllowedParam,
    )
    from openai_generated.params.beta_tool_choice_apply_patch_param import (
        BetaToolChoiceApplyPatchParam as BetaToolChoiceApplyPatchParam,
    )
    from openai_generated.params.beta_tool_choice_custom_param import (
        BetaToolChoiceCustomParam as BetaToolChoiceCustomParam,
    )
    from openai_generated.params.beta_tool_choice_function_param import (
        BetaToolChoiceFunctionParam as BetaToolChoiceFunctionParam,
    )
    from openai_generated.params.beta_tool_choice_mcp_param import BetaToolChoiceMcpParam as BetaToolChoiceMcpParam
    from openai_generated.params.beta_tool_choice_shell_param import (
        BetaToolChoiceShellParam as BetaToolChoiceShellParam,
    )
    from openai_generated.params.beta_tool_choice_types_param import (
        BetaToolChoiceTypesParam as BetaToolChoiceTypesParam,
    )
    from openai_generated.params.beta_tool_param import BetaToolParam as BetaToolParam
    from openai_generated.params.beta_tool_search_tool_param import BetaToolSearchToolParam as BetaToolSearchToolParam
    from openai_generated.params.beta_url_citation_param import BetaUrlCitationParam as BetaUrlCitationParam
    from openai_generated.params.beta_web_search_preview_tool_param import (
        BetaWebSearchPreviewToolParam as BetaWebSearchPreviewToolParam,
    )
    from openai_generated.params.beta_web_search_tool_param import BetaWebSearchToolParam as BetaWebSearchToolParam
    from openai_generated.params.code_interpreter_tool_param import CodeInterpreterToolParam as CodeInterpreterToolParam
    from openai_generated.params.environment_param import EnvironmentParam as EnvironmentParam
    from openai_generated.params.hosted_environment_file_param import (
        HostedEnvironmentFileParam as HostedEnvironmentFileParam,
    )
    from openai_generated.params.hosted_plugin_param import HostedPluginParam as HostedPluginParam
    from openai_generated.params.hosted_skill_param import HostedSkillParam as HostedSkillParam
    from openai_generated.params.inline_capability_source_param import (
        InlineCapabilitySourceParam as InlineCapabilitySourceParam,
    )
    from openai_generated.params.input_content_schema_param import InputContentSchemaParam as InputContentParam
    from openai_generated.params.mcp_transport_param import McpTransportParam as McpTransportParam
    from openai_generated.params.multi_agent_config_param import MultiAgentConfigParam as MultiAgentConfigParam
    from openai_generated.params.persisted_agent_tool_param import PersistedAgentToolParam as PersistedAgentToolParam
    from openai_generated.params.persisted_mcp_transport_param import (
        PersistedMcpTransportParam as PersistedMcpTransportParam,
    )
    from openai_generated.params.response_cancel_params import ResponseCancelParams as ResponseCancelParams
    from openai_generated.params.response_delete_params import ResponseDeleteParams as ResponseDeleteParams
    from openai_generated.params.response_format_text_json_schema_config_param import (
        ResponseFormatTextJSONSchemaConfigParam as ResponseFormatTextJSONSchemaConfigParam,
    )
    from openai_generated.params.setup_command_param import SetupCommandParam as SetupCommandParam
    from openai_generated.params.text_format_param import TextFormatParam as TextFormatParam
    from openai_generated.params.thread_create_and_run_params import (
        ThreadCreateAndRunParams as ThreadCreateAndRunParams,
    )
    from openai_generated.params.thread_create_params import ThreadCreateParams as ThreadCreateParams
    from openai_generated.params.thread_update_params import ThreadUpdateParams as ThreadUpdateParams


__all__ = [
    "Agent",
    "AgentBrowserAuthenticationCancelParam",
    "AgentBrowserAuthenticationCancelParamParam",
    "AgentBrowserAuthenticationSubmitParam",
    "AgentBrowserAuthenticationSubmitParamParam",
    "AgentBrowserOriginAccessParam",
    "AgentBrowserOriginAccessParamParam",
    "AgentCloseSubagentCallItem",
    "AgentCommandExecutionItem",
    "AgentContent",
    "AgentCreateParams",
    "AgentCreateSubagentCallItem",
    "AgentDeleted",
    "AgentFunctionCallItem",
    "AgentFunctionCallOutput",
    "AgentFunctionCallOutputParam",
    "AgentFunctionCallStatus",
    "AgentInterruptSubagentCallItem",
    "AgentListParams",
    "AgentMcpCallItem",
    "AgentOutputCommandExecutionOutputDeltaEvent",
    "AgentOutputItem",
    "AgentOutputItemStatus",
    "AgentReasoning",
    "AgentReasoningItem",
    "AgentReasoningParam",
    "AgentResumeSubagentCallItem",
    "AgentSendSubagentInputCallItem",
    "AgentSession",
    "AgentSessionAssistantMessage",
    "AgentSessionCreatedEvent",
    "AgentSessionDeleted",
    "AgentSessionEnvironmentConnectedEvent",
    "AgentSessionEnvironmentDisconnectedEvent",
    "AgentSessionEnvironmentExpiredEvent",
    "AgentSessionEnvironmentFailedEvent",
    "AgentSessionEnvironmentPendingEvent",
    "AgentSessionEnvironmentReadyEvent",
    "AgentSessionEnvironmentResetEvent",
    "AgentSessionEnvironmentState",
    "AgentSessionEnvironmentSuspendedEvent",
    "AgentSessionErrorEvent",
    "AgentSessionEvent",
    "AgentSessionFailedEvent",
    "AgentSessionIdleEvent",
    "AgentSessionInProgressEvent",
    "AgentSessionInputMessageParam",
    "AgentSessionInputParam",
    "AgentSessionItem",
    "AgentSessionMessage",
    "AgentSessionMessageContent",
    "AgentSessionRequiresActionEvent",
    "AgentSessionSubagentActiveEvent",
    "AgentSessionSubagentClosedEvent",
    "AgentSessionSubagentCreatedEvent",
    "AgentSessionTurnCancelledEvent",
    "AgentSessionTurnCompletedEvent",
    "AgentSessionTurnContentPartAddedEvent",
    "AgentSessionTurnContentPartDoneEvent",
    "AgentSessionTurnCreatedEvent",
    "AgentSessionTurnFailedEvent",
    "AgentSessionTurnInProgressEvent",
    "AgentSessionTurnItemAddedEvent",
    "AgentSessionTurnItemDoneEvent",
    "AgentSessionTurnOutputTextDeltaEvent",
    "AgentSessionTurnOutputTextDoneEvent",
    "AgentSessionTurnReasoningSummaryPartAddedEvent",
    "AgentSessionTurnReasoningSummaryPartDoneEvent",
    "AgentSessionTurnReasoningSummaryTextDeltaEvent",
    "AgentSessionTurnReasoningSummaryTextDoneEvent",
    "AgentText",
    "AgentTextParam",
    "AgentTool",
    "AgentToolParam",
    "AgentUpdateParams",
    "AgentWaitForSubagentsCallItem",
    "AgentWebSearchCallItem",
    "Assistant",
    "AssistantCreateParams",
    "AssistantDeleted",
    "AssistantListParams",
    "AssistantResponseFormatOption",
    "AssistantResponseFormatOptionParam",
    "AssistantStreamEvent",
    "AssistantTool",
    "AssistantToolChoice",
    "AssistantToolChoiceFunction",
    "AssistantToolChoiceFunctionParam",
    "AssistantToolChoiceOption",
    "AssistantToolChoiceOptionParam",
    "AssistantToolChoiceParam",
    "AssistantToolParam",
    "AssistantUpdateParams",
    "BetaAdditionalTools",
    "BetaAdditionalToolsItemParam",
    "BetaAgentMessage",
    "BetaAgentMessageItemParam",
    "BetaAgentTag",
    "BetaAgentTagParam",
    "BetaApplyPatchTool",
    "BetaApplyPatchToolParam",
    "BetaCompactedResponse",
    "BetaCompactionTriggerItemParam",
    "BetaComparisonFilter",
    "BetaComparisonFilterParam",
    "BetaCompoundFilter",
    "BetaCompoundFilterParam",
    "BetaComputerAction",
    "BetaComputerActionList",
    "BetaComputerActionListParam",
    "BetaComputerActionParam",
    "BetaComputerScreenshotContent",
    "BetaComputerTool",
    "BetaComputerToolParam",
    "BetaComputerUsePreviewTool",
    "BetaComputerUsePreviewToolParam",
    "BetaContainerAuto",
    "BetaContainerAutoParam",
    "BetaContainerFileCitationParam",
    "BetaContainerNetworkPolicyAllowlist",
    "BetaContainerNetworkPolicyAllowlistParam",
    "BetaContainerNetworkPolicyDisabled",
    "BetaContainerNetworkPolicyDisabledParam",
    "BetaContainerNetworkPolicyDomainSecret",
    "BetaContainerNetworkPolicyDomainSecretParam",
    "BetaContainerReference",
    "BetaContainerReferenceParam",
    "BetaConversationMessage",
    "BetaCustomTool",
    "BetaCustomToolParam",
    "BetaDirectToolCallCaller",
    "BetaDirectToolCallCallerParam",
    "BetaEasyInputMessage",
    "BetaEasyInputMessageParam",
    "BetaEncryptedContent",
    "BetaEncryptedContentParam",
    "BetaErrorPayload",
    "BetaFileCitationParam",
    "BetaFileSearchTool",
    "BetaFileSearchToolParam",
    "BetaFunctionShellTool",
    "BetaFunctionShellToolParam",
    "BetaFunctionTool",
    "BetaFunctionToolParam",
    "BetaHTTPError",
    "BetaHTTPErrorParam",
    "BetaImageDetail",
    "BetaInlineSkill",
    "BetaInlineSkillParam",
    "BetaInlineSkillSource",
    "BetaInlineSkillSourceParam",
    "BetaLocalEnvironment",
    "BetaLocalEnvironmentParam",
    "BetaLocalSkill",
    "BetaLocalSkillParam",
    "BetaMCPProtocolError",
    "BetaMCPProtocolErrorParam",
    "BetaMCPToolCallError",
    "BetaMCPToolCallErrorParam",
    "BetaMCPToolExecutionError",
    "BetaMCPToolExecutionErrorParam",
    "BetaMcpToolCallError",
    "BetaMcpToolCallErrorParam",
    "BetaMetadata",
    "BetaMetadataParam",
    "BetaModeration",
    "BetaModerationConfigParam",
    "BetaModerationErrorBody",
    "BetaModerationParam",
    "BetaModerationPolicyParam",
    "BetaModerationResultBody",
    "BetaMultiAgentCall",
    "BetaMultiAgentCallItemParam",
    "BetaMultiAgentCallOutput",
    "BetaMultiAgentCallOutputItemParam",
    "BetaMultiAgentParam",
    "BetaNamespaceTool",
    "BetaNamespaceToolParam",
    "BetaOutputTextContentParam",
    "BetaProgram",
    "BetaProgramItemParam",
    "BetaProgramOutput",
    "BetaProgramOutputItemParam",
    "BetaProgramToolCallCaller",
    "BetaProgramToolCallCallerParam",
    "BetaProgrammaticToolCallingParam",
    "BetaPromptCacheBreakpointConfig",
    "BetaPromptCacheBreakpointConfigParam",
    "BetaPromptCacheBreakpointParam",
    "BetaPromptCacheOptions",
    "BetaPromptCacheOptionsParam",
    "BetaRealtimeResponseCreateMcpTool",
    "BetaRealtimeResponseCreateMcpToolParam",
    "BetaReasoning",
    "BetaReasoningEffort",
    "BetaReasoningParam",
    "BetaResponse",
    "BetaResponseApplyPatchToolCall",
    "BetaResponseApplyPatchToolCallOutput",
    "BetaResponseAudioDeltaEvent",
    "BetaResponseAudioDoneEvent",
    "BetaResponseAudioTranscriptDeltaEvent",
    "BetaResponseAudioTranscriptDoneEvent",
    "BetaResponseCodeInterpreterCallCodeDeltaEvent",
    "BetaResponseCodeInterpreterCallCodeDoneEvent",
    "BetaResponseCodeInterpreterCallCompletedEvent",
    "BetaResponseCodeInterpreterCallInProgressEvent",
    "BetaResponseCodeInterpreterCallInterpretingEvent",
    "BetaResponseCodeInterpreterToolCall",
    "BetaResponseCodeInterpreterToolCallParam",
    "BetaResponseCompactionCompactingEvent",
    "BetaResponseCompactionItem",
    "BetaResponseCompactionItemParam",
    "BetaResponseCompactionItemParamParam",
    "BetaResponseCompletedEvent",
    "BetaResponseComputerToolCall",
    "BetaResponseComputerToolCallOutputItem",
    "BetaResponseComputerToolCallOutputScreenshot",
    "BetaResponseComputerToolCallOutputScreenshotParam",
    "BetaResponseComputerToolCallParam",
    "BetaResponseConfigurationUpdateItem",
    "BetaResponseConfigurationUpdateItemParam",
    "BetaResponseConfigurationUpdateItemParamParam",
    "BetaResponseContainerReference",
    "BetaResponseContentPartAddedEvent",
    "BetaResponseContentPartDoneEvent",
    "BetaResponseConversationParam",
    "BetaResponseConversationParamParam",
    "BetaResponseCreatedEvent",
    "BetaResponseCustomToolCall",
    "BetaResponseCustomToolCallInputDeltaEvent",
    "BetaResponseCustomToolCallInputDoneEvent",
    "BetaResponseCustomToolCallItem",
    "BetaResponseCustomToolCallOutput",
    "BetaResponseCustomToolCallOutputItem",
    "BetaResponseCustomToolCallOutputParam",
    "BetaResponseCustomToolCallParam",
    "BetaResponseError",
    "BetaResponseErrorEvent",
    "BetaResponseFailedEvent",
    "BetaResponseFileSearchCallCompletedEvent",
    "BetaResponseFileSearchCallInProgressEvent",
    "BetaResponseFileSearchCallSearchingEvent",
    "BetaResponseFileSearchTool",
    "BetaResponseFileSearchToolCall",
    "BetaResponseFileSearchToolCallParam",
    "BetaResponseFileSearchToolParam",
    "BetaResponseFormatJSONObject",
    "BetaResponseFormatJSONObjectParam",
    "BetaResponseFormatText",
    "BetaResponseFormatTextConfig",
    "BetaResponseFormatTextConfigParam",
    "BetaResponseFormatTextJSONSchemaConfig",
    "BetaResponseFormatTextJSONSchemaConfigParam",
    "BetaResponseFormatTextParam",
    "BetaResponseFunctionCallArgumentsDeltaEvent",
    "BetaResponseFunctionCallArgumentsDoneEvent",
    "BetaResponseFunctionCallOutputItem",
    "BetaResponseFunctionCallOutputItemList",
    "BetaResponseFunctionCallOutputItemListParam",
    "BetaResponseFunctionCallOutputItemParam",
    "BetaResponseFunctionShellCallOutputContent",
    "BetaResponseFunctionShellCallOutputContentParam",
    "BetaResponseFunctionShellToolCall",
    "BetaResponseFunctionShellToolCallOutput",
    "BetaResponseFunctionTool",
    "BetaResponseFunctionToolCall",
    "BetaResponseFunctionToolCallItem",
    "BetaResponseFunctionToolCallOutputItem",
    "BetaResponseFunctionToolCallParam",
    "BetaResponseFunctionToolParam",
    "BetaResponseFunctionWebSearch",
    "BetaResponseFunctionWebSearchParam",
    "BetaResponseImageGenCallCompletedEvent",
    "BetaResponseImageGenCallGeneratingEvent",
    "BetaResponseImageGenCallInProgressEvent",
    "BetaResponseImageGenCallPartialImageEvent",
    "BetaResponseInProgressEvent",
    "BetaResponseIncludable",
    "BetaResponseIncompleteEvent",
    "BetaResponseInjectCreatedEvent",
    "BetaResponseInjectEvent",
    "BetaResponseInjectEventParam",
    "BetaResponseInjectFailedEvent",
    "BetaResponseInput",
    "BetaResponseInputContent",
    "BetaResponseInputContentParam",
    "BetaResponseInputFile",
    "BetaResponseInputFileContent",
    "BetaResponseInputFileContentParam",
    "BetaResponseInputFileParam",
    "BetaResponseInputImage",
    "BetaResponseInputImageContent",
    "BetaResponseInputImageContentParam",
    "BetaResponseInputImageParam",
    "BetaResponseInputItem",
    "BetaResponseInputItemParam",
    "BetaResponseInputMessageContentList",
    "BetaResponseInputMessageContentListParam",
    "BetaResponseInputMessageItem",
    "BetaResponseInputParam",
    "BetaResponseInputText",
    "BetaResponseInputTextContent",
    "BetaResponseInputTextContentParam",
    "BetaResponseInputTextParam",
    "BetaResponseItem",
    "BetaResponseLocalEnvironment",
    "BetaResponseMcpCallArgumentsDeltaEvent",
    "BetaResponseMcpCallArgumentsDoneEvent",
    "BetaResponseMcpCallCompletedEvent",
    "BetaResponseMcpCallFailedEvent",
    "BetaResponseMcpCallInProgressEvent",
    "BetaResponseMcpListToolsCompletedEvent",
    "BetaResponseMcpListToolsFailedEvent",
    "BetaResponseMcpListToolsInProgressEvent",
    "BetaResponseOutputItem",
    "BetaResponseOutputItemAddedEvent",
    "BetaResponseOutputItemDoneEvent",
    "BetaResponseOutputMessage",
    "BetaResponseOutputMessageParam",
    "BetaResponseOutputRefusal",
    "BetaResponseOutputRefusalParam",
    "BetaResponseOutputText",
    "BetaResponseOutputTextAnnotationAddedEvent",
    "BetaResponseOutputTextParam",
    "BetaResponsePrompt",
    "BetaResponsePromptParam",
    "BetaResponseQueuedEvent",
    "BetaResponseReasoningItem",
    "BetaResponseReasoningItemParam",
    "BetaResponseReasoningSummaryPartAddedEvent",
    "BetaResponseReasoningSummaryPartDoneEvent",
    "BetaResponseReasoningSummaryTextDeltaEvent",
    "BetaResponseReasoningSummaryTextDoneEvent",
    "BetaResponseReasoningTextDeltaEvent",
    "BetaResponseReasoningTextDoneEvent",
    "BetaResponseRefusalDeltaEvent",
    "BetaResponseRefusalDoneEvent",
    "BetaResponseShellCallCommandAddedEvent",
    "BetaResponseShellCallCommandDeltaEvent",
    "BetaResponseShellCallCommandDoneEvent",
    "BetaResponseShellCallOutputContentDeltaEvent",
    "BetaResponseShellCallOutputContentDoneEvent",
    "BetaResponseStatus",
    "BetaResponseSteerAcceptedEvent",
    "BetaResponseSteerErrorCode",
    "BetaResponseSteerEvent",
    "BetaResponseSteerEventParam",
    "BetaResponseSteerFailedEvent",
    "BetaResponseSteerInput",
    "BetaResponseSteerInputContent",
    "BetaResponseSteerInputContentParam",
    "BetaResponseSteerInputParam",
    "BetaResponseSteerPendingEvent",
    "BetaResponseSteerPendingReason",
    "BetaResponseSteerRequiredInput",
    "BetaResponseStreamEvent",
    "BetaResponseTextConfig",
    "BetaResponseTextConfigParam",
    "BetaResponseTextDeltaEvent",
    "BetaResponseTextDoneEvent",
    "BetaResponseToolSearchCall",
    "BetaResponseToolSearchOutputItem",
    "BetaResponseToolSearchOutputItemParam",
    "BetaResponseToolSearchOutputItemParamParam",
    "BetaResponseUsage",
    "BetaResponseWebSearchCallCompletedEvent",
    "BetaResponseWebSearchCallInProgressEvent",
    "BetaResponseWebSearchCallSearchingEvent",
    "BetaResponseWsError",
    "BetaResponsesClientEvent",
    "BetaResponsesClientEventParam",
    "BetaResponsesModel",
    "BetaResponsesModelParam",
    "BetaResponsesServerEvent",
    "BetaServiceTier",
    "BetaShellCallOutputDelta",
    "BetaSkillReference",
    "BetaSkillReferenceParam",
    "BetaSpecificProgrammaticToolCallingParam",
    "BetaSummaryTextContent",
    "BetaSummaryTextContentParam",
    "BetaTextContent",
    "BetaTool",
    "BetaToolCallCaller",
    "BetaToolCallCallerParam",
    "BetaToolChoiceAllowed",
    "BetaToolChoiceAllowedParam",
    "BetaToolChoiceApplyPatch",
    "BetaToolChoiceApplyPatchParam",
    "BetaToolChoiceCustom",
    "BetaToolChoiceCustomParam",
    "BetaToolChoiceFunction",
    "BetaToolChoiceFunctionParam",
    "BetaToolChoiceMcp",
    "BetaToolChoiceMcpParam",
    "BetaToolChoiceOptions",
    "BetaToolChoiceShell",
    "BetaToolChoiceShellParam",
    "BetaToolChoiceTypes",
    "BetaToolChoiceTypesParam",
    "BetaToolParam",
    "BetaToolSearchOutputNamespaceTool",
    "BetaToolSearchOutputNamespaceToolParam",
    "BetaToolSearchTool",
    "BetaToolSearchToolParam",
    "BetaUrlCitationParam",
    "BetaWebSearchPreviewTool",
    "BetaWebSearchPreviewToolParam",
    "BetaWebSearchTool",
    "BetaWebSearchToolParam",
    "ChatKitWorkflow",
    "CodeInterpreterTool",
    "CodeInterpreterToolParam",
    "Environment",
    "EnvironmentParam",
    "FileSearchTool",
    "FileSearchToolParam",
    "FunctionTool",
    "FunctionToolParam",
    "HostedEnvironmentFile",
    "HostedEnvironmentFileID",
    "HostedEnvironmentFileParam",
    "HostedPlugin",
    "HostedPluginParam",
    "HostedSkill",
    "HostedSkillParam",
    "HostedSkillReference",
    "InlineCapabilitySourceParam",
    "InputContent",
    "InputContentParam",
    "McpTransport",
    "McpTransportParam",
    "MultiAgentConfig",
    "MultiAgentConfigParam",
    "OutputText",
    "PersistedAgentTool",
    "PersistedAgentToolParam",
    "PersistedMcpTransport",
    "PersistedMcpTransportParam",
    "ResponseCancelParams",
    "ResponseCompactParams",
    "ResponseCreateParams",
    "ResponseDeleteParams",
    "ResponseFormatTextJSONSchemaConfig",
    "ResponseFormatTextJSONSchemaConfigParam",
    "ResponseRetrieveParams",
    "SessionError",
    "SessionTurnError",
    "SetupCommandParam",
    "Subagent",
    "SummaryText",
    "TextFormat",
    "TextFormatParam",
    "Thread",
    "ThreadCreateAndRunParams",
    "ThreadCreateParams",
    "ThreadDeleted",
    "ThreadUpdateParams",
    "TokenUsage",
    "WebSearchAction",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.models.agent",
        "AgentBrowserAuthenticationCancelParam": "openai_generated.params.agent_browser_authentication_cancel_param",
        "AgentBrowserAuthenticationCancelParamParam": "openai_generated.params.agent_browser_authentication_cancel_param_param",
        "AgentBrowserAuthenticationSubmitParam": "openai_generated.params.agent_browser_authentication_submit_param",
        "AgentBrowserAuthenticationSubmitParamParam": "openai_generated.params.agent_browser_authentication_submit_param_param",
        "AgentBrowserOriginAccessParam": "openai_generated.params.agent_browser_origin_access_param",
        "AgentBrowserOriginAccessParamParam": "openai_generated.params.agent_browser_origin_access_param_param",
        "AgentCloseSubagentCallItem": "openai_generated.models.agent_close_subagent_call_item",
        "AgentCommandExecutionItem": "openai_generated.models.agent_command_execution_item",
        "AgentContent": "openai_generated.models.agent_content",
        "AgentCreateParams": "openai_generated.params.agent_create_params",
        "AgentCreateSubagentCallItem": "openai_generated.models.agent_create_subagent_call_item",
        "AgentDeleted": "openai_generated.models.agent_deleted",
        "AgentFunctionCallItem": "openai_generated.models.agent_function_call_item",
        "AgentFunctionCallOutput": "openai_generated.models.agent_function_call_output",
        "AgentFunctionCallOutputParam": "openai_facade.types.beta.agent_function_call_output_param",
        "AgentFunctionCallStatus": "openai_generated.models.agent_function_call_status",
        "AgentInterruptSubagentCallItem": "openai_generated.models.agent_interrupt_subagent_call_item",
        "AgentListParams": "openai_generated.params.agent_list_params",
        "AgentMcpCallItem": "openai_generated.models.agent_mcp_call_item",
        "AgentOutputCommandExecutionOutputDeltaEvent": "openai_generated.models.agent_output_command_execution_output_delta_event",
        "AgentOutputItem": "openai_generated.models.agent_output_item",
        "AgentOutputItemStatus": "openai_generated.models.agent_output_item_status",
        "AgentReasoning": "openai_generated.models.agent_reasoning",
        "AgentReasoningItem": "openai_generated.models.agent_reasoning_item",
        "AgentReasoningParam": "openai_generated.params.agent_reasoning_param",
        "AgentResumeSubagentCallItem": "openai_generated.models.agent_resume_subagent_call_item",
        "AgentSendSubagentInputCallItem": "openai_generated.models.agent_send_subagent_input_call_item",
        "AgentSession": "openai_generated.models.agent_session",
        "AgentSessionAssistantMessage": "openai_generated.models.agent_session_assistant_message",
        "AgentSessionCreatedEvent": "openai_generated.models.agent_session_created_event",
        "AgentSessionDeleted": "openai_generated.models.agent_session_deleted",
        "AgentSessionEnvironmentConnectedEvent": "openai_generated.models.agent_session_environment_connected_event",
        "AgentSessionEnvironmentDisconnectedEvent": "openai_generated.models.agent_session_environment_disconnected_event",
        "AgentSessionEnvironmentExpiredEvent": "openai_generated.models.agent_session_environment_expired_event",
        "AgentSessionEnvironmentFailedEvent": "openai_generated.models.agent_session_environment_failed_event",
        "AgentSessionEnvironmentPendingEvent": "openai_generated.models.agent_session_environment_pending_event",
        "AgentSessionEnvironmentReadyEvent": "openai_generated.models.agent_session_environment_ready_event",
        "AgentSessionEnvironmentResetEvent": "openai_generated.models.agent_session_environment_reset_event",
        "AgentSessionEnvironmentState": "openai_generated.models.agent_session_environment_state",
        "AgentSessionEnvironmentSuspendedEvent": "openai_generated.models.agent_session_environment_suspended_event",
        "AgentSessionErrorEvent": "openai_generated.models.agent_session_error_event",
        "AgentSessionEvent": "openai_generated.models.agent_session_event",
        "AgentSessionFailedEvent": "openai_generated.models.agent_session_failed_event",
        "AgentSessionIdleEvent": "openai_generated.models.agent_session_idle_event",
        "AgentSessionInProgressEvent": "openai_generated.models.agent_session_in_progress_event",
        "AgentSessionInputMessageParam": "openai_generated.params.agent_session_input_message_param",
        "AgentSessionInputParam": "openai_generated.params.agent_session_input_param",
        "AgentSessionItem": "openai_generated.models.agent_session_item",
        "AgentSessionMessage": "openai_generated.models.agent_session_message",
        "AgentSessionMessageContent": "openai_generated.models.agent_session_message_content",
        "AgentSessionRequiresActionEvent": "openai_generated.models.agent_session_requires_action_event",
        "AgentSessionSubagentActiveEvent": "openai_generated.models.agent_session_subagent_active_event",
        "AgentSessionSubagentClosedEvent": "openai_generated.models.agent_session_subagent_closed_event",
        "AgentSessionSubagentCreatedEvent": "openai_generated.models.agent_session_subagent_created_event",
        "AgentSessionTurnCancelledEvent": "openai_generated.models.agent_session_turn_cancelled_event",
        "AgentSessionTurnCompletedEvent": "openai_generated.models.agent_session_turn_completed_event",
        "AgentSessionTurnContentPartAddedEvent": "openai_generated.models.agent_session_turn_content_part_added_event",
        "AgentSessionTurnContentPartDoneEvent": "openai_generated.models.agent_session_turn_content_part_done_event",
        "AgentSessionTurnCreatedEvent": "openai_generated.models.agent_session_turn_created_event",
        "AgentSessionTurnFailedEvent": "openai_generated.models.agent_session_turn_failed_event",
        "AgentSessionTurnInProgressEvent": "openai_generated.models.agent_session_turn_in_progress_event",
        "AgentSessionTurnItemAddedEvent": "openai_generated.models.agent_session_turn_item_added_event",
        "AgentSessionTurnItemDoneEvent": "openai_generated.models.agent_session_turn_item_done_event",
        "AgentSessionTurnOutputTextDeltaEvent": "openai_generated.models.agent_session_turn_output_text_delta_event",
        "AgentSessionTurnOutputTextDoneEvent": "openai_generated.models.agent_session_turn_output_text_done_event",
        "AgentSessionTurnReasoningSummaryPartAddedEvent": "openai_generated.models.agent_session_turn_reasoning_summary_part_added_event",
        "AgentSessionTurnReasoningSummaryPartDoneEvent": "openai_generated.models.agent_session_turn_reasoning_summary_part_done_event",
        "AgentSessionTurnReasoningSummaryTextDeltaEvent": "openai_generated.models.agent_session_turn_reasoning_summary_text_delta_event",
        "AgentSessionTurnReasoningSummaryTextDoneEvent": "openai_generated.models.agent_session_turn_reasoning_summary_text_done_event",
        "AgentText": "openai_generated.models.agent_text",
        "AgentTextParam": "openai_generated.params.agent_text_param",
        "AgentTool": "openai_generated.models.agent_tool",
        "AgentToolParam": "openai_generated.params.agent_tool_param",
        "AgentUpdateParams": "openai_generated.params.agent_update_params",
        "AgentWaitForSubagentsCallItem": "openai_generated.models.agent_wait_for_subagents_call_item",
        "AgentWebSearchCallItem": "openai_generated.models.agent_web_search_call_item",
        "Assistant": "openai_generated.models.assistant",
        "AssistantCreateParams": "openai_generated.params.assistant_create_params",
        "AssistantDeleted": "openai_generated.models.assistant_deleted",
        "AssistantListParams": "openai_generated.params.assistant_list_params",
        "AssistantResponseFormatOption": "openai_generated.models.assistant_response_format_option",
        "AssistantResponseFormatOptionParam": "openai_generated.params.assistant_response_format_option_param",
        "AssistantStreamEvent": "openai_generated.models.assistant_stream_event",
        "AssistantTool": "openai_generated.models.assistant_tool",
        "AssistantToolChoice": "openai_generated.models.assistant_tool_choice",
        "AssistantToolChoiceFunction": "openai_generated.models.assistant_tool_choice_function",
        "AssistantToolChoiceFunctionParam": "openai_generated.params.assistant_tool_choice_function_param",
        "AssistantToolChoiceOption": "openai_generated.models.assistant_tool_choice_option",
        "AssistantToolChoiceOptionParam": "openai_facade.types.beta.assistant_tool_choice_option_param",
        "AssistantToolChoiceParam": "openai_generated.params.assistant_tool_choice_param",
        "AssistantToolParam": "openai_generated.params.assistant_tool_param",
        "AssistantUpdateParams": "openai_generated.params.assistant_update_params",
        "BetaAdditionalTools": "openai_generated.models.beta_additional_tools",
        "BetaAdditionalToolsItemParam": "openai_generated.params.beta_additional_tools_item_param",
        "BetaAgentMessage": "openai_generated.models.beta_agent_message",
        "BetaAgentMessageItemParam": "openai_generated.params.beta_agent_message_item_param",
        "BetaAgentTag": "openai_generated.models.beta_agent_tag",
        "BetaAgentTagParam": "openai_generated.params.beta_agent_tag_param",
        "BetaApplyPatchTool": "openai_generated.models.beta_apply_patch_tool",
        "BetaApplyPatchToolParam": "openai_generated.params.beta_apply_patch_tool_param",
        "BetaCompactedResponse": "openai_generated.models.beta_compacted_response",
        "BetaCompactionTriggerItemParam": "openai_generated.params.beta_compaction_trigger_item_param",
        "BetaComparisonFilter": "openai_generated.models.beta_comparison_filter",
        "BetaComparisonFilterParam": "openai_generated.params.beta_comparison_filter_param",
        "BetaCompoundFilter": "openai_generated.models.beta_compound_filter",
        "BetaCompoundFilterParam": "openai_generated.params.beta_compound_filter_param",
        "BetaComputerAction": "openai_generated.models.beta_computer_action",
        "BetaComputerActionList": "openai_generated.models.beta_computer_action_list",
        "BetaComputerActionListParam": "openai_facade.types.beta.beta_computer_action_list_param",
        "BetaComputerActionParam": "openai_generated.params.beta_computer_action_param",
        "BetaComputerScreenshotContent": "openai_generated.models.beta_computer_screenshot_content",
        "BetaComputerTool": "openai_generated.models.beta_computer_tool",
        "BetaComputerToolParam": "openai_generated.params.beta_computer_tool_param",
        "BetaComputerUsePreviewTool": "openai_generated.models.beta_computer_use_preview_tool",
        "BetaComputerUsePreviewToolParam": "openai_generated.params.beta_computer_use_preview_tool_param",
        "BetaContainerAuto": "openai_generated.models.beta_container_auto",
        "BetaContainerAutoParam": "openai_generated.params.beta_container_auto_param",
        "BetaContainerFileCitationParam": "openai_generated.params.beta_container_file_citation_param",
        "BetaContainerNetworkPolicyAllowlist": "openai_generated.models.beta_container_network_policy_allowlist",
        "BetaContainerNetworkPolicyAllowlistParam": "openai_generated.params.beta_container_network_policy_allowlist_param",
        "BetaContainerNetworkPolicyDisabled": "openai_generated.models.beta_container_network_policy_disabled",
        "BetaContainerNetworkPolicyDisabledParam": "openai_generated.params.beta_container_network_policy_disabled_param",
        "BetaContainerNetworkPolicyDomainSecret": "openai_generated.models.beta_container_network_policy_domain_secret",
        "BetaContainerNetworkPolicyDomainSecretParam": "openai_generated.params.beta_container_network_policy_domain_secret_param",
        "BetaContainerReference": "openai_generated.models.beta_container_reference",
        "BetaContainerReferenceParam": "openai_generated.params.beta_container_reference_param",
        "BetaConversationMessage": "openai_generated.models.beta_conversation_message",
        "BetaCustomTool": "openai_generated.models.beta_custom_tool",
        "BetaCustomToolParam": "openai_generated.params.beta_custom_tool_param",
        "BetaDirectToolCallCaller": "openai_generated.models.beta_direct_tool_call_caller",
        "BetaDirectToolCallCallerParam": "openai_generated.params.beta_direct_tool_call_caller_param",
        "BetaEasyInputMessage": "openai_generated.models.beta_easy_input_message",
        "BetaEasyInputMessageParam": "openai_generated.params.beta_easy_input_message_param",
        "BetaEncryptedContent": "openai_generated.models.beta_encrypted_content",
        "BetaEncryptedContentParam": "openai_generated.params.beta_encrypted_content_param",
        "BetaErrorPayload": "openai_generated.models.beta_error_payload",
        "BetaFileCitationParam": "openai_generated.params.beta_file_citation_param",
        "BetaFileSearchTool": "openai_generated.models.beta_response_file_search_tool:BetaResponseFileSearchTool",
        "BetaFileSearchToolParam": "openai_generated.params.beta_response_file_search_tool_param:BetaResponseFileSearchToolParam",
        "BetaFunctionShellTool": "openai_generated.models.beta_function_shell_tool",
        "BetaFunctionShellToolParam": "openai_generated.params.beta_function_shell_tool_param",
        "BetaFunctionTool": "openai_generated.models.beta_response_function_tool:BetaResponseFunctionTool",
        "BetaFunctionToolParam": "openai_generated.params.beta_response_function_tool_param:BetaResponseFunctionToolParam",
        "BetaHTTPError": "openai_generated.models.beta_http_error",
        "BetaHTTPErrorParam": "openai_generated.params.beta_http_error_param",
        "BetaImageDetail": "openai_generated.models.beta_image_detail",
        "BetaInlineSkill": "openai_generated.models.beta_inline_skill",
        "BetaInlineSkillParam": "openai_generated.params.beta_inline_skill_param",
        "BetaInlineSkillSource": "openai_generated.models.beta_inline_skill_source",
        "BetaInlineSkillSourceParam": "openai_generated.params.beta_inline_skill_source_param",
        "BetaLocalEnvironment": "openai_generated.models.beta_local_environment",
        "BetaLocalEnvironmentParam": "openai_generated.params.beta_local_environment_param",
        "BetaLocalSkill": "openai_generated.models.beta_local_skill",
        "BetaLocalSkillParam": "openai_generated.params.beta_local_skill_param",
        "BetaMCPProtocolError": "openai_generated.models.beta_mcp_protocol_error",
        "BetaMCPProtocolErrorParam": "openai_generated.params.beta_mcp_protocol_error_param",
        "BetaMCPToolCallError": "openai_generated.models.beta_mcp_tool_call_error",
        "BetaMCPToolCallErrorParam": "openai_generated.params.beta_mcp_tool_call_error_param",
        "BetaMCPToolExecutionError": "openai_generated.models.beta_mcp_tool_execution_error",
        "BetaMCPToolExecutionErrorParam": "openai_generated.params.beta_mcp_tool_execution_error_param",
        "BetaMcpToolCallError": "openai_generated.models.beta_mcp_tool_call_error:BetaMCPToolCallError",
        "BetaMcpToolCallErrorParam": "openai_generated.params.beta_mcp_tool_call_error_param:BetaMCPToolCallErrorParam",
        "BetaMetadata": "openai_generated.models.beta_metadata",
        "BetaMetadataParam": "openai_facade.types.beta.beta_metadata_param",
        "BetaModeration": "openai_generated.models.beta_moderation",
        "BetaModerationConfigParam": "openai_generated.params.beta_moderation_config_param",
        "BetaModerationErrorBody": "openai_generated.models.beta_moderation_error_body",
        "BetaModerationParam": "openai_generated.params.beta_moderation_param",
        "BetaModerationPolicyParam": "openai_generated.params.beta_moderation_policy_param",
        "BetaModerationResultBody": "openai_generated.models.beta_moderation_result_body",
        "BetaMultiAgentCall": "openai_generated.models.beta_multi_agent_call",
        "BetaMultiAgentCallItemParam": "openai_generated.params.beta_multi_agent_call_item_param",
        "BetaMultiAgentCallOutput": "openai_generated.models.beta_multi_agent_call_output",
        "BetaMultiAgentCallOutputItemParam": "openai_generated.params.beta_multi_agent_call_output_item_param",
        "BetaMultiAgentParam": "openai_generated.params.beta_multi_agent_param",
        "BetaNamespaceTool": "openai_generated.models.beta_namespace_tool",
        "BetaNamespaceToolParam": "openai_generated.params.beta_namespace_tool_param",
        "BetaOutputTextContentParam": "openai_generated.params.beta_output_text_content_param",
        "BetaProgram": "openai_generated.models.beta_program",
        "BetaProgramItemParam": "openai_generated.params.beta_program_item_param",
        "BetaProgramOutput": "openai_generated.models.beta_program_output",
        "BetaProgramOutputItemParam": "openai_generated.params.beta_program_output_item_param",
        "BetaProgramToolCallCaller": "openai_generated.models.beta_program_tool_call_caller",
        "BetaProgramToolCallCallerParam": "openai_generated.params.beta_program_tool_call_caller_param",
        "BetaProgrammaticToolCallingParam": "openai_generated.params.beta_programmatic_tool_calling_param",
        "BetaPromptCacheBreakpointConfig": "openai_generated.models.beta_prompt_cache_breakpoint_config",
        "BetaPromptCacheBreakpointConfigParam": "openai_generated.params.beta_prompt_cache_breakpoint_config_param",
        "BetaPromptCacheBreakpointParam": "openai_generated.params.beta_prompt_cache_breakpoint_param",
        "BetaPromptCacheOptions": "openai_generated.models.beta_prompt_cache_options",
        "BetaPromptCacheOptionsParam": "openai_generated.params.beta_prompt_cache_options_param",
        "BetaRealtimeResponseCreateMcpTool": "openai_generated.models.beta_realtime_response_create_mcp_tool",
        "BetaRealtimeResponseCreateMcpToolParam": "openai_generated.params.beta_realtime_response_create_mcp_tool_param",
        "BetaReasoning": "openai_generated.models.beta_reasoning",
        "BetaReasoningEffort": "openai_generated.models.beta_reasoning_effort",
        "BetaReasoningParam": "openai_generated.params.beta_reasoning_param",
        "BetaResponse": "openai_generated.models.beta_response",
        "BetaResponseApplyPatchToolCall": "openai_generated.models.beta_response_apply_patch_tool_call",
        "BetaResponseApplyPatchToolCallOutput": "openai_generated.models.beta_response_apply_patch_tool_call_output",
        "BetaResponseAudioDeltaEvent": "openai_generated.models.beta_response_audio_delta_event",
        "BetaResponseAudioDoneEvent": "openai_generated.models.beta_response_audio_done_event",
        "BetaResponseAudioTranscriptDeltaEvent": "openai_generated.models.beta_response_audio_transcript_delta_event",
        "BetaResponseAudioTranscriptDoneEvent": "openai_generated.models.beta_response_audio_transcript_done_event",
        "BetaResponseCodeInterpreterCallCodeDeltaEvent": "openai_generated.models.beta_response_code_interpreter_call_code_delta_event",
        "BetaResponseCodeInterpreterCallCodeDoneEvent": "openai_generated.models.beta_response_code_interpreter_call_code_done_event",
        "BetaResponseCodeInterpreterCallCompletedEvent": "openai_generated.models.beta_response_code_interpreter_call_completed_event",
        "BetaResponseCodeInterpreterCallInProgressEvent": "openai_generated.models.beta_response_code_interpreter_call_in_progress_event",
        "BetaResponseCodeInterpreterCallInterpretingEvent": "openai_generated.models.beta_response_code_interpreter_call_interpreting_event",
        "BetaResponseCodeInterpreterToolCall": "openai_generated.models.beta_response_code_interpreter_tool_call",
        "BetaResponseCodeInterpreterToolCallParam": "openai_generated.params.beta_response_code_interpreter_tool_call_param",
        "BetaResponseCompactionCompactingEvent": "openai_generated.models.beta_response_compaction_compacting_event",
        "BetaResponseCompactionItem": "openai_generated.models.beta_response_compaction_item",
        "BetaResponseCompactionItemParam": "openai_generated.params.beta_response_compaction_item_param",
        "BetaResponseCompactionItemParamParam": "openai_generated.params.beta_response_compaction_item_param:BetaResponseCompactionItemParam",
        "BetaResponseCompletedEvent": "openai_generated.models.beta_response_completed_event",
        "BetaResponseComputerToolCall": "openai_generated.models.beta_response_computer_tool_call",
        "BetaResponseComputerToolCallOutputItem": "openai_generated.models.beta_response_computer_tool_call_output_item",
        "BetaResponseComputerToolCallOutputScreenshot": "openai_generated.models.beta_response_computer_tool_call_output_screenshot",
        "BetaResponseComputerToolCallOutputScreenshotParam": "openai_generated.params.beta_response_computer_tool_call_output_screenshot_param",
        "BetaResponseComputerToolCallParam": "openai_generated.params.beta_response_computer_tool_call_param",
        "BetaResponseConfigurationUpdateItem": "openai_generated.models.beta_response_configuration_update_item",
        "BetaResponseConfigurationUpdateItemParam": "openai_generated.models.beta_response_configuration_update_item_param",
        "BetaResponseConfigurationUpdateItemParamParam": "openai_generated.params.beta_response_configuration_update_item_param_param",
        "BetaResponseContainerReference": "openai_generated.models.beta_response_container_reference",
        "BetaResponseContentPartAddedEvent": "openai_generated.models.beta_response_content_part_added_event",
        "BetaResponseContentPartDoneEvent": "openai_generated.models.beta_response_content_part_done_event",
        "BetaResponseConversationParam": "openai_generated.params.beta_response_conversation_param",
        "BetaResponseConversationParamParam": "openai_generated.params.beta_response_conversation_param:BetaResponseConversationParam",
        "BetaResponseCreatedEvent": "openai_generated.models.beta_response_created_event",
        "BetaResponseCustomToolCall": "openai_generated.models.beta_response_custom_tool_call",
        "BetaResponseCustomToolCallInputDeltaEvent": "openai_generated.models.beta_response_custom_tool_call_input_delta_event",
        "BetaResponseCustomToolCallInputDoneEvent": "openai_generated.models.beta_response_custom_tool_call_input_done_event",
        "BetaResponseCustomToolCallItem": "openai_generated.models.beta_response_custom_tool_call_item",
        "BetaResponseCustomToolCallOutput": "openai_generated.models.beta_response_custom_tool_call_output",
        "BetaResponseCustomToolCallOutputItem": "openai_generated.models.beta_response_custom_tool_call_output_item",
        "BetaResponseCustomToolCallOutputParam": "openai_generated.params.beta_response_custom_tool_call_output_param",
        "BetaResponseCustomToolCallParam": "openai_generated.params.beta_response_custom_tool_call_param",
        "BetaResponseError": "openai_generated.models.beta_response_error",
        "BetaResponseErrorEvent": "openai_generated.models.beta_response_error_event",
        "BetaResponseFailedEvent": "openai_generated.models.beta_response_failed_event",
        "BetaResponseFileSearchCallCompletedEvent": "openai_generated.models.beta_response_file_search_call_completed_event",
        "BetaResponseFileSearchCallInProgressEvent": "openai_generated.models.beta_response_file_search_call_in_progress_event",
        "BetaResponseFileSearchCallSearchingEvent": "openai_generated.models.beta_response_file_search_call_searching_event",
        "BetaResponseFileSearchTool": "openai_generated.models.beta_response_file_search_tool",
        "BetaResponseFileSearchToolCall": "openai_generated.models.beta_response_file_search_tool_call",
        "BetaResponseFileSearchToolCallParam": "openai_generated.params.beta_response_file_search_tool_call_param",
        "BetaResponseFileSearchToolParam": "openai_generated.params.beta_response_file_search_tool_param",
        "BetaResponseFormatJSONObject": "openai_generated.models.beta_response_format_json_object",
        "BetaResponseFormatJSONObjectParam": "openai_generated.params.beta_response_format_json_object_param",
        "BetaResponseFormatText": "openai_generated.models.beta_response_format_text",
        "BetaResponseFormatTextConfig": "openai_generated.models.beta_response_format_text_config",
        "BetaResponseFormatTextConfigParam": "openai_generated.params.beta_response_format_text_config_param",
        "BetaResponseFormatTextJSONSchemaConfig": "openai_generated.models.beta_response_format_text_json_schema_config",
        "BetaResponseFormatTextJSONSchemaConfigParam": "openai_generated.params.beta_response_format_text_json_schema_config_param",
        "BetaResponseFormatTextParam": "openai_generated.params.beta_response_format_text_param",
        "BetaResponseFunctionCallArgumentsDeltaEvent": "openai_generated.models.beta_response_function_call_arguments_delta_event",
        "BetaResponseFunctionCallArgumentsDoneEvent": "openai_generated.models.beta_response_function_call_arguments_done_event",
        "BetaResponseFunctionCallOutputItem": "openai_generated.models.beta_response_input_item_function_call_output_output:BetaResponseInputItemFunctionCallOutputOutput",
        "BetaResponseFunctionCallOutputItemList": "openai_facade.types.beta.beta_response_function_call_output_item_list",
        "BetaResponseFunctionCallOutputItemListParam": "openai_facade.types.beta.beta_response_function_call_output_item_list_param",
        "BetaResponseFunctionCallOutputItemParam": "openai_generated.params.beta_response_function_call_output_item_param",
        "BetaResponseFunctionShellCallOutputContent": "openai_generated.models.beta_response_function_shell_call_output_content",
        "BetaResponseFunctionShellCallOutputContentParam": "openai_generated.params.beta_response_function_shell_call_output_content_param",
        "BetaResponseFunctionShellToolCall": "openai_generated.models.beta_response_function_shell_tool_call",
        "BetaResponseFunctionShellToolCallOutput": "openai_generated.models.beta_response_function_shell_tool_call_output",
        "BetaResponseFunctionTool": "openai_generated.models.beta_response_function_tool",
        "BetaResponseFunctionToolCall": "openai_generated.models.beta_response_function_tool_call",
        "BetaResponseFunctionToolCallItem": "openai_generated.models.beta_response_function_tool_call_item",
        "BetaResponseFunctionToolCallOutputItem": "openai_generated.models.beta_response_function_tool_call_output_item",
        "BetaResponseFunctionToolCallParam": "openai_generated.params.beta_response_function_tool_call_param",
        "BetaResponseFunctionToolParam": "openai_generated.params.beta_response_function_tool_param",
        "BetaResponseFunctionWebSearch": "openai_generated.models.beta_response_function_web_search",
        "BetaResponseFunctionWebSearchParam": "openai_generated.params.beta_response_function_web_search_param",
        "BetaResponseImageGenCallCompletedEvent": "openai_generated.models.beta_response_image_gen_call_completed_event",
        "BetaResponseImageGenCallGeneratingEvent": "openai_generated.models.beta_response_image_gen_call_generating_event",
        "BetaResponseImageGenCallInProgressEvent": "openai_generated.models.beta_response_image_gen_call_in_progress_event",
        "BetaResponseImageGenCallPartialImageEvent": "openai_generated.models.beta_response_image_gen_call_partial_image_event",
        "BetaResponseInProgressEvent": "openai_generated.models.beta_response_in_progress_event",
        "BetaResponseIncludable": "openai_generated.models.beta_response_includable",
        "BetaResponseIncompleteEvent": "openai_generated.models.beta_response_incomplete_event",
        "BetaResponseInjectCreatedEvent": "openai_generated.models.beta_response_inject_created_event",
        "BetaResponseInjectEvent": "openai_generated.models.beta_response_inject_event",
        "BetaResponseInjectEventParam": "openai_generated.params.beta_response_inject_event_param",
        "BetaResponseInjectFailedEvent": "openai_generated.models.beta_response_inject_failed_event",
        "BetaResponseInput": "openai_generated.models.beta_input_param:BetaInputParam",
        "BetaResponseInputContent": "openai_generated.models.beta_response_input_content",
        "BetaResponseInputContentParam": "openai_generated.params.beta_response_input_content_param",
        "BetaResponseInputFile": "openai_generated.models.beta_response_input_file",
        "BetaResponseInputFileContent": "openai_generated.models.beta_response_input_file_content",
        "BetaResponseInputFileContentParam": "openai_generated.params.beta_response_input_file_content_param",
        "BetaResponseInputFileParam": "openai_generated.params.beta_response_input_file_param",
        "BetaResponseInputImage": "openai_generated.models.beta_response_input_image",
        "BetaResponseInputImageContent": "openai_generated.models.beta_response_input_image_content",
        "BetaResponseInputImageContentParam": "openai_generated.params.beta_response_input_image_content_param",
        "BetaResponseInputImageParam": "openai_generated.params.beta_response_input_image_param",
        "BetaResponseInputItem": "openai_generated.models.beta_response_input_item",
        "BetaResponseInputItemParam": "openai_generated.params.beta_response_input_item_param",
        "BetaResponseInputMessageContentList": "openai_generated.models.beta_response_input_message_content_list",
        "BetaResponseInputMessageContentListParam": "openai_facade.types.beta.beta_response_input_message_content_list_param",
        "BetaResponseInputMessageItem": "openai_generated.models.beta_response_input_message_item",
        "BetaResponseInputParam": "openai_facade.types.beta.beta_response_input_param",
        "BetaResponseInputText": "openai_generated.models.beta_response_input_text",
        "BetaResponseInputTextContent": "openai_generated.models.beta_response_input_text_content",
        "BetaResponseInputTextContentParam": "openai_generated.params.beta_response_input_text_content_param",
        "BetaResponseInputTextParam": "openai_generated.params.beta_response_input_text_param",
        "BetaResponseItem": "openai_generated.models.beta_response_item",
        "BetaResponseLocalEnvironment": "openai_generated.models.beta_response_local_environment",
        "BetaResponseMcpCallArgumentsDeltaEvent": "openai_generated.models.beta_response_mcp_call_arguments_delta_event",
        "BetaResponseMcpCallArgumentsDoneEvent": "openai_generated.models.beta_response_mcp_call_arguments_done_event",
        "BetaResponseMcpCallCompletedEvent": "openai_generated.models.beta_response_mcp_call_completed_event",
        "BetaResponseMcpCallFailedEvent": "openai_generated.models.beta_response_mcp_call_failed_event",
        "BetaResponseMcpCallInProgressEvent": "openai_generated.models.beta_response_mcp_call_in_progress_event",
        "BetaResponseMcpListToolsCompletedEvent": "openai_generated.models.beta_response_mcp_list_tools_completed_event",
        "BetaResponseMcpListToolsFailedEvent": "openai_generated.models.beta_response_mcp_list_tools_failed_event",
        "BetaResponseMcpListToolsInProgressEvent": "openai_generated.models.beta_response_mcp_list_tools_in_progress_event",
        "BetaResponseOutputItem": "openai_generated.models.beta_response_output_item",
        "BetaResponseOutputItemAddedEvent": "openai_generated.models.beta_response_output_item_added_event",
        "BetaResponseOutputItemDoneEvent": "openai_generated.models.beta_response_output_item_done_event",
        "BetaResponseOutputMessage": "openai_generated.models.beta_response_output_message",
        "BetaResponseOutputMessageParam": "openai_generated.params.beta_response_output_message_param",
        "BetaResponseOutputRefusal": "openai_generated.models.beta_response_output_refusal",
        "BetaResponseOutputRefusalParam": "openai_generated.params.beta_response_output_refusal_param",
        "BetaResponseOutputText": "openai_generated.models.beta_response_output_text",
        "BetaResponseOutputTextAnnotationAddedEvent": "openai_generated.models.beta_response_output_text_annotation_added_event",
        "BetaResponseOutputTextParam": "openai_generated.params.beta_response_output_text_param",
        "BetaResponsePrompt": "openai_generated.models.beta_response_prompt",
        "BetaResponsePromptParam": "openai_generated.params.beta_response_prompt_param",
        "BetaResponseQueuedEvent": "openai_generated.models.beta_response_queued_event",
        "BetaResponseReasoningItem": "openai_generated.models.beta_response_reasoning_item",
        "BetaResponseReasoningItemParam": "openai_generated.params.beta_response_reasoning_item_param",
        "BetaResponseReasoningSummaryPartAddedEvent": "openai_generated.models.beta_response_reasoning_summary_part_added_event",
        "BetaResponseReasoningSummaryPartDoneEvent": "openai_generated.models.beta_response_reasoning_summary_part_done_event",
        "BetaResponseReasoningSummaryTextDeltaEvent": "openai_generated.models.beta_response_reasoning_summary_text_delta_event",
        "BetaResponseReasoningSummaryTextDoneEvent": "openai_generated.models.beta_response_reasoning_summary_text_done_event",
        "BetaResponseReasoningTextDeltaEvent": "openai_generated.models.beta_response_reasoning_text_delta_event",
        "BetaResponseReasoningTextDoneEvent": "openai_generated.models.beta_response_reasoning_text_done_event",
        "BetaResponseRefusalDeltaEvent": "openai_generated.models.beta_response_refusal_delta_event",
        "BetaResponseRefusalDoneEvent": "openai_generated.models.beta_response_refusal_done_event",
        "BetaResponseShellCallCommandAddedEvent": "openai_generated.models.beta_response_shell_call_command_added_event",
        "BetaResponseShellCallCommandDeltaEvent": "openai_generated.models.beta_response_shell_call_command_delta_event",
        "BetaResponseShellCallCommandDoneEvent": "openai_generated.models.beta_response_shell_call_command_done_event",
        "BetaResponseShellCallOutputContentDeltaEvent": "openai_generated.models.beta_response_shell_call_output_content_delta_event",
        "BetaResponseShellCallOutputContentDoneEvent": "openai_generated.models.beta_response_shell_call_output_content_done_event",
        "BetaResponseStatus": "openai_generated.models.beta_response_status",
        "BetaResponseSteerAcceptedEvent": "openai_generated.models.beta_response_steer_accepted_event",
        "BetaResponseSteerErrorCode": "openai_generated.models.beta_response_steer_error_code",
        "BetaResponseSteerEvent": "openai_generated.models.beta_response_steer_event",
        "BetaResponseSteerEventParam": "openai_generated.params.beta_response_steer_event_param",
        "BetaResponseSteerFailedEvent": "openai_generated.models.beta_response_steer_failed_event",
        "BetaResponseSteerInput": "openai_generated.models.beta_response_steer_input",
        "BetaResponseSteerInputContent": "openai_generated.models.beta_response_steer_input_content",
        "BetaResponseSteerInputContentParam": "openai_generated.params.beta_response_steer_input_content_param",
        "BetaResponseSteerInputParam": "openai_facade.types.beta.beta_response_steer_input_param",
        "BetaResponseSteerPendingEvent": "openai_generated.models.beta_response_steer_pending_event",
        "BetaResponseSteerPendingReason": "openai_generated.models.beta_response_steer_pending_reason",
        "BetaResponseSteerRequiredInput": "openai_generated.models.beta_response_steer_required_input",
        "BetaResponseStreamEvent": "openai_generated.models.beta_response_stream_event",
        "BetaResponseTextConfig": "openai_generated.models.beta_response_text_config",
        "BetaResponseTextConfigParam": "openai_generated.params.beta_response_text_config_param",
        "BetaResponseTextDeltaEvent": "openai_generated.models.beta_response_text_delta_event",
        "BetaResponseTextDoneEvent": "openai_generated.models.beta_response_text_done_event",
        "BetaResponseToolSearchCall": "openai_generated.models.beta_response_tool_search_call",
        "BetaResponseToolSearchOutputItem": "openai_generated.models.beta_response_tool_search_output_item",
        "BetaResponseToolSearchOutputItemParam": "openai_generated.params.beta_response_tool_search_output_item_param",
        "BetaResponseToolSearchOutputItemParamParam": "openai_generated.params.beta_response_tool_search_output_item_param:BetaResponseToolSearchOutputItemParam",
        "BetaResponseUsage": "openai_generated.models.beta_response_usage",
        "BetaResponseWebSearchCallCompletedEvent": "openai_generated.models.beta_response_web_search_call_completed_event",
        "BetaResponseWebSearchCallInProgressEvent": "openai_generated.models.beta_response_web_search_call_in_progress_event",
        "BetaResponseWebSearchCallSearchingEvent": "openai_generated.models.beta_response_web_search_call_searching_event",
        "BetaResponseWsError": "openai_generated.models.beta_response_ws_error",
        "BetaResponsesClientEvent": "openai_generated.models.beta_responses_client_event",
        "BetaResponsesClientEventParam": "openai_generated.params.beta_responses_client_event_param",
        "BetaResponsesModel": "openai_generated.models.beta_responses_model",
        "BetaResponsesModelParam": "openai_facade.types.beta.beta_responses_model_param",
        "BetaResponsesServerEvent": "openai_generated.models.beta_responses_server_event",
        "BetaServiceTier": "openai_generated.models.beta_service_tier_responses:BetaServiceTierResponses",
        "BetaShellCallOutputDelta": "openai_generated.models.beta_shell_call_output_delta",
        "BetaSkillReference": "openai_generated.models.beta_skill_reference",
        "BetaSkillReferenceParam": "openai_generated.params.beta_skill_reference_param",
        "BetaSpecificProgrammaticToolCallingParam": "openai_generated.params.beta_specific_programmatic_tool_calling_param",
        "BetaSummaryTextContent": "openai_generated.models.beta_summary_text_content",
        "BetaSummaryTextContentParam": "openai_generated.params.beta_summary_text_content_param",
        "BetaTextContent": "openai_generated.models.beta_text_content",
        "BetaTool": "openai_generated.models.beta_tool",
        "BetaToolCallCaller": "openai_generated.models.beta_tool_call_caller",
        "BetaToolCallCallerParam": "openai_generated.params.beta_tool_call_caller_param",
        "BetaToolChoiceAllowed": "openai_generated.models.beta_tool_choice_allowed",
        "BetaToolChoiceAllowedParam": "openai_generated.params.beta_tool_choice_allowed_param",
        "BetaToolChoiceApplyPatch": "openai_generated.models.beta_tool_choice_apply_patch",
        "BetaToolChoiceApplyPatchParam": "openai_generated.params.beta_tool_choice_apply_patch_param",
        "BetaToolChoiceCustom": "openai_generated.models.beta_tool_choice_custom",
        "BetaToolChoiceCustomParam": "openai_generated.params.beta_tool_choice_custom_param",
        "BetaToolChoiceFunction": "openai_generated.models.beta_tool_choice_function",
        "BetaToolChoiceFunctionParam": "openai_generated.params.beta_tool_choice_function_param",
        "BetaToolChoiceMcp": "openai_generated.models.beta_tool_choice_mcp",
        "BetaToolChoiceMcpParam": "openai_generated.params.beta_tool_choice_mcp_param",
        "BetaToolChoiceOptions": "openai_generated.models.beta_tool_choice_options",
        "BetaToolChoiceShell": "openai_generated.models.beta_tool_choice_shell",
        "BetaToolChoiceShellParam": "openai_generated.params.beta_tool_choice_shell_param",
        "BetaToolChoiceTypes": "openai_generated.models.beta_tool_choice_types",
        "BetaToolChoiceTypesParam": "openai_generated.params.beta_tool_choice_types_param",
        "BetaToolParam": "openai_generated.params.beta_tool_param",
        "BetaToolSearchOutputNamespaceTool": "openai_generated.models.beta_namespace_tool:BetaNamespaceTool",
        "BetaToolSearchOutputNamespaceToolParam": "openai_generated.params.beta_namespace_tool_param:BetaNamespaceToolParam",
        "BetaToolSearchTool": "openai_generated.models.beta_tool_search_tool",
        "BetaToolSearchToolParam": "openai_generated.params.beta_tool_search_tool_param",
        "BetaUrlCitationParam": "openai_generated.params.beta_url_citation_param",
        "BetaWebSearchPreviewTool": "openai_generated.models.beta_web_search_preview_tool",
        "BetaWebSearchPreviewToolParam": "openai_generated.params.beta_web_search_preview_tool_param",
        "BetaWebSearchTool": "openai_generated.models.beta_web_search_tool",
        "BetaWebSearchToolParam": "openai_generated.params.beta_web_search_tool_param",
        "ChatKitWorkflow": "openai_generated.models.chat_kit_workflow",
        "CodeInterpreterTool": "openai_generated.models.code_interpreter_tool",
        "CodeInterpreterToolParam": "openai_generated.params.code_interpreter_tool_param",
        "Environment": "openai_generated.models.environment",
        "EnvironmentParam": "openai_generated.params.environment_param",
        "FileSearchTool": "openai_generated.models.beta_file_search_tool:BetaFileSearchTool",
        "FileSearchToolParam": "openai_generated.params.beta_file_search_tool_param:BetaFileSearchToolParam",
        "FunctionTool": "openai_generated.models.beta_function_tool:BetaFunctionTool",
        "FunctionToolParam": "openai_generated.params.beta_function_tool_param:BetaFunctionToolParam",
        "HostedEnvironmentFile": "openai_generated.models.hosted_environment_file",
        "HostedEnvironmentFileID": "openai_generated.models.hosted_environment_file_id",
        "HostedEnvironmentFileParam": "openai_generated.params.hosted_environment_file_param",
        "HostedPlugin": "openai_generated.models.hosted_plugin",
        "HostedPluginParam": "openai_generated.params.hosted_plugin_param",
        "HostedSkill": "openai_generated.models.hosted_skill",
        "HostedSkillParam": "openai_generated.params.hosted_skill_param",
        "HostedSkillReference": "openai_generated.models.hosted_skill_reference",
        "InlineCapabilitySourceParam": "openai_generated.params.inline_capability_source_param",
        "InputContent": "openai_generated.models.input_content_schema:InputContentSchema",
        "InputContentParam": "openai_generated.params.input_content_schema_param:InputContentSchemaParam",
        "McpTransport": "openai_generated.models.mcp_transport",
        "McpTransportParam": "openai_generated.params.mcp_transport_param",
        "MultiAgentConfig": "openai_generated.models.multi_agent_config",
        "MultiAgentConfigParam": "openai_generated.params.multi_agent_config_param",
        "OutputText": "openai_generated.models.output_text",
        "PersistedAgentTool": "openai_generated.models.persisted_agent_tool",
        "PersistedAgentToolParam": "openai_generated.params.persisted_agent_tool_param",
        "PersistedMcpTransport": "openai_generated.models.persisted_mcp_transport",
        "PersistedMcpTransportParam": "openai_generated.params.persisted_mcp_transport_param",
        "ResponseCancelParams": "openai_generated.params.response_cancel_params",
        "ResponseCompactParams": "openai_generated.params.beta_response_compact_params:BetaResponseCompactParams",
        "ResponseCreateParams": "openai_generated.params.beta_response_create_params:BetaResponseCreateParams",
        "ResponseDeleteParams": "openai_generated.params.response_delete_params",
        "ResponseFormatTextJSONSchemaConfig": "openai_generated.models.response_format_text_json_schema_config",
        "ResponseFormatTextJSONSchemaConfigParam": "openai_generated.params.response_format_text_json_schema_config_param",
        "ResponseRetrieveParams": "openai_generated.params.beta_get_response_params:BetaGetResponseParams",
        "SessionError": "openai_generated.models.session_error",
        "SessionTurnError": "openai_generated.models.session_turn_error",
        "SetupCommandParam": "openai_generated.params.setup_command_param",
        "Subagent": "openai_generated.models.subagent",
        "SummaryText": "openai_generated.models.summary_text",
        "TextFormat": "openai_generated.models.text_format",
        "TextFormatParam": "openai_generated.params.text_format_param",
        "Thread": "openai_generated.models.thread",
        "ThreadCreateAndRunParams": "openai_generated.params.thread_create_and_run_params",
        "ThreadCreateParams": "openai_generated.params.thread_create_params",
        "ThreadDeleted": "openai_generated.models.thread_deleted",
        "ThreadUpdateParams": "openai_generated.params.thread_update_params",
        "TokenUsage": "openai_generated.models.token_usage",
        "WebSearchAction": "openai_generated.models.web_search_action",
        "agent": ".agent:",
        "agent_browser_authentication_cancel_param": ".agent_browser_authentication_cancel_param:",
        "agent_browser_authentication_cancel_param_param": ".agent_browser_authentication_cancel_param_param:",
        "agent_browser_authentication_submit_param": ".agent_browser_authentication_submit_param:",
        "agent_browser_authentication_submit_param_param": ".agent_browser_authentication_submit_param_param:",
        "agent_browser_origin_access_param": ".agent_browser_origin_access_param:",
        "agent_browser_origin_access_param_param": ".agent_browser_origin_access_param_param:",
        "agent_close_subagent_call_item": ".agent_close_subagent_call_item:",
        "agent_command_execution_item": ".agent_command_execution_item:",
        "agent_content": ".agent_content:",
        "agent_create_params": ".agent_create_params:",
        "agent_create_subagent_call_item": ".agent_create_subagent_call_item:",
        "agent_deleted": ".agent_deleted:",
        "agent_function_call_item": ".agent_function_call_item:",
        "agent_function_call_output": ".agent_function_call_output:",
        "agent_function_call_output_param": ".agent_function_call_output_param:",
        "agent_function_call_status": ".agent_function_call_status:",
        "agent_interrupt_subagent_call_item": ".agent_interrupt_subagent_call_item:",
        "agent_list_params": ".agent_list_params:",
        "agent_mcp_call_item": ".agent_mcp_call_item:",
        "agent_output_command_execution_output_delta_event": ".agent_output_command_execution_output_delta_event:",
        "agent_output_item": ".agent_output_item:",
        "agent_output_item_status": ".agent_output_item_status:",
        "agent_reasoning": ".agent_reasoning:",
        "agent_reasoning_item": ".agent_reasoning_item:",
        "agent_reasoning_param": ".agent_reasoning_param:",
        "agent_resume_subagent_call_item": ".agent_resume_subagent_call_item:",
        "agent_send_subagent_input_call_item": ".agent_send_subagent_input_call_item:",
        "agent_session": ".agent_session:",
        "agent_session_assistant_message": ".agent_session_assistant_message:",
        "agent_session_created_event": ".agent_session_created_event:",
        "agent_session_deleted": ".agent_session_deleted:",
        "agent_session_environment_connected_event": ".agent_session_environment_connected_event:",
        "agent_session_environment_disconnected_event": ".agent_session_environment_disconnected_event:",
        "agent_session_environment_expired_event": ".agent_session_environment_expired_event:",
        "agent_session_environment_failed_event": ".agent_session_environment_failed_event:",
        "agent_session_environment_pending_event": ".agent_session_environment_pending_event:",
        "agent_session_environment_ready_event": ".agent_session_environment_ready_event:",
        "agent_session_environment_reset_event": ".agent_session_environment_reset_event:",
        "agent_session_environment_state": ".agent_session_environment_state:",
        "agent_session_environment_suspended_event": ".agent_session_environment_suspended_event:",
        "agent_session_error_event": ".agent_session_error_event:",
        "agent_session_event": ".agent_session_event:",
        "agent_session_failed_event": ".agent_session_failed_event:",
        "agent_session_idle_event": ".agent_session_idle_event:",
        "agent_session_in_progress_event": ".agent_session_in_progress_event:",
        "agent_session_input_message_param": ".agent_session_input_message_param:",
        "agent_session_input_param": ".agent_session_input_param:",
        "agent_session_item": ".agent_session_item:",
        "agent_session_message": ".agent_session_message:",
        "agent_session_message_content": ".agent_session_message_content:",
        "agent_session_requires_action_event": ".agent_session_requires_action_event:",
        "agent_session_subagent_active_event": ".agent_session_subagent_active_event:",
        "agent_session_subagent_closed_event": ".agent_session_subagent_closed_event:",
        "agent_session_subagent_created_event": ".agent_session_subagent_created_event:",
        "agent_session_turn_cancelled_event": ".agent_session_turn_cancelled_event:",
        "agent_session_turn_completed_event": ".agent_session_turn_completed_event:",
        "agent_session_turn_content_part_added_event": ".agent_session_turn_content_part_added_event:",
        "agent_session_turn_content_part_done_event": ".agent_session_turn_content_part_done_event:",
        "agent_session_turn_created_event": ".agent_session_turn_created_event:",
        "agent_session_turn_failed_event": ".agent_session_turn_failed_event:",
        "agent_session_turn_in_progress_event": ".agent_session_turn_in_progress_event:",
        "agent_session_turn_item_added_event": ".agent_session_turn_item_added_event:",
        "agent_session_turn_item_done_event": ".agent_session_turn_item_done_event:",
        "agent_session_turn_output_text_delta_event": ".agent_session_turn_output_text_delta_event:",
        "agent_session_turn_output_text_done_event": ".agent_session_turn_output_text_done_event:",
        "agent_session_turn_reasoning_summary_part_added_event": ".agent_session_turn_reasoning_summary_part_added_event:",
        "agent_session_turn_reasoning_summary_part_done_event": ".agent_session_turn_reasoning_summary_part_done_event:",
        "agent_session_turn_reasoning_summary_text_delta_event": ".agent_session_turn_reasoning_summary_text_delta_event:",
        "agent_session_turn_reasoning_summary_text_done_event": ".agent_session_turn_reasoning_summary_text_done_event:",
        "agent_text": ".agent_text:",
        "agent_text_param": ".agent_text_param:",
        "agent_tool": ".agent_tool:",
        "agent_tool_param": ".agent_tool_param:",
        "agent_update_params": ".agent_update_params:",
        "agent_wait_for_subagents_call_item": ".agent_wait_for_subagents_call_item:",
        "agent_web_search_call_item": ".agent_web_search_call_item:",
        "agents": ".agents:",
        "assistant": ".assistant:",
        "assistant_create_params": ".assistant_create_params:",
        "assistant_deleted": ".assistant_deleted:",
        "assistant_list_params": ".assistant_list_params:",
        "assistant_response_format_option": ".assistant_response_format_option:",
        "assistant_response_format_option_param": ".assistant_response_format_option_param:",
        "assistant_stream_event": ".assistant_stream_event:",
        "assistant_tool": ".assistant_tool:",
        "assistant_tool_choice": ".assistant_tool_choice:",
        "assistant_tool_choice_function": ".assistant_tool_choice_function:",
        "assistant_tool_choice_function_param": ".assistant_tool_choice_function_param:",
        "assistant_tool_choice_option": ".assistant_tool_choice_option:",
        "assistant_tool_choice_option_param": ".assistant_tool_choice_option_param:",
        "assistant_tool_choice_param": ".assistant_tool_choice_param:",
        "assistant_tool_param": ".assistant_tool_param:",
        "assistant_update_params": ".assistant_update_params:",
        "beta_additional_tools": ".beta_additional_tools:",
        "beta_additional_tools_item_param": ".beta_additional_tools_item_param:",
        "beta_agent_message": ".beta_agent_message:",
        "beta_agent_message_item_param": ".beta_agent_message_item_param:",
        "beta_agent_tag": ".beta_agent_tag:",
        "beta_agent_tag_param": ".beta_agent_tag_param:",
        "beta_apply_patch_tool": ".beta_apply_patch_tool:",
        "beta_apply_patch_tool_param": ".beta_apply_patch_tool_param:",
        "beta_compacted_response": ".beta_compacted_response:",
        "beta_compaction_trigger_item_param": ".beta_compaction_trigger_item_param:",
        "beta_comparison_filter": ".beta_comparison_filter:",
        "beta_comparison_filter_param": ".beta_comparison_filter_param:",
        "beta_compound_filter": ".beta_compound_filter:",
        "beta_compound_filter_param": ".beta_compound_filter_param:",
        "beta_computer_action": ".beta_computer_action:",
        "beta_computer_action_list": ".beta_computer_action_list:",
        "beta_computer_action_list_param": ".beta_computer_action_list_param:",
        "beta_computer_action_param": ".beta_computer_action_param:",
        "beta_computer_screenshot_content": ".beta_computer_screenshot_content:",
        "beta_computer_tool": ".beta_computer_tool:",
        "beta_computer_tool_param": ".beta_computer_tool_param:",
        "beta_computer_use_preview_tool": ".beta_computer_use_preview_tool:",
        "beta_computer_use_preview_tool_param": ".beta_computer_use_preview_tool_param:",
        "beta_container_auto": ".beta_container_auto:",
        "beta_container_auto_param": ".beta_container_auto_param:",
        "beta_container_file_citation_param": ".beta_container_file_citation_param:",
        "beta_container_network_policy_allowlist": ".beta_container_network_policy_allowlist:",
        "beta_container_network_policy_allowlist_param": ".beta_container_network_policy_allowlist_param:",
        "beta_container_network_policy_disabled": ".beta_container_network_policy_disabled:",
        "beta_container_network_policy_disabled_param": ".beta_container_network_policy_disabled_param:",
        "beta_container_network_policy_domain_secret": ".beta_container_network_policy_domain_secret:",
        "beta_container_network_policy_domain_secret_param": ".beta_container_network_policy_domain_secret_param:",
        "beta_container_reference": ".beta_container_reference:",
        "beta_container_reference_param": ".beta_container_reference_param:",
        "beta_conversation_message": ".beta_conversation_message:",
        "beta_custom_tool": ".beta_custom_tool:",
        "beta_custom_tool_param": ".beta_custom_tool_param:",
        "beta_direct_tool_call_caller": ".beta_direct_tool_call_caller:",
        "beta_direct_tool_call_caller_param": ".beta_direct_tool_call_caller_param:",
        "beta_easy_input_message": ".beta_easy_input_message:",
        "beta_easy_input_message_param": ".beta_easy_input_message_param:",
        "beta_encrypted_content": ".beta_encrypted_content:",
        "beta_encrypted_content_param": ".beta_encrypted_content_param:",
        "beta_error_payload": ".beta_error_payload:",
        "beta_file_citation_param": ".beta_file_citation_param:",
        "beta_file_search_tool": ".beta_file_search_tool:",
        "beta_file_search_tool_param": ".beta_file_search_tool_param:",
        "beta_function_shell_tool": ".beta_function_shell_tool:",
        "beta_function_shell_tool_param": ".beta_function_shell_tool_param:",
        "beta_function_tool": ".beta_function_tool:",
        "beta_function_tool_param": ".beta_function_tool_param:",
        "beta_http_error": ".beta_http_error:",
        "beta_http_error_param": ".beta_http_error_param:",
        "beta_image_detail": ".beta_image_detail:",
        "beta_inline_skill": ".beta_inline_skill:",
        "beta_inline_skill_param": ".beta_inline_skill_param:",
        "beta_inline_skill_source": ".beta_inline_skill_source:",
        "beta_inline_skill_source_param": ".beta_inline_skill_source_param:",
        "beta_local_environment": ".beta_local_environment:",
        "beta_local_environment_param": ".beta_local_environment_param:",
        "beta_local_skill": ".beta_local_skill:",
        "beta_local_skill_param": ".beta_local_skill_param:",
        "beta_mcp_protocol_error": ".beta_mcp_protocol_error:",
        "beta_mcp_protocol_error_param": ".beta_mcp_protocol_error_param:",
        "beta_mcp_tool_call_error": ".beta_mcp_tool_call_error:",
        "beta_mcp_tool_call_error_param": ".beta_mcp_tool_call_error_param:",
        "beta_mcp_tool_execution_error": ".beta_mcp_tool_execution_error:",
        "beta_mcp_tool_execution_error_param": ".beta_mcp_tool_execution_error_param:",
        "beta_metadata": ".beta_metadata:",
        "beta_metadata_param": ".beta_metadata_param:",
        "beta_moderation": ".beta_moderation:",
        "beta_moderation_config_param": ".beta_moderation_config_param:",
        "beta_moderation_error_body": ".beta_moderation_error_body:",
        "beta_moderation_param": ".beta_moderation_param:",
        "beta_moderation_policy_param": ".beta_moderation_policy_param:",
        "beta_moderation_result_body": ".beta_moderation_result_body:",
        "beta_multi_agent_call": ".beta_multi_agent_call:",
        "beta_multi_agent_call_item_param": ".beta_multi_agent_call_item_param:",
        "beta_multi_agent_call_output": ".beta_multi_agent_call_output:",
        "beta_multi_agent_call_output_item_param": ".beta_multi_agent_call_output_item_param:",
        "beta_multi_agent_param": ".beta_multi_agent_param:",
        "beta_namespace_tool": ".beta_namespace_tool:",
        "beta_namespace_tool_param": ".beta_namespace_tool_param:",
        "beta_output_text_content_param": ".beta_output_text_content_param:",
        "beta_program": ".beta_program:",
        "beta_program_item_param": ".beta_program_item_param:",
        "beta_program_output": ".beta_program_output:",
        "beta_program_output_item_param": ".beta_program_output_item_param:",
        "beta_program_tool_call_caller": ".beta_program_tool_call_caller:",
        "beta_program_tool_call_caller_param": ".beta_program_tool_call_caller_param:",
        "beta_programmatic_tool_calling_param": ".beta_programmatic_tool_calling_param:",
        "beta_prompt_cache_breakpoint_config": ".beta_prompt_cache_breakpoint_config:",
        "beta_prompt_cache_breakpoint_config_param": ".beta_prompt_cache_breakpoint_config_param:",
        "beta_prompt_cache_breakpoint_param": ".beta_prompt_cache_breakpoint_param:",
        "beta_prompt_cache_options": ".beta_prompt_cache_options:",
        "beta_prompt_cache_options_param": ".beta_prompt_cache_options_param:",
        "beta_realtime_response_create_mcp_tool": ".beta_realtime_response_create_mcp_tool:",
        "beta_realtime_response_create_mcp_tool_param": ".beta_realtime_response_create_mcp_tool_param:",
        "beta_reasoning": ".beta_reasoning:",
        "beta_reasoning_effort": ".beta_reasoning_effort:",
        "beta_reasoning_param": ".beta_reasoning_param:",
        "beta_response": ".beta_response:",
        "beta_response_apply_patch_tool_call": ".beta_response_apply_patch_tool_call:",
        "beta_response_apply_patch_tool_call_output": ".beta_response_apply_patch_tool_call_output:",
        "beta_response_audio_delta_event": ".beta_response_audio_delta_event:",
        "beta_response_audio_done_event": ".beta_response_audio_done_event:",
        "beta_response_audio_transcript_delta_event": ".beta_response_audio_transcript_delta_event:",
        "beta_response_audio_transcript_done_event": ".beta_response_audio_transcript_done_event:",
        "beta_response_code_interpreter_call_code_delta_event": ".beta_response_code_interpreter_call_code_delta_event:",
        "beta_response_code_interpreter_call_code_done_event": ".beta_response_code_interpreter_call_code_done_event:",
        "beta_response_code_interpreter_call_completed_event": ".beta_response_code_interpreter_call_completed_event:",
        "beta_response_code_interpreter_call_in_progress_event": ".beta_response_code_interpreter_call_in_progress_event:",
        "beta_response_code_interpreter_call_interpreting_event": ".beta_response_code_interpreter_call_interpreting_event:",
        "beta_response_code_interpreter_tool_call": ".beta_response_code_interpreter_tool_call:",
        "beta_response_code_interpreter_tool_call_param": ".beta_response_code_interpreter_tool_call_param:",
        "beta_response_compaction_compacting_event": ".beta_response_compaction_compacting_event:",
        "beta_response_compaction_item": ".beta_response_compaction_item:",
        "beta_response_compaction_item_param": ".beta_response_compaction_item_param:",
        "beta_response_compaction_item_param_param": ".beta_response_compaction_item_param_param:",
        "beta_response_completed_event": ".beta_response_completed_event:",
        "beta_response_computer_tool_call": ".beta_response_computer_tool_call:",
        "beta_response_computer_tool_call_output_item": ".beta_response_computer_tool_call_output_item:",
        "beta_response_computer_tool_call_output_screenshot": ".beta_response_computer_tool_call_output_screenshot:",
        "beta_response_computer_tool_call_output_screenshot_param": ".beta_response_computer_tool_call_output_screenshot_param:",
        "beta_response_computer_tool_call_param": ".beta_response_computer_tool_call_param:",
        "beta_response_configuration_update_item": ".beta_response_configuration_update_item:",
        "beta_response_configuration_update_item_param": ".beta_response_configuration_update_item_param:",
        "beta_response_configuration_update_item_param_param": ".beta_response_configuration_update_item_param_param:",
        "beta_response_container_reference": ".beta_response_container_reference:",
        "beta_response_content_part_added_event": ".beta_response_content_part_added_event:",
        "beta_response_content_part_done_event": ".beta_response_content_part_done_event:",
        "beta_response_conversation_param": ".beta_response_conversation_param:",
        "beta_response_conversation_param_param": ".beta_response_conversation_param_param:",
        "beta_response_created_event": ".beta_response_created_event:",
        "beta_response_custom_tool_call": ".beta_response_custom_tool_call:",
        "beta_response_custom_tool_call_input_delta_event": ".beta_response_custom_tool_call_input_delta_event:",
        "beta_response_custom_tool_call_input_done_event": ".beta_response_custom_tool_call_input_done_event:",
        "beta_response_custom_tool_call_item": ".beta_response_custom_tool_call_item:",
        "beta_response_custom_tool_call_output": ".beta_response_custom_tool_call_output:",
        "beta_response_custom_tool_call_output_item": ".beta_response_custom_tool_call_output_item:",
        "beta_response_custom_tool_call_output_param": ".beta_response_custom_tool_call_output_param:",
        "beta_response_custom_tool_call_param": ".beta_response_custom_tool_call_param:",
        "beta_response_error": ".beta_response_error:",
        "beta_response_error_event": ".beta_response_error_event:",
        "beta_response_failed_event": ".beta_response_failed_event:",
        "beta_response_file_search_call_completed_event": ".beta_response_file_search_call_completed_event:",
        "beta_response_file_search_call_in_progress_event": ".beta_response_file_search_call_in_progress_event:",
        "beta_response_file_search_call_searching_event": ".beta_response_file_search_call_searching_event:",
        "beta_response_file_search_tool": ".beta_response_file_search_tool:",
        "beta_response_file_search_tool_call": ".beta_response_file_search_tool_call:",
        "beta_response_file_search_tool_call_param": ".beta_response_file_search_tool_call_param:",
        "beta_response_file_search_tool_param": ".beta_response_file_search_tool_param:",
        "beta_response_format_json_object": ".beta_response_format_json_object:",
        "beta_response_format_json_object_param": ".beta_response_format_json_object_param:",
        "beta_response_format_text": ".beta_response_format_text:",
        "beta_response_format_text_config": ".beta_response_format_text_config:",
        "beta_response_format_text_config_param": ".beta_response_format_text_config_param:",
        "beta_response_format_text_json_schema_config": ".beta_response_format_text_json_schema_config:",
        "beta_response_format_text_json_schema_config_param": ".beta_response_format_text_json_schema_config_param:",
        "beta_response_format_text_param": ".beta_response_format_text_param:",
        "beta_response_function_call_arguments_delta_event": ".beta_response_function_call_arguments_delta_event:",
        "beta_response_function_call_arguments_done_event": ".beta_response_function_call_arguments_done_event:",
        "beta_response_function_call_output_item": ".beta_response_function_call_output_item:",
        "beta_response_function_call_output_item_list": ".beta_response_function_call_output_item_list:",
        "beta_response_function_call_output_item_list_param": ".beta_response_function_call_output_item_list_param:",
        "beta_response_function_call_output_item_param": ".beta_response_function_call_output_item_param:",
        "beta_response_function_shell_call_output_content": ".beta_response_function_shell_call_output_content:",
        "beta_response_function_shell_call_output_content_param": ".beta_response_function_shell_call_output_content_param:",
        "beta_response_function_shell_tool_call": ".beta_response_function_shell_tool_call:",
        "beta_response_function_shell_tool_call_output": ".beta_response_function_shell_tool_call_output:",
        "beta_response_function_tool": ".beta_response_function_tool:",
        "beta_response_function_tool_call": ".beta_response_function_tool_call:",
        "beta_response_function_tool_call_item": ".beta_response_function_tool_call_item:",
        "beta_response_function_tool_call_output_item": ".beta_response_function_tool_call_output_item:",
        "beta_response_function_tool_call_param": ".beta_response_function_tool_call_param:",
        "beta_response_function_tool_param": ".beta_response_function_tool_param:",
        "beta_response_function_web_search": ".beta_response_function_web_search:",
        "beta_response_function_web_search_param": ".beta_response_function_web_search_param:",
        "beta_response_image_gen_call_completed_event": ".beta_response_image_gen_call_completed_event:",
        "beta_response_image_gen_call_generating_event": ".beta_response_image_gen_call_generating_event:",
        "beta_response_image_gen_call_in_progress_event": ".beta_response_image_gen_call_in_progress_event:",
        "beta_response_image_gen_call_partial_image_event": ".beta_response_image_gen_call_partial_image_event:",
        "beta_response_in_progress_event": ".beta_response_in_progress_event:",
        "beta_response_includable": ".beta_response_includable:",
        "beta_response_incomplete_event": ".beta_response_incomplete_event:",
        "beta_response_inject_created_event": ".beta_response_inject_created_event:",
        "beta_response_inject_event": ".beta_response_inject_event:",
        "beta_response_inject_event_param": ".beta_response_inject_event_param:",
        "beta_response_inject_failed_event": ".beta_response_inject_failed_event:",
        "beta_response_input": ".beta_response_input:",
        "beta_response_input_content": ".beta_response_input_content:",
        "beta_response_input_content_param": ".beta_response_input_content_param:",
        "beta_response_input_file": ".beta_response_input_file:",
        "beta_response_input_file_content": ".beta_response_input_file_content:",
        "beta_response_input_file_content_param": ".beta_response_input_file_content_param:",
        "beta_response_input_file_param": ".beta_response_input_file_param:",
        "beta_response_input_image": ".beta_response_input_image:",
        "beta_response_input_image_content": ".beta_response_input_image_content:",
        "beta_response_input_image_content_param": ".beta_response_input_image_content_param:",
        "beta_response_input_image_param": ".beta_response_input_image_param:",
        "beta_response_input_item": ".beta_response_input_item:",
        "beta_response_input_item_param": ".beta_response_input_item_param:",
        "beta_response_input_message_content_list": ".beta_response_input_message_content_list:",
        "beta_response_input_message_content_list_param": ".beta_response_input_message_content_list_param:",
        "beta_response_input_message_item": ".beta_response_input_message_item:",
        "beta_response_input_param": ".beta_response_input_param:",
        "beta_response_input_text": ".beta_response_input_text:",
        "beta_response_input_text_content": ".beta_response_input_text_content:",
        "beta_response_input_text_content_param": ".beta_response_input_text_content_param:",
        "beta_response_input_text_param": ".beta_response_input_text_param:",
        "beta_response_item": ".beta_response_item:",
        "beta_response_local_environment": ".beta_response_local_environment:",
        "beta_response_mcp_call_arguments_delta_event": ".beta_response_mcp_call_arguments_delta_event:",
        "beta_response_mcp_call_arguments_done_event": ".beta_response_mcp_call_arguments_done_event:",
        "beta_response_mcp_call_completed_event": ".beta_response_mcp_call_completed_event:",
        "beta_response_mcp_call_failed_event": ".beta_response_mcp_call_failed_event:",
        "beta_response_mcp_call_in_progress_event": ".beta_response_mcp_call_in_progress_event:",
        "beta_response_mcp_list_tools_completed_event": ".beta_response_mcp_list_tools_completed_event:",
        "beta_response_mcp_list_tools_failed_event": ".beta_response_mcp_list_tools_failed_event:",
        "beta_response_mcp_list_tools_in_progress_event": ".beta_response_mcp_list_tools_in_progress_event:",
        "beta_response_output_item": ".beta_response_output_item:",
        "beta_response_output_item_added_event": ".beta_response_output_item_added_event:",
        "beta_response_output_item_done_event": ".beta_response_output_item_done_event:",
        "beta_response_output_message": ".beta_response_output_message:",
        "beta_response_output_message_param": ".beta_response_output_message_param:",
        "beta_response_output_refusal": ".beta_response_output_refusal:",
        "beta_response_output_refusal_param": ".beta_response_output_refusal_param:",
        "beta_response_output_text": ".beta_response_output_text:",
        "beta_response_output_text_annotation_added_event": ".beta_response_output_text_annotation_added_event:",
        "beta_response_output_text_param": ".beta_response_output_text_param:",
        "beta_response_prompt": ".beta_response_prompt:",
        "beta_response_prompt_param": ".beta_response_prompt_param:",
        "beta_response_queued_event": ".beta_response_queued_event:",
        "beta_response_reasoning_item": ".beta_response_reasoning_item:",
        "beta_response_reasoning_item_param": ".beta_response_reasoning_item_param:",
        "beta_response_reasoning_summary_part_added_event": ".beta_response_reasoning_summary_part_added_event:",
        "beta_response_reasoning_summary_part_done_event": ".beta_response_reasoning_summary_part_done_event:",
        "beta_response_reasoning_summary_text_delta_event": ".beta_response_reasoning_summary_text_delta_event:",
        "beta_response_reasoning_summary_text_done_event": ".beta_response_reasoning_summary_text_done_event:",
        "beta_response_reasoning_text_delta_event": ".beta_response_reasoning_text_delta_event:",
        "beta_response_reasoning_text_done_event": ".beta_response_reasoning_text_done_event:",
        "beta_response_refusal_delta_event": ".beta_response_refusal_delta_event:",
        "beta_response_refusal_done_event": ".beta_response_refusal_done_event:",
        "beta_response_shell_call_command_added_event": ".beta_response_shell_call_command_added_event:",
        "beta_response_shell_call_command_delta_event": ".beta_response_shell_call_command_delta_event:",
        "beta_response_shell_call_command_done_event": ".beta_response_shell_call_command_done_event:",
        "beta_response_shell_call_output_content_delta_event": ".beta_response_shell_call_output_content_delta_event:",
        "beta_response_shell_call_output_content_done_event": ".beta_response_shell_call_output_content_done_event:",
        "beta_response_status": ".beta_response_status:",
        "beta_response_steer_accepted_event": ".beta_response_steer_accepted_event:",
        "beta_response_steer_error_code": ".beta_response_steer_error_code:",
        "beta_response_steer_event": ".beta_response_steer_event:",
        "beta_response_steer_event_param": ".beta_response_steer_event_param:",
        "beta_response_steer_failed_event": ".beta_response_steer_failed_event:",
        "beta_response_steer_input": ".beta_response_steer_input:",
        "beta_response_steer_input_content": ".beta_response_steer_input_content:",
        "beta_response_steer_input_content_param": ".beta_response_steer_input_content_param:",
        "beta_response_steer_input_param": ".beta_response_steer_input_param:",
        "beta_response_steer_pending_event": ".beta_response_steer_pending_event:",
        "beta_response_steer_pending_reason": ".beta_response_steer_pending_reason:",
        "beta_response_steer_required_input": ".beta_response_steer_required_input:",
        "beta_response_stream_event": ".beta_response_stream_event:",
        "beta_response_text_config": ".beta_response_text_config:",
        "beta_response_text_config_param": ".beta_response_text_config_param:",
        "beta_response_text_delta_event": ".beta_response_text_delta_event:",
        "beta_response_text_done_event": ".beta_response_text_done_event:",
        "beta_response_tool_search_call": ".beta_response_tool_search_call:",
        "beta_response_tool_search_output_item": ".beta_response_tool_search_output_item:",
        "beta_response_tool_search_output_item_param": ".beta_response_tool_search_output_item_param:",
        "beta_response_tool_search_output_item_param_param": ".beta_response_tool_search_output_item_param_param:",
        "beta_response_usage": ".beta_response_usage:",
        "beta_response_web_search_call_completed_event": ".beta_response_web_search_call_completed_event:",
        "beta_response_web_search_call_in_progress_event": ".beta_response_web_search_call_in_progress_event:",
        "beta_response_web_search_call_searching_event": ".beta_response_web_search_call_searching_event:",
        "beta_response_ws_error": ".beta_response_ws_error:",
        "beta_responses_client_event": ".beta_responses_client_event:",
        "beta_responses_client_event_param": ".beta_responses_client_event_param:",
        "beta_responses_model": ".beta_responses_model:",
        "beta_responses_model_param": ".beta_responses_model_param:",
        "beta_responses_server_event": ".beta_responses_server_event:",
        "beta_service_tier": ".beta_service_tier:",
        "beta_shell_call_output_delta": ".beta_shell_call_output_delta:",
        "beta_skill_reference": ".beta_skill_reference:",
        "beta_skill_reference_param": ".beta_skill_reference_param:",
        "beta_specific_programmatic_tool_calling_param": ".beta_specific_programmatic_tool_calling_param:",
        "beta_summary_text_content": ".beta_summary_text_content:",
        "beta_summary_text_content_param": ".beta_summary_text_content_param:",
        "beta_text_content": ".beta_text_content:",
        "beta_tool": ".beta_tool:",
        "beta_tool_call_caller": ".beta_tool_call_caller:",
        "beta_tool_call_caller_param": ".beta_tool_call_caller_param:",
        "beta_tool_choice_allowed": ".beta_tool_choice_allowed:",
        "beta_tool_choice_allowed_param": ".beta_tool_choice_allowed_param:",
        "beta_tool_choice_apply_patch": ".beta_tool_choice_apply_patch:",
        "beta_tool_choice_apply_patch_param": ".beta_tool_choice_apply_patch_param:",
        "beta_tool_choice_custom": ".beta_tool_choice_custom:",
        "beta_tool_choice_custom_param": ".beta_tool_choice_custom_param:",
        "beta_tool_choice_function": ".beta_tool_choice_function:",
        "beta_tool_choice_function_param": ".beta_tool_choice_function_param:",
        "beta_tool_choice_mcp": ".beta_tool_choice_mcp:",
        "beta_tool_choice_mcp_param": ".beta_tool_choice_mcp_param:",
        "beta_tool_choice_options": ".beta_tool_choice_options:",
        "beta_tool_choice_shell": ".beta_tool_choice_shell:",
        "beta_tool_choice_shell_param": ".beta_tool_choice_shell_param:",
        "beta_tool_choice_types": ".beta_tool_choice_types:",
        "beta_tool_choice_types_param": ".beta_tool_choice_types_param:",
        "beta_tool_param": ".beta_tool_param:",
        "beta_tool_search_output_namespace_tool": ".beta_tool_search_output_namespace_tool:",
        "beta_tool_search_output_namespace_tool_param": ".beta_tool_search_output_namespace_tool_param:",
        "beta_tool_search_tool": ".beta_tool_search_tool:",
        "beta_tool_search_tool_param": ".beta_tool_search_tool_param:",
        "beta_url_citation_param": ".beta_url_citation_param:",
        "beta_web_search_preview_tool": ".beta_web_search_preview_tool:",
        "beta_web_search_preview_tool_param": ".beta_web_search_preview_tool_param:",
        "beta_web_search_tool": ".beta_web_search_tool:",
        "beta_web_search_tool_param": ".beta_web_search_tool_param:",
        "chat": ".chat:",
        "chatkit": ".chatkit:",
        "chatkit_workflow": ".chatkit_workflow:",
        "code_interpreter_tool": ".code_interpreter_tool:",
        "code_interpreter_tool_param": ".code_interpreter_tool_param:",
        "environment": ".environment:",
        "environment_param": ".environment_param:",
        "file_search_tool": ".file_search_tool:",
        "file_search_tool_param": ".file_search_tool_param:",
        "function_tool": ".function_tool:",
        "function_tool_param": ".function_tool_param:",
        "hosted_environment_file": ".hosted_environment_file:",
        "hosted_environment_file_id": ".hosted_environment_file_id:",
        "hosted_environment_file_param": ".hosted_environment_file_param:",
        "hosted_plugin": ".hosted_plugin:",
        "hosted_plugin_param": ".hosted_plugin_param:",
        "hosted_skill": ".hosted_skill:",
        "hosted_skill_param": ".hosted_skill_param:",
        "hosted_skill_reference": ".hosted_skill_reference:",
        "inline_capability_source_param": ".inline_capability_source_param:",
        "input_content": ".input_content:",
        "input_content_param": ".input_content_param:",
        "mcp_transport": ".mcp_transport:",
        "mcp_transport_param": ".mcp_transport_param:",
        "multi_agent_config": ".multi_agent_config:",
        "multi_agent_config_param": ".multi_agent_config_param:",
        "output_text": ".output_text:",
        "persisted_agent_tool": ".persisted_agent_tool:",
        "persisted_agent_tool_param": ".persisted_agent_tool_param:",
        "persisted_mcp_transport": ".persisted_mcp_transport:",
        "persisted_mcp_transport_param": ".persisted_mcp_transport_param:",
        "realtime": ".realtime:",
        "response_cancel_params": ".response_cancel_params:",
        "response_compact_params": ".response_compact_params:",
        "response_create_params": ".response_create_params:",
        "response_delete_params": ".response_delete_params:",
        "response_format_text_json_schema_config": ".response_format_text_json_schema_config:",
        "response_format_text_json_schema_config_param": ".response_format_text_json_schema_config_param:",
        "response_retrieve_params": ".response_retrieve_params:",
        "responses": ".responses:",
        "session_error": ".session_error:",
        "session_turn_error": ".session_turn_error:",
        "setup_command_param": ".setup_command_param:",
        "subagent": ".subagent:",
        "summary_text": ".summary_text:",
        "text_format": ".text_format:",
        "text_format_param": ".text_format_param:",
        "thread": ".thread:",
        "thread_create_and_run_params": ".thread_create_and_run_params:",
        "thread_create_params": ".thread_create_params:",
        "thread_deleted": ".thread_deleted:",
        "thread_update_params": ".thread_update_params:",
        "threads": ".threads:",
        "token_usage": ".token_usage:",
        "web_search_action": ".web_search_action:",
    },
)
