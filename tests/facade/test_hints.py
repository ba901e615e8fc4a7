"""What a program that looks at our methods sees: types that can be evaluated, signatures, docstrings."""

from __future__ import annotations

import inspect
import sys
import types
import typing
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, OpenAI
from openai_facade.pagination import SyncCursorPage
from openai_facade.types import FileObject
from openai_facade.types.chat import ChatCompletion
from openai_runtime.hints import evaluable
from openai_runtime.unset import Omit

if TYPE_CHECKING:
    from collections.abc import Iterator

AZURE: dict[str, Any] = {"api_key": "k", "azure_endpoint": "https://x", "api_version": "1"}
CLIENTS = {
    "sync": lambda: OpenAI(api_key="k"),
    "async": lambda: AsyncOpenAI(api_key="k"),
    "azure": lambda: AzureOpenAI(**AZURE),
    "async azure": lambda: AsyncAzureOpenAI(**AZURE),
}
OURS = ("openai_facade.", "openai_generated.", "openai_runtime.")


def methods(thing: Any, path: str, seen: set[type]) -> Iterator[tuple[str, Any]]:
    """Every public method of a client, of its resources and of their views."""
    cls = type(thing)
    if cls in seen:
        return
    seen.add(cls)
    for name in dir(cls):
        if name.startswith("_"):
            continue
        if inspect.isfunction(getattr(cls, name, None)):
            yield f"{path}.{name}", getattr(thing, name)
        elif (inner := getattr(thing, name, None)) is not None and type(inner).__module__.startswith(OURS):
            yield from methods(inner, f"{path}.{name}", seen)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_every_method_has_types_that_can_be_evaluated(kind: str) -> None:
    found = dict(methods(CLIENTS[kind](), "client", set()))
    for method in found.values():
        hints = typing.get_type_hints(method)
        shown = inspect.signature(method, eval_str=True)
        assert not [name for name, hint in hints.items() if isinstance(hint, str)]
        assert shown.return_annotation is inspect.Signature.empty or "return" in hints
    assert len(found) > 600, len(found)
    assert any(name.endswith("chat.completions.with_raw_response.create") for name in found)


def test_the_types_are_the_right_ones() -> None:
    client = OpenAI(api_key="k")
    hints = typing.get_type_hints(client.files.list)
    assert hints["return"] == SyncCursorPage[FileObject]
    assert hints["timeout"] == float | httpx.Timeout | Omit | None
    assert ChatCompletion in typing.get_args(
        inspect.signature(client.chat.completions.create, eval_str=True).return_annotation
    )
    waits = inspect.signature(client.files.wait_for_processing, eval_str=True)
    assert waits.return_annotation is FileObject


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("name", ["copy", "with_options"])
def test_copies_show_what_they_can_change(kind: str, name: str) -> None:
    shown = inspect.signature(getattr(CLIENTS[kind](), name)).parameters
    assert {"api_key", "base_url", "timeout", "max_retries", "default_headers", "http_client"} <= set(shown)
    assert {one.kind for one in shown.values()} == {inspect.Parameter.KEYWORD_ONLY}


def test_methods_keep_the_real_builtins() -> None:
    """What is looked up for checkers costs a call nothing."""
    import builtins

    create: Any = OpenAI.copy
    assert create.__builtins__ is vars(builtins)
    made: Any = type(OpenAI(api_key="k").files).create
    assert made.__builtins__ is vars(builtins)


def test_a_name_that_nobody_imports_is_an_error_as_ever() -> None:
    module = types.ModuleType("made_here")
    sys.modules["made_here"] = module
    try:
        exec("def one(x: 'nowhere') -> 'int': ...", vars(module))
        evaluable("made_here")
        with pytest.raises(NameError, match="nowhere"):
            typing.get_type_hints(module.one)
        assert eval("len", vars(module)) is len
    finally:
        del sys.modules["made_here"]


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_overloads_have_docstrings(kind: str) -> None:
    """An editor shows that of the overload which fits the call."""
    found = 0
    for name, method in methods(CLIENTS[kind](), "client", set()):
        for one in typing.get_overloads(method.__func__):
            found += 1
            assert inspect.getdoc(one), name
    assert found > 40, found
