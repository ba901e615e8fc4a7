"""Models pass for pydantic's: in `isinstance` and `issubclass`, where anything may stand, and in JSON Schema."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from typing import Any

import pydantic
import pydantic_core
import pytest
from openai_runtime.model import Model, codec
from sample_models import Completion, Note, OutputItem, Usage


class Mine(Model):
    """A user's model, which contains itself."""

    x: int
    again: Mine | None = None


class Theirs(pydantic.BaseModel):
    """A class of pydantic's own."""

    x: int = 1


class Tree(Model):
    """A model with a model inside, which contains itself."""

    mine: Mine | None = None


ORDERS = {
    "pydantic first": "import pydantic\nfrom openai_runtime.model import Model",
    "pydantic half first": "import pydantic.version\nfrom openai_runtime.model import Model\nimport pydantic",
    "pydantic later": "from openai_runtime.model import Model\nassert 'pydantic' not in sys.modules\nimport pydantic",
}
CHECKS = """
before = len(sys.meta_path)
class Mine(Model):
    x: int
class Theirs(pydantic.BaseModel):
    x: int = 1
assert issubclass(Model, pydantic.BaseModel) and issubclass(Mine, pydantic.BaseModel)
assert isinstance(Mine(x=1), pydantic.BaseModel) and isinstance(Theirs(), pydantic.BaseModel)
assert not isinstance(Mine(x=1), Theirs) and not issubclass(Mine, Theirs)
assert not isinstance(Theirs(), Model) and not isinstance(1, pydantic.BaseModel)
assert not any(type(finder).__module__.startswith("openai_runtime") for finder in sys.meta_path)
assert type(pydantic.main.__loader__).__module__.startswith(("_frozen", "importlib"))
assert pydantic.main.__spec__.loader is pydantic.main.__loader__
"""


def run(code: str) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", f"import sys\n{code}"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("order", ORDERS)
def test_the_order_of_imports_makes_no_difference(order: str) -> None:
    """Nor does the hook outlive its use, or show in the module it has waited for."""
    run(ORDERS[order] + CHECKS)


def test_two_threads_that_import_both_at_once() -> None:
    run(
        "import threading\n"
        "def one(): from openai_runtime.model import Model\n"
        "def two(): from pydantic import BaseModel\n"
        "threads = [threading.Thread(target=work) for work in (one, two) * 8]\n"
        "[thread.start() for thread in threads]\n[thread.join() for thread in threads]\n"
        "import pydantic\nfrom openai_runtime.model import Model\n" + CHECKS
    )


def test_without_pydantic_nothing_of_it_is_loaded() -> None:
    """Nor does a model claim to have a serializer then, which whoever asks for one would import pydantic for."""
    run(
        "from openai_runtime.model import Model\nclass Mine(Model):\n    x: int\n"
        "assert Mine(x=1).model_config and Mine.model_rebuild() is None and Mine.model_computed_fields == {}\n"
        "assert Mine.model_json_schema()['required'] == ['x'] and Mine.model_fields['x'].annotation is int\n"
        "assert not hasattr(Mine(x=1), '__pydantic_serializer__')\n"
        "assert not [name for name in sys.modules if name.startswith('pydantic')]"
    )


def test_what_is_no_model_is_told_apart_as_before() -> None:
    assert isinstance(Mine(x=1), pydantic.BaseModel)
    assert issubclass(Mine, pydantic.BaseModel)
    assert not issubclass(Mine, Theirs)
    assert not isinstance(Theirs(), Model)
    for other in (1, "x", {}, int, None):
        assert not isinstance(other, pydantic.BaseModel)


def test_a_field_of_any_model_and_of_anything_takes_one() -> None:
    class Holder(pydantic.BaseModel):
        model: pydantic.BaseModel
        anything: Any = None
        inside: dict[str, Any] = {}

    held = Holder(model=Mine(x=1), anything=Mine(x=2), inside={"k": [Mine(x=3)]})  # type: ignore[arg-type]
    assert type(held.model) is Mine
    assert held.model_dump()["anything"] == {"x": 2, "again": None}
    assert json.loads(held.model_dump_json(exclude={"model"})) == {
        "anything": {"x": 2, "again": None},
        "inside": {"k": [{"x": 3, "again": None}]},
    }
    assert pydantic_core.to_jsonable_python([Mine(x=4)]) == [{"x": 4, "again": None}]
    assert pydantic_core.to_json(Mine(x=4)) == b'{"x":4,"again":null}'


def test_names_that_pydantic_looks_up() -> None:
    assert Mine.model_config["extra"] == Mine(x=1).model_config["extra"] == "allow"
    assert Mine.model_rebuild(force=True) is None
    assert Mine.parse_obj({"x": 1}) == Mine(x=1)
    assert pydantic.RootModel[Mine]({"x": 1}).model_dump() == {"x": 1, "again": None}
    field = Completion.model_fields["usage"]
    assert field.annotation == Usage | None
    assert (field.title, field.description, list(field.metadata), field.default_factory) == (None, None, [], None)
    assert pydantic.create_model("New", m=(Mine, ...))(m={"x": 1}).m == Mine(x=1)  # type: ignore[call-overload]


def test_create_model_takes_one_as_its_base() -> None:
    made = pydantic.create_model("Made", __base__=Mine, y=(int, ...), z=(str, "z"))
    assert issubclass(made, Mine)
    found = made.model_validate({"x": 1, "y": 2})
    assert (found.x, found.y, found.z) == (1, 2, "z")  # type: ignore[attr-defined]
    with pytest.raises(pydantic.ValidationError, match=r"^y: expected an integer, got nothing"):
        made.model_validate({"x": 1})


def references(schema: Any) -> set[str]:
    """The names that a schema refers to."""
    if isinstance(schema, list):
        return set[str]().union(*map(references, schema))
    if not isinstance(schema, dict):
        return set()
    own = {schema["$ref"].rpartition("/")[2]} if isinstance(schema.get("$ref"), str) else set[str]()
    return own.union(*map(references, schema.values()))


@pytest.mark.parametrize("mode", ["validation", "serialization"])
def test_a_schema_by_pydantic_is_whole(mode: Any) -> None:
    """Every model inside stands once among the definitions, the members of unions too, and nothing is left out."""

    class Holder(pydantic.BaseModel):
        completions: list[Completion]
        tree: Tree
        item: OutputItem  # type: ignore[valid-type]

    schema = Holder.model_json_schema(mode=mode)
    assert references(schema) == set(schema["$defs"])
    assert {"Completion", "Usage", "Tree", "Mine", "Note"} <= set(schema["$defs"])
    again = {"anyOf": [{"$ref": "#/$defs/Mine"}, {"type": "null"}], "default": None}
    assert schema["$defs"]["Mine"]["properties"]["again"] == again
    alone = pydantic.TypeAdapter(Completion).json_schema(mode=mode, ref_template="#/here/{model}")
    assert alone["properties"]["usage"]["anyOf"][0] == {"$ref": "#/here/Usage"}
    assert set(Completion.model_json_schema()["$defs"]) == set(alone["$defs"])


def test_a_class_that_contains_itself_has_a_schema() -> None:
    for schema in (pydantic.TypeAdapter(Mine).json_schema(), Mine.model_json_schema()):
        assert references(schema) == {"Mine"}
        assert schema["$defs"]["Mine"]["properties"]["x"] == {"type": "integer"}


def test_json_that_cannot_be_read_is_a_validation_error_of_pydantic() -> None:
    for kind in (pydantic.ValidationError, codec.DecodeError, ValueError):
        with pytest.raises(kind, match=r"^not JSON: ") as caught:
            Note.model_validate_json("{")
    error: Any = caught.value
    assert [fault["type"] for fault in error.errors()] == ["json_invalid"]
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
