"""What type checkers see of Azure: this file is only type-checked, by mypy and pyright, and never runs."""
# pyright: reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from typing import Any, NamedTuple, assert_type

from openai_facade import AsyncAzureOpenAI, AzureOpenAI
from openai_facade.types.chat import ChatCompletion


class Token(NamedTuple):
    """A token as azure-core has it."""

    token: str
    expires_on: int


class Blocking:
    """A credential as azure-identity has them."""

    def get_token(self, *scopes: str, claims: str | None = None, **options: Any) -> Token:
        return Token("", 0)


class Awaited:
    """A credential as azure.identity.aio has them."""

    async def get_token(self, *scopes: str, claims: str | None = None, **options: Any) -> Token:
        return Token("", 0)


async def provided() -> str:
    return ""


def sync() -> None:
    client = AzureOpenAI(azure_credential=Blocking(), azure_scope="s", azure_endpoint="e")
    assert_type(client.with_options(azure_deployment="d"), AzureOpenAI)
    assert_type(client.chat.completions.create(model="m", messages=[]), ChatCompletion)
    AzureOpenAI(azure_ad_token_provider=lambda: "")
    AzureOpenAI(azure_credential=Awaited())  # type: ignore[arg-type]
    AzureOpenAI(azure_credential="token")  # type: ignore[arg-type]
    AzureOpenAI(azure_ad_token_provider=provided)  # type: ignore[arg-type]


async def asynchronous() -> None:
    client = AsyncAzureOpenAI(azure_credential=Awaited())
    assert_type(client.copy(azure_credential=Blocking()), AsyncAzureOpenAI)
    assert_type(await client.chat.completions.create(model="m", messages=[]), ChatCompletion)
    AsyncAzureOpenAI(azure_credential=Blocking())
    AsyncAzureOpenAI(azure_ad_token_provider=provided)
    AsyncAzureOpenAI(azure_credential=3)  # type: ignore[arg-type]
