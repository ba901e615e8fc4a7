"""The generated package as Python modules: all of them import, and importing one costs little."""

from __future__ import annotations

import json
import subprocess
import sys
import typing
from typing import TYPE_CHECKING, Any

import openai_generated.models
import openai_generated.params
import pytest
from edition import reading
from openai_codegen.properties import fields, is_file, is_object
from openai_runtime.model.fields import fields_of
from openai_runtime.model import Model

if TYPE_CHECKING:
    from openai_codegen.document import Node

EVERYTHING = """
import importlib, json, pkgutil, warnings
warnings.simplefilter("error")
names = []
for root in ("openai_generated", "openai_facade.types", "openai_facade.resources"):
    package = importlib.import_module(root)
    for found in pkgutil.walk_packages(package.__path__, f"{root}."):
        module = importlib.import_module(found.name)
        names.append(found.name)
print(json.dumps(len(names)))
"""

IMPORTED = """
import json, sys
before = set(sys.modules)
exec(sys.argv[1])
print(json.dumps(sorted(set(sys.modules) - before)))
"""


def python(code: str, *arguments: str) -> Any:
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def imported(statement: str) -> list[str]:
    """Modules that a statement imports in a fresh process."""
    found: list[str] = python(IMPORTED, statement)
    return found


def test_every_module_imports_without_a_warning() -> None:
    assert python(EVERYTHING) > 3000


@pytest.mark.parametrize("package", [openai_generated.models, openai_generated.params], ids=["models", "params"])
def test_every_name_of_an_index_is_there(package: Any) -> None:
    names = [name for name in dir(package) if name[0].isupper()]
    assert len(names) > 500
    missing = [name for name in names if not hasattr(package, name)]
    assert not missing


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'NoSuchModel'"):
        _ = openai_generated.models.NoSuchModel  # type: ignore[attr-defined]


def test_the_type_hints_of_every_dictionary_can_be_evaluated() -> None:
    """`typing.get_type_hints` finds every name, though the modules do not import each other."""
    found = 0
    for name in dir(openai_generated.params):
        value = getattr(openai_generated.params, name) if name[0].isupper() else None
        if hasattr(value, "__total__"):
            typing.get_type_hints(value, include_extras=True)
            found += 1
    assert found > 400


def test_pydantic_validates_by_the_dictionaries() -> None:
    pydantic = pytest.importorskip("pydantic")
    adapter = pydantic.TypeAdapter(list[openai_generated.params.ChatCompletionMessageParam])
    assert adapter.validate_python([{"role": "user", "content": "x"}]) == [{"role": "user", "content": "x"}]
    with pytest.raises(pydantic.ValidationError):
        adapter.validate_python([{"role": "nobody", "content": 3}])


def test_what_may_be_null_need_not_be_written_by_whoever_makes_a_model() -> None:
    asked = [
        f"{name}.{field.name}"
        for name in dir(openai_generated.models)
        if isinstance(cls := getattr(openai_generated.models, name), type) and issubclass(cls, Model)
        for field in fields_of(cls).values()
        if field.required and str(field.annotation).endswith("| None")
    ]
    assert not asked
    message = openai_generated.models.ChatCompletionMessage(role="assistant", content="hi")
    assert message.refusal is None
    assert message.to_dict() == {"role": "assistant", "content": "hi"}
    text = openai_generated.models.ResponseOutputText(type="output_text", text="hi", annotations=[])
    assert text.logprobs is None


def test_the_indexes_import_no_model() -> None:
    found = imported("import openai_generated.models, openai_generated.params")
    assert not [name for name in found if name.startswith("openai_generated.") and name.count(".") > 1]
    assert not {"httpx", "attrs", "attr", "pydantic"} & set(found)


def test_one_model_imports_itself_alone() -> None:
    found = imported("from openai_generated.models import ChatCompletion")
    models = [name for name in found if name.startswith("openai_generated.models.")]
    assert models == ["openai_generated.models.chat_completion"]
    assert "httpx" not in found


def test_a_union_imports_none_of_its_variants() -> None:
    found = imported("from openai_generated.models import ResponseOutputItem")
    assert [name for name in found if name.startswith("openai_generated.models.")] == [
        "openai_generated.models.response_output_item"
    ]


def test_a_resource_imports_neither_models_nor_dictionaries() -> None:
    found = imported("import openai_generated.resources.responses.responses")
    assert not [name for name in found if name.startswith(("openai_generated.models.", "openai_generated.params"))]
    assert "httpx" not in found


def test_an_operation_imports_neither_models_nor_httpx() -> None:
    found = imported("import openai_generated.api.chat.create_chat_completion")
    assert not [name for name in found if name.startswith(("openai_generated.models.", "openai_generated.params"))]
    assert "httpx" not in found


def test_a_client_is_made_without_httpx() -> None:
    found = imported("from openai_generated import AuthenticatedClient; AuthenticatedClient(token='k')")
    assert "httpx" not in found


@pytest.mark.reviewed
def test_few_fields_are_untyped() -> None:
    """Files of forms aside, whose content is not JSON; the descriptions leave eleven fields open themselves."""
    untyped = [
        f"{name}.{field.name}"
        for name, prop in reading().components.items()
        if is_object(prop)
        for field, read in zip(fields_of(getattr(openai_generated.models, name)).values(), fields(prop), strict=True)
        if field.annotation in ("object", "Any") and not is_file(read)
    ]
    assert len(untyped) <= 11, untyped
