"""The clients of other services take what the client takes of those who watch, and their copies keep it."""

from __future__ import annotations

from typing import Any

import pytest
from openai_facade import AzureOpenAI, BedrockOpenAI, Budget

AZURE = (AzureOpenAI, {"api_key": "k", "azure_endpoint": "http://127.0.0.1:1", "api_version": "2024-10-21"})
BEDROCK = (BedrockOpenAI, {"api_key": "k", "aws_region": "eu-central-1"})


@pytest.mark.parametrize(("kind", "options"), [AZURE, BEDROCK], ids=["azure", "bedrock"])
def test_a_budget_is_taken_and_kept(kind: type[Any], options: dict[str, Any]) -> None:
    budget = Budget(1)
    with kind(**options, budget=budget, tag="t") as client:
        twin = client.with_options(tag="u")
        assert (client.budget, twin.budget) == (budget, budget)
        assert twin.costs is client.costs
        with pytest.raises(TypeError, match="buget"):
            kind(**options, buget=1)
