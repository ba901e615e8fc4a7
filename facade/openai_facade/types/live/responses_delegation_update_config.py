# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.responses_delegation_config_reasoning import (
        ResponsesDelegationConfigReasoning as Reasoning,
    )
    from openai_generated.models.responses_delegation_config_text import ResponsesDelegationConfigText as Text
    from openai_generated.models.responses_delegation_config_tool import (
        ResponsesDelegationConfigTool as ToolChoiceLiveAllowedToolsChoiceParamTool,
    )
    from openai_generated.models.responses_delegation_config_tool_apply_patch import (
        ResponsesDelegationConfigToolApplyPatch as ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch,
    )
    from openai_generated.models.responses_delegation_config_tool_apply_patch_schema import (
        ResponsesDelegationConfigToolApplyPatchSchema as ToolApplyPatch,
    )
    from openai_generated.models.responses_delegation_config_tool_choice import (
        ResponsesDelegationConfigToolChoice as ToolChoice,
    )
    from openai_generated.models.responses_delegation_config_tool_choice_apply_patch import (
        ResponsesDelegationConfigToolChoiceApplyPatch as ToolChoiceApplyPatch,
    )
    from openai_generated.models.responses_delegation_config_tool_choice_code_interpreter import (
        ResponsesDelegationConfigToolChoiceCodeInterpreter as ToolChoiceCodeInterpreter,
    )
    from openai_generated.models.responses_delegation_config_tool_choice_computer import (
        ResponsesDelegationConfigToolChoiceComputer as ToolChoiceComputer,
        ResponsesDelegationConfigToolChoiceCustom as ToolChoiceCustom,
        ResponsesDelegationConfigToolChoiceShell as ToolChoiceShell,
    )
    from openai_generated.models.responses_delegation_config_tool_choice_file_search import (
        ResponsesDelegationConfigToolChoiceFileSearch as ToolChoiceFileSearch,
    )
    from openai_generated.models.responses_delegation_config_tool_choice_image_generation import (
        ResponsesDelegationConfigToolChoiceImageGeneration as ToolChoiceImageGeneration,
    )
    from openai_generated.models.responses_delegation_config_tool_choice_live_allowed_tools_choice_param import (
        ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam as ToolChoiceLiveAllowedToolsChoiceParam,
    )
    from openai_generated.models.responses_delegation_config_tool_choice_live_function_tool_choice_param import (
        ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam as ToolChoiceLiveFunctionToolChoiceParam,
    )
    from openai_generated.models.responses_delegation_config_tool_choice_live_mcp_tool_choice_param import (
        ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam as ToolChoiceLiveMCPToolChoiceParam,
    )
    from openai_generated.models.responses_delegation_config_tool_choice_programmatic_tool_calling import (
        ResponsesDelegationConfigToolChoiceProgrammaticToolCalling as ToolChoiceProgrammaticToolCalling,
    )
    from openai_generated.models.responses_delegation_config_tool_choice_web_search import (
        ResponsesDelegationConfigToolChoiceWebSearch as ToolChoiceWebSearch,
    )
    from openai_generated.models.responses_delegation_config_tool_choice_web_search_preview import (
        ResponsesDelegationConfigToolChoiceWebSearchPreview as ToolChoiceWebSearchPreview,
    )
    from openai_generated.models.responses_delegation_config_tool_code_interpreter import (
        ResponsesDelegationConfigToolCodeInterpreter as ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter,
    )
    from openai_generated.models.responses_delegation_config_tool_code_interpreter_schema import (
        ResponsesDelegationConfigToolCodeInterpreterSchema as ToolCodeInterpreter,
    )
    from openai_generated.models.responses_delegation_config_tool_computer import (
        ResponsesDelegationConfigToolComputer as ToolChoiceLiveAllowedToolsChoiceParamToolComputer,
        ResponsesDelegationConfigToolCustom as ToolChoiceLiveAllowedToolsChoiceParamToolCustom,
        ResponsesDelegationConfigToolShell as ToolChoiceLiveAllowedToolsChoiceParamToolShell,
    )
    from openai_generated.models.responses_delegation_config_tool_computer_schema import (
        ResponsesDelegationConfigToolComputerSchema as ToolComputer,
    )
    from openai_generated.models.responses_delegation_config_tool_custom_schema import (
        ResponsesDelegationConfigToolCustomSchema as ToolCustom,
    )
    from openai_generated.models.responses_delegation_config_tool_file_search import (
        ResponsesDelegationConfigToolFileSearch as ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch,
    )
    from openai_generated.models.responses_delegation_config_tool_file_search_schema import (
        ResponsesDelegationConfigToolFileSearchSchema as ToolFileSearch,
    )
    from openai_generated.models.responses_delegation_config_tool_image_generation import (
        ResponsesDelegationConfigToolImageGeneration as ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration,
    )
    from openai_generated.models.responses_delegation_config_tool_image_generation_schema import (
        ResponsesDelegationConfigToolImageGenerationSchema as ToolImageGeneration,
    )
    from openai_generated.models.responses_delegation_config_tool_live_function_tool_choice_param import (
        ResponsesDelegationConfigToolLiveFunctionToolChoiceParam as ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam,
    )
    from openai_generated.models.responses_delegation_config_tool_live_mcp_tool_choice_param import (
        ResponsesDelegationConfigToolLiveMCPToolChoiceParam as ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam,
    )
    from openai_generated.models.responses_delegation_config_tool_mcp import (
        ResponsesDelegationConfigToolMcp as ToolMcp,
        ResponsesDelegationConfigToolNamespace as ToolNamespace,
        ResponsesDelegationConfigToolSearch as ToolSearch,
    )
    from openai_generated.models.responses_delegation_config_tool_mcp_allowed_tools import (
        ResponsesDelegationConfigToolMcpAllowedTools as ToolMcpAllowedTools,
    )
    from openai_generated.models.responses_delegation_config_tool_mcp_require_approval import (
        ResponsesDelegationConfigToolMcpRequireApproval as ToolMcpRequireApproval,
    )
    from openai_generated.models.responses_delegation_config_tool_programmatic_tool_calling import (
        ResponsesDelegationConfigToolProgrammaticToolCalling as ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling,
    )
    from openai_generated.models.responses_delegation_config_tool_programmatic_tool_calling_schema import (
        ResponsesDelegationConfigToolProgrammaticToolCallingSchema as ToolProgrammaticToolCalling,
    )
    from openai_generated.models.responses_delegation_config_tool_schema import (
        ResponsesDelegationConfigToolSchema as Tool,
    )
    from openai_generated.models.responses_delegation_config_tool_shell_environment import (
        ResponsesDelegationConfigToolShellEnvironment as ToolShellEnvironment,
        ResponsesDelegationConfigToolShellEnvironmentContainerAuto as ToolShellEnvironmentContainerAuto,
        ResponsesDelegationConfigToolShellEnvironmentContainerReference as ToolShellEnvironmentContainerReference,
        ResponsesDelegationConfigToolShellEnvironmentLocal as ToolShellEnvironmentLocal,
        ResponsesDelegationConfigToolShellEnvironmentLocalSkill as ToolShellEnvironmentLocalSkill,
    )
    from openai_generated.models.responses_delegation_config_tool_shell_environment_container_auto_skill import (
        ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkill as ToolShellEnvironmentContainerAutoSkill,
        ToolShellEnvironmentContainerAutoSkillInline as ToolShellEnvironmentContainerAutoSkillInline,
        ToolShellEnvironmentContainerAutoSkillInlineSource as ToolShellEnvironmentContainerAutoSkillInlineSource,
        ToolShellEnvironmentContainerAutoSkillSkillReference as ToolShellEnvironmentContainerAutoSkillSkillReference,
    )
    from openai_generated.models.responses_delegation_config_tool_shell_schema import (
        ResponsesDelegationConfigToolShellSchema as ToolShell,
    )
    from openai_generated.models.responses_delegation_config_tool_web_search import (
        ResponsesDelegationConfigToolWebSearch as ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch,
    )
    from openai_generated.models.responses_delegation_config_tool_web_search_preview import (
        ResponsesDelegationConfigToolWebSearchPreview as ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview,
    )
    from openai_generated.models.responses_delegation_config_tool_web_search_schema import (
        ResponsesDelegationConfigToolWebSearchSchema as ToolWebSearch,
    )
    from openai_generated.models.responses_delegation_update_config import (
        ResponsesDelegationUpdateConfig as ResponsesDelegationUpdateConfig,
    )
    from openai_generated.models.tool_mcp_allowed_tools_live_mcp_tool_filter_param import (
        ToolMcpAllowedToolsLiveMCPToolFilterParam as ToolMcpAllowedToolsLiveMCPToolFilterParam,
    )
    from openai_generated.models.tool_mcp_require_approval_live_mcp_require_approval_filter_param import (
        ResponsesDelegationConfigAlways as ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways,
        ResponsesDelegationConfigNever as ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever,
        ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam as ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam,
    )
    from openai_generated.models.tool_shell_environment_container_auto_network_policy import (
        ToolShellEnvironmentContainerAutoNetworkPolicy as ToolShellEnvironmentContainerAutoNetworkPolicy,
        ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist as ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
        ToolShellEnvironmentContainerAutoNetworkPolicyDisabled as ToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
    )


__all__ = [
    "Reasoning",
    "ResponsesDelegationUpdateConfig",
    "Text",
    "Tool",
    "ToolApplyPatch",
    "ToolChoice",
    "ToolChoiceApplyPatch",
    "ToolChoiceCodeInterpreter",
    "ToolChoiceComputer",
    "ToolChoiceCustom",
    "ToolChoiceFileSearch",
    "ToolChoiceImageGeneration",
    "ToolChoiceLiveAllowedToolsChoiceParam",
    "ToolChoiceLiveAllowedToolsChoiceParamTool",
    "ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch",
    "ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter",
    "ToolChoiceLiveAllowedToolsChoiceParamToolComputer",
    "ToolChoiceLiveAllowedToolsChoiceParamToolCustom",
    "ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch",
    "ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration",
    "ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam",
    "ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam",
    "ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling",
    "ToolChoiceLiveAllowedToolsChoiceParamToolShell",
    "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch",
    "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview",
    "ToolChoiceLiveFunctionToolChoiceParam",
    "ToolChoiceLiveMCPToolChoiceParam",
    "ToolChoiceProgrammaticToolCalling",
    "ToolChoiceShell",
    "ToolChoiceWebSearch",
    "ToolChoiceWebSearchPreview",
    "ToolCodeInterpreter",
    "ToolComputer",
    "ToolCustom",
    "ToolFileSearch",
    "ToolImageGeneration",
    "ToolMcp",
    "ToolMcpAllowedTools",
    "ToolMcpAllowedToolsLiveMCPToolFilterParam",
    "ToolMcpRequireApproval",
    "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam",
    "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways",
    "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever",
    "ToolNamespace",
    "ToolProgrammaticToolCalling",
    "ToolSearch",
    "ToolShell",
    "ToolShellEnvironment",
    "ToolShellEnvironmentContainerAuto",
    "ToolShellEnvironmentContainerAutoNetworkPolicy",
    "ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist",
    "ToolShellEnvironmentContainerAutoNetworkPolicyDisabled",
    "ToolShellEnvironmentContainerAutoSkill",
    "ToolShellEnvironmentContainerAutoSkillInline",
    "ToolShellEnvironmentContainerAutoSkillInlineSource",
    "ToolShellEnvironmentContainerAutoSkillSkillReference",
    "ToolShellEnvironmentContainerReference",
    "ToolShellEnvironmentLocal",
    "ToolShellEnvironmentLocalSkill",
    "ToolWebSearch",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Reasoning": "openai_generated.models.responses_delegation_config_reasoning:ResponsesDelegationConfigReasoning",
        "ResponsesDelegationUpdateConfig": "openai_generated.models.responses_delegation_update_config",
        "Text": "openai_generated.models.responses_delegation_config_text:ResponsesDelegationConfigText",
        "Tool": "openai_generated.models.responses_delegation_config_tool_schema:ResponsesDelegationConfigToolSchema",
        "ToolApplyPatch": "openai_generated.models.responses_delegation_config_tool_apply_patch_schema:ResponsesDelegationConfigToolApplyPatchSchema",
        "ToolChoice": "openai_generated.models.responses_delegation_config_tool_choice:ResponsesDelegationConfigToolChoice",
        "ToolChoiceApplyPatch": "openai_generated.models.responses_delegation_config_tool_choice_apply_patch:ResponsesDelegationConfigToolChoiceApplyPatch",
        "ToolChoiceCodeInterpreter": "openai_generated.models.responses_delegation_config_tool_choice_code_interpreter:ResponsesDelegationConfigToolChoiceCodeInterpreter",
        "ToolChoiceComputer": "openai_generated.models.responses_delegation_config_tool_choice_computer:ResponsesDelegationConfigToolChoiceComputer",
        "ToolChoiceCustom": "openai_generated.models.responses_delegation_config_tool_choice_computer:ResponsesDelegationConfigToolChoiceCustom",
        "ToolChoiceFileSearch": "openai_generated.models.responses_delegation_config_tool_choice_file_search:ResponsesDelegationConfigToolChoiceFileSearch",
        "ToolChoiceImageGeneration": "openai_generated.models.responses_delegation_config_tool_choice_image_generation:ResponsesDelegationConfigToolChoiceImageGeneration",
        "ToolChoiceLiveAllowedToolsChoiceParam": "openai_generated.models.responses_delegation_config_tool_choice_live_allowed_tools_choice_param:ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam",
        "ToolChoiceLiveAllowedToolsChoiceParamTool": "openai_generated.models.responses_delegation_config_tool:ResponsesDelegationConfigTool",
        "ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch": "openai_generated.models.responses_delegation_config_tool_apply_patch:ResponsesDelegationConfigToolApplyPatch",
        "ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter": "openai_generated.models.responses_delegation_config_tool_code_interpreter:ResponsesDelegationConfigToolCodeInterpreter",
        "ToolChoiceLiveAllowedToolsChoiceParamToolComputer": "openai_generated.models.responses_delegation_config_tool_computer:ResponsesDelegationConfigToolComputer",
        "ToolChoiceLiveAllowedToolsChoiceParamToolCustom": "openai_generated.models.responses_delegation_config_tool_computer:ResponsesDelegationConfigToolCustom",
        "ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch": "openai_generated.models.responses_delegation_config_tool_file_search:ResponsesDelegationConfigToolFileSearch",
        "ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration": "openai_generated.models.responses_delegation_config_tool_image_generation:ResponsesDelegationConfigToolImageGeneration",
        "ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam": "openai_generated.models.responses_delegation_config_tool_live_function_tool_choice_param:ResponsesDelegationConfigToolLiveFunctionToolChoiceParam",
        "ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam": "openai_generated.models.responses_delegation_config_tool_live_mcp_tool_choice_param:ResponsesDelegationConfigToolLiveMCPToolChoiceParam",
        "ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling": "openai_generated.models.responses_delegation_config_tool_programmatic_tool_calling:ResponsesDelegationConfigToolProgrammaticToolCalling",
        "ToolChoiceLiveAllowedToolsChoiceParamToolShell": "openai_generated.models.responses_delegation_config_tool_computer:ResponsesDelegationConfigToolShell",
        "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch": "openai_generated.models.responses_delegation_config_tool_web_search:ResponsesDelegationConfigToolWebSearch",
        "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview": "openai_generated.models.responses_delegation_config_tool_web_search_preview:ResponsesDelegationConfigToolWebSearchPreview",
        "ToolChoiceLiveFunctionToolChoiceParam": "openai_generated.models.responses_delegation_config_tool_choice_live_function_tool_choice_param:ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam",
        "ToolChoiceLiveMCPToolChoiceParam": "openai_generated.models.responses_delegation_config_tool_choice_live_mcp_tool_choice_param:ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam",
        "ToolChoiceProgrammaticToolCalling": "openai_generated.models.responses_delegation_config_tool_choice_programmatic_tool_calling:ResponsesDelegationConfigToolChoiceProgrammaticToolCalling",
        "ToolChoiceShell": "openai_generated.models.responses_delegation_config_tool_choice_computer:ResponsesDelegationConfigToolChoiceShell",
        "ToolChoiceWebSearch": "openai_generated.models.responses_delegation_config_tool_choice_web_search:ResponsesDelegationConfigToolChoiceWebSearch",
        "ToolChoiceWebSearchPreview": "openai_generated.models.responses_delegation_config_tool_choice_web_search_preview:ResponsesDelegationConfigToolChoiceWebSearchPreview",
        "ToolCodeInterpreter": "openai_generated.models.responses_delegation_config_tool_code_interpreter_schema:ResponsesDelegationConfigToolCodeInterpreterSchema",
        "ToolComputer": "openai_generated.models.responses_delegation_config_tool_computer_schema:ResponsesDelegationConfigToolComputerSchema",
        "ToolCustom": "openai_generated.models.responses_delegation_config_tool_custom_schema:ResponsesDelegationConfigToolCustomSchema",
        "ToolFileSearch": "openai_generated.models.responses_delegation_config_tool_file_search_schema:ResponsesDelegationConfigToolFileSearchSchema",
        "ToolImageGeneration": "openai_generated.models.responses_delegation_config_tool_image_generation_schema:ResponsesDelegationConfigToolImageGenerationSchema",
        "ToolMcp": "openai_generated.models.responses_delegation_config_tool_mcp:ResponsesDelegationConfigToolMcp",
        "ToolMcpAllowedTools": "openai_generated.models.responses_delegation_config_tool_mcp_allowed_tools:ResponsesDelegationConfigToolMcpAllowedTools",
        "ToolMcpAllowedToolsLiveMCPToolFilterParam": "openai_generated.models.tool_mcp_allowed_tools_live_mcp_tool_filter_param",
        "ToolMcpRequireApproval": "openai_generated.models.responses_delegation_config_tool_mcp_require_approval:ResponsesDelegationConfigToolMcpRequireApproval",
        "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam": "openai_generated.models.tool_mcp_require_approval_live_mcp_require_approval_filter_param",
        "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways": "openai_generated.models.tool_mcp_require_approval_live_mcp_require_approval_filter_param:ResponsesDelegationConfigAlways",
        "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever": "openai_generated.models.tool_mcp_require_approval_live_mcp_require_approval_filter_param:ResponsesDelegationConfigNever",
        "ToolNamespace": "openai_generated.models.responses_delegation_config_tool_mcp:ResponsesDelegationConfigToolNamespace",
        "ToolProgrammaticToolCalling": "openai_generated.models.responses_delegation_config_tool_programmatic_tool_calling_schema:ResponsesDelegationConfigToolProgrammaticToolCallingSchema",
        "ToolSearch": "openai_generated.models.responses_delegation_config_tool_mcp:ResponsesDelegationConfigToolSearch",
        "ToolShell": "openai_generated.models.responses_delegation_config_tool_shell_schema:ResponsesDelegationConfigToolShellSchema",
        "ToolShellEnvironment": "openai_generated.models.responses_delegation_config_tool_shell_environment:ResponsesDelegationConfigToolShellEnvironment",
        "ToolShellEnvironmentContainerAuto": "openai_generated.models.responses_delegation_config_tool_shell_environment:ResponsesDelegationConfigToolShellEnvironmentContainerAuto",
        "ToolShellEnvironmentContainerAutoNetworkPolicy": "openai_generated.models.tool_shell_environment_container_auto_network_policy",
        "ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist": "openai_generated.models.tool_shell_environment_container_auto_network_policy",
        "ToolShellEnvironmentContainerAutoNetworkPolicyDisabled": "openai_generated.models.tool_shell_environment_container_auto_network_policy",
        "ToolShellEnvironmentContainerAutoSkill": "openai_generated.models.responses_delegation_config_tool_shell_environment_container_auto_skill:ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkill",
        "ToolShellEnvironmentContainerAutoSkillInline": "openai_generated.models.responses_delegation_config_tool_shell_environment_container_auto_skill",
        "ToolShellEnvironmentContainerAutoSkillInlineSource": "openai_generated.models.responses_delegation_config_tool_shell_environment_container_auto_skill",
        "ToolShellEnvironmentContainerAutoSkillSkillReference": "openai_generated.models.responses_delegation_config_tool_shell_environment_container_auto_skill",
        "ToolShellEnvironmentContainerReference": "openai_generated.models.responses_delegation_config_tool_shell_environment:ResponsesDelegationConfigToolShellEnvironmentContainerReference",
        "ToolShellEnvironmentLocal": "openai_generated.models.responses_delegation_config_tool_shell_environment:ResponsesDelegationConfigToolShellEnvironmentLocal",
        "ToolShellEnvironmentLocalSkill": "openai_generated.models.responses_delegation_config_tool_shell_environment:ResponsesDelegationConfigToolShellEnvironmentLocalSkill",
        "ToolWebSearch": "openai_generated.models.responses_delegation_config_tool_web_search_schema:ResponsesDelegationConfigToolWebSearchSchema",
    },
)
