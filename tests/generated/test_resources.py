"""`openai_generated.resources`: the client tree as classes with explicit keyword arguments."""

from __future__ import annotations

import importlib
import inspect
import warnings
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from openai_runtime.resource import AsyncResource, SyncResource
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openai_codegen.resource_tree import Resource
    from openai_runtime.request.endpoint import Endpoint

OPTIONS = ["extra_headers", "extra_query", "extra_body", "timeout"]


class Recorder:
    """Stands in for a client and notes what resources ask it to send."""

    def __init__(self) -> None:
        self.sent: list[tuple[Endpoint, dict[str, Any], tuple[Any, ...]]] = []

    def _send_endpoint(self, endpoint: Endpoint, arguments: dict[str, Any], *options: Any) -> str:
        self.sent.append((endpoint, arguments, options))
        return "answer"

    _send_raw = _send_streamed = _send_endpoint


class AsyncRecorder(Recorder):
    """The same for async resources."""

    async def _send_endpoint(  # type: ignore[override]
        self, endpoint: Endpoint, arguments: dict[str, Any], *options: Any
    ) -> str:
        return super()._send_endpoint(endpoint, arguments, *options)


def classes(node: Resource) -> tuple[type[Any], type[Any]]:
    module = importlib.import_module(f"openai_generated.resources.{node.module}")
    return getattr(module, node.class_name), getattr(module, f"Async{node.class_name}")


def test_every_resource_has_two_classes_and_four_views(all_resources: Sequence[Resource]) -> None:
    assert len(all_resources) > 75
    for node in all_resources:
        sync, asynchronous = classes(node)
        assert issubclass(sync, SyncResource)
        assert issubclass(asynchronous, AsyncResource)
        module = importlib.import_module(f"openai_generated.resources.{node.module}")
        for prefix in ("", "Async"):
            for kind in ("Raw", "Streaming"):
                view = getattr(module, f"{prefix}{node.class_name}With{kind}Response", None)
                assert (view is not None) == node.views, node.path
                for method in node.methods if node.views else ():
                    assert callable(getattr(view, method.name)), (node.path, method.name)


@pytest.mark.reviewed
def test_there_are_390_methods_with_the_deprecated_ones_among_them(all_resources: Sequence[Resource]) -> None:
    methods = [method for node in all_resources for method in node.methods]
    assert (len(methods), sum(method.deprecated for method in methods)) == (390, 35)


def test_methods_name_every_argument(all_resources: Sequence[Resource]) -> None:
    for node in all_resources:
        for method in node.methods:
            for cls in classes(node):
                parameters = list(inspect.signature(getattr(cls, method.name)).parameters.values())[1:]
                by_position = [p.name for p in parameters if p.kind is not p.KEYWORD_ONLY]
                assert by_position == [p.name for p in method.positional], (node.path, method.name)
                named = [p.name for p in parameters if p.kind is p.KEYWORD_ONLY]
                assert named == [*(p.name for p in method.keyword), *OPTIONS], (node.path, method.name)
                required = {p.name for p in (*method.positional, *method.keyword) if p.required}
                assert {p.name for p in parameters if p.default is p.empty} == required, (node.path, method.name)


def call(resource: Any, method: Any) -> Any:
    given = {parameter.name: f"<{parameter.name}>" for parameter in (*method.positional, *method.keyword)}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return given, getattr(resource, method.name)(**given, extra_headers={"a": "b"}, timeout=3)


def test_every_method_hands_over_its_endpoint_and_all_arguments(all_resources: Sequence[Resource]) -> None:
    for node in all_resources:
        client = Recorder()
        resource = classes(node)[0](client)
        for method in node.methods:
            given, answer = call(resource, method)
            endpoint, arguments, options = client.sent.pop()
            assert answer == "answer"
            assert endpoint.operation == method.operation.id, (node.path, method.name)
            assert endpoint.page == method.page
            assert endpoint.content == ("events" if method.operation.only_streams else method.result.content)
            assert arguments == given, (node.path, method.name)
            assert options == ({"a": "b"}, None, None, 3)


async def _awaited(value: Any) -> Any:
    return await value


def test_every_async_method_is_awaited_or_pages(all_resources: Sequence[Resource]) -> None:
    import asyncio

    async def walk() -> None:
        for node in all_resources:
            client = AsyncRecorder()
            resource = classes(node)[1](client)
            for method in node.methods:
                given, promise = call(resource, method)
                assert inspect.iscoroutine(promise) == (method.page is None), (node.path, method.name)
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore", DeprecationWarning)
                    assert await _awaited(promise) == "answer"
                endpoint, arguments, options = client.sent.pop()
                assert (endpoint.operation, arguments) == (method.operation.id, given)
                assert options[:4] == ({"a": "b"}, None, None, 3)

    asyncio.run(walk())


def test_children_are_made_when_they_are_read_and_kept(all_resources: Sequence[Resource]) -> None:
    for node in all_resources:
        for cls, prefix in zip(classes(node), ("", "Async"), strict=True):
            resource = cls(Recorder())
            for one in node.children:
                found = getattr(resource, one.name)
                assert type(found).__name__ == f"{prefix}{one.class_name}"
                assert getattr(resource, one.name) is found


def test_arguments_nobody_gives_are_omitted() -> None:
    from openai_generated.resources.files import Files

    client: Any = Recorder()
    Files(client).list(limit=3)
    (sent,) = client.sent
    assert sent[1] == {"purpose": omit, "limit": 3, "order": omit, "after": omit}


def test_deprecated_methods_warn_where_they_are_called(all_resources: Sequence[Resource]) -> None:
    """The warning names the method, once per call; an async method gives it when it is awaited."""
    import asyncio

    async def awaited(call: Any) -> None:
        await call()

    deprecated = [(node, method) for node in all_resources for method in node.methods if method.deprecated]
    assert deprecated
    for node, method in deprecated:
        given = {parameter.name: "x" for parameter in (*method.positional, *method.keyword)}
        expected = rf"`client\.{node.path}\.{method.name}` is deprecated"
        with pytest.warns(DeprecationWarning, match=expected) as caught:
            getattr(classes(node)[0](Recorder()), method.name)(**given)
        assert [warning.filename for warning in caught] == [__file__]
        with pytest.warns(DeprecationWarning, match=expected) as caught:
            asyncio.run(awaited(partial(getattr(classes(node)[1](AsyncRecorder()), method.name), **given)))
        assert [warning.filename for warning in caught] == [__file__]


def test_a_misspelt_keyword_is_a_type_error() -> None:
    from openai_generated.resources.chat.completions.completions import Completions

    client: Any = Recorder()
    with pytest.raises(TypeError, match="temprature"):
        Completions(client).create(model="m", messages=[], temprature=1)  # type: ignore[call-overload]
