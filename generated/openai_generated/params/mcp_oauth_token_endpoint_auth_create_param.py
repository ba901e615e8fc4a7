# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

McpOauthTokenEndpointAuthCreateParam: TypeAlias = (
    params.McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamNone
    | params.McpOauthTokenEndpointAuthCreateParamClientSecretBasic
    | params.McpOauthTokenEndpointAuthCreateParamClientSecretPost
)
"""MCP oauth token endpoint auth create param: one of 3 kinds, told apart by `type`."""
