"""A wrong argument is a TypeError that names it, and what was probably meant."""

from __future__ import annotations

import inspect
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, OpenAI
from openai_generated.api.embeddings import create_embedding
from openai_generated.api.responses import create_response

if TYPE_CHECKING:
    from .conftest import Caller, Scripted

CLIENTS = [OpenAI, AsyncOpenAI, AzureOpenAI, AsyncAzureOpenAI]


class Mine(OpenAI):
    """A client with an argument of its own."""

    def __init__(self, tenant: str, **arguments: Any) -> None:
        super().__init__(**arguments)
        self.tenant = tenant


@pytest.mark.parametrize("cls", CLIENTS)
@pytest.mark.parametrize(
    ("wrong", "near"), [("api_kye", "api_key"), ("baseurl", "base_url"), ("max_retry", "max_retries"), ("zzz", None)]
)
def test_a_misspelt_argument_names_the_client_and_the_nearest_name(cls: Any, wrong: str, near: str | None) -> None:
    with pytest.raises(TypeError) as caught:
        cls(**{wrong: "sk-secret"})
    hint = f"; did you mean {near!r}?" if near else ""
    assert str(caught.value) == f"{cls.__name__}() got an unexpected keyword argument {wrong!r}{hint}"


@pytest.mark.parametrize("cls", CLIENTS)
def test_a_key_without_its_name_is_refused_and_not_shown(cls: Any) -> None:
    with pytest.raises(TypeError, match=rf"^{cls.__name__}\(\) takes its arguments by name only") as caught:
        cls("sk-secret")
    assert "secret" not in str(caught.value)


def test_a_subclass_keeps_its_own_arguments_and_its_name() -> None:
    with Mine("t", api_key="k") as client:
        assert (client.tenant, client.api_key) == ("t", "k")
    with pytest.raises(TypeError, match=r"Mine.* got an unexpected keyword argument 'tiemout'; did you mean 'timeout'"):
        Mine("t", api_key="k", tiemout=3)


@pytest.mark.parametrize("cls", CLIENTS)
def test_the_signature_is_still_to_be_seen(cls: Any) -> None:
    assert {"api_key", "timeout", "default_query"} <= inspect.signature(cls).parameters.keys()


@pytest.mark.parametrize("cls", [OpenAI, AsyncOpenAI])
def test_a_copy_with_a_misspelt_argument_says_the_same(cls: Any) -> None:
    with pytest.raises(TypeError, match=r"OpenAI.* 'tiemout'; did you mean 'timeout'"):
        cls(api_key="k").with_options(tiemout=3)


@pytest.mark.parametrize("argument", ["default_headers", "default_query"])
@pytest.mark.parametrize("cls", [OpenAI, AsyncOpenAI])
def test_defaults_that_are_no_dict_are_refused_by_name(cls: Any, argument: str) -> None:
    with pytest.raises(TypeError, match=f"^{argument} must be a dict, not str"):
        cls(api_key="k", **{argument: "x"})
    for changed in (argument, f"set_{argument}"):
        with pytest.raises(TypeError, match=f"^{changed} must be a dict, not str"):
            cls(api_key="k").with_options(**{changed: "x"})


@pytest.mark.parametrize("argument", ["extra_headers", "extra_query"])
@pytest.mark.parametrize("value", ["x", "", [("a", "b")]])
def test_options_of_a_call_that_are_no_dict_are_refused_by_name(call: Caller, argument: str, value: Any) -> None:
    for models in (call.client.models, call.client.models.with_raw_response):
        with pytest.raises(TypeError, match=f"^{argument} must be a dict, not "):
            call.run(models.retrieve("m", **{argument: value}))
    with pytest.raises(TypeError, match=f"^{argument} must be a dict, not "):
        call.client.realtime.connect(model="m", **{argument: "x"})


def test_polling_refuses_the_same(call: Caller, scripted: Scripted) -> None:
    with pytest.raises(TypeError, match=r"^extra_headers must be a dict, not str"):
        call.run(call.client.vector_stores.files.poll("f", vector_store_id="v", extra_headers="x"))


def test_extra_fields_that_are_no_dict_are_refused_by_name(call: Caller) -> None:
    with pytest.raises(TypeError, match="extra_body must be a dict"):
        call.run(call.client.embeddings.create(model="m", input="x", extra_body="x"))


@pytest.mark.parametrize("body", ['{"a": 1}', b"{}"])
@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_a_body_that_is_written_already_is_refused(call: Caller, method: str, body: Any) -> None:
    with pytest.raises(TypeError, match=r"^body is written as JSON and cannot be (str|bytes): .* content="):
        call("/x", method, body=body)


def test_headers_of_a_verb_that_are_no_dict_are_refused(call: Caller) -> None:
    with pytest.raises(TypeError, match=r"^options\['headers'\] must be a dict, not str"):
        call("/x", options={"headers": "x"})


def test_headers_of_httpx_are_fine(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json({"id": "m"})
    call.run(call.client.models.retrieve("m", extra_headers=httpx.Headers({"x-mine": "1"})))
    assert scripted.requests[0].headers["x-mine"] == "1"


def test_an_async_client_in_a_blocking_function_is_refused() -> None:
    client: Any = AsyncOpenAI(api_key="k")
    for function in (create_embedding.sync, create_embedding.sync_detailed, create_response.stream):
        with pytest.raises(TypeError, match=r"^client: this function blocks and takes an OpenAI, not AsyncOpenAI"):
            function(client=client, body={"model": "m", "input": "x"})  # type: ignore[operator]


async def _awaited(result: Any) -> Any:
    return await result


def test_a_blocking_client_in_an_awaited_function_is_refused() -> None:
    import asyncio

    client: Any = OpenAI(api_key="k")
    for function in (create_embedding.asyncio, create_embedding.asyncio_detailed, create_response.astream):
        with pytest.raises(TypeError, match=r"^client: this function is awaited and takes an AsyncOpenAI, not OpenAI"):
            asyncio.run(_awaited(function(client=client, body={"model": "m", "input": "x"})))


LACKING = """
import sys
sys.modules["uvicorn"] = None
try:
    from openai_facade.testing import Emulator
except ModuleNotFoundError as error:
    print(error)
"""


def test_the_emulator_without_its_extra_says_which_one_to_install() -> None:
    ran = subprocess.run([sys.executable, "-c", LACKING], capture_output=True, text=True, check=True)
    assert "the emulator needs uvicorn: install the extra 'testing' of openai-facade" in ran.stdout
