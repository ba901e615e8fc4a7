"""Hand-written classes that stand beside a resource: its public module leads to them too."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml
from openai_codegen.errors import CodegenError
from openai_codegen.generate import Rendered, render

GOLDEN = Path(__file__).with_name("golden")


def rendered(folder: Path, beside: dict[str, Any]) -> Rendered:
    """The golden package with these classes beside its resources."""
    shutil.copytree(GOLDEN / "openapi", folder, dirs_exist_ok=True)
    resources = yaml.safe_load((folder / "resources.yaml").read_text("utf-8"))
    (folder / "resources.yaml").write_text(yaml.safe_dump({**resources, "beside": beside}), "utf-8")
    return render(folder)


@pytest.mark.parametrize(
    ("resource", "module"),
    [
        ("models", "resources/models.py"),  # an alias of what was generated
        ("weather", "resources/weather.py"),  # an alias of what was written by hand
        ("plants", "resources/plants/plants.py"),  # a module with classes of its own
    ],
)
def test_the_public_module_leads_to_them(tmp_path: Path, resource: str, module: str) -> None:
    places = {"openai_facade.garden": ["Hose", "Watering"], "openai_facade.shed": ["Spade"]}
    found = rendered(tmp_path, {resource: places})
    text = found.facade[module]
    assert '"Hose": "openai_facade.garden"' in text
    assert '"Spade": "openai_facade.shed"' in text
    assert "Hose as Hose" in text  # for type checkers
    exported = text.partition("__all__ = [")[2].partition("]")[0]
    assert all(f'"{name}"' in exported for name in ("Hose", "Spade", "Watering"))
    plain = rendered(tmp_path, {}).facade
    assert [path for path in plain if plain[path] != found.facade[path]] == [module]


def test_a_resource_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match="classes stand beside ponds, which is no resource"):
        rendered(tmp_path, {"ponds": {"openai_facade.garden": ["Hose"]}})
