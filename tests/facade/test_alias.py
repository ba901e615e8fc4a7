"""The name `openai` for this package: a process of its own for each case, since the alias is one of a whole process."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest
import yaml
from openai_facade.alias.private import MODULES, WHO_NEEDS_WHAT

NAMES: dict[str, dict[str, list[str]]] = yaml.safe_load(
    Path(__file__).with_name("private_names.yaml").read_text("utf-8")
)
"""What popular libraries import although it is private, and which of them."""


def python(code: str, *arguments: str, folder: Path | None = None) -> str:
    """What a program prints, warnings being errors."""
    command = [sys.executable, "-W", "error", "-c", textwrap.dedent(code), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_modules_and_classes_are_one_object_under_both_names() -> None:
    python("""
        import sys
        import openai_facade
        import openai_facade.types.chat.chat_completion as first
        openai_facade.alias_openai()
        import openai
        import openai.types.chat.chat_completion
        import openai.resources.chat.completions
        from openai import types
        from openai.types.chat import ChatCompletion
        assert openai is openai_facade is sys.modules["openai"]
        assert sys.modules["openai.types"] is openai_facade.types is types
        assert openai.types.chat.chat_completion is first
        assert ChatCompletion is openai_facade.types.chat.ChatCompletion is first.ChatCompletion
        assert openai.OpenAI is openai_facade.OpenAI
        for name in [name for name in sys.modules if name.startswith("openai.")]:
            assert sys.modules[name].__spec__.name == sys.modules[name].__name__, name
    """)


def test_the_version_is_that_of_the_edition_that_we_follow() -> None:
    python("""
        import importlib.metadata, openai_facade
        before = openai_facade.__version__
        with openai_facade.alias_openai():
            import openai, openai.version, openai._version
            assert importlib.metadata.version("openai") == openai.__version__ == openai.VERSION == "2.36.0"
            assert openai.version.VERSION == openai._version.__version__ == "2.36.0"
            assert importlib.metadata.version("OpenAI") == "2.36.0"
            assert importlib.metadata.metadata("openai")["Name"] == "openai"
            assert [one.version for one in importlib.metadata.distributions(name="openai")][0] == "2.36.0"
            assert openai.OpenAI(api_key="k").user_agent.startswith(f"openai-facade/{before}")
        assert openai_facade.__version__ == before != "2.36.0"
    """)


def test_who_has_imported_another_openai_is_told() -> None:
    said = python("""
        import sys, types
        other = sys.modules["openai"] = types.ModuleType("openai")
        other.__file__ = "/somewhere/openai/__init__.py"
        import openai_facade
        try:
            openai_facade.alias_openai()
        except ImportError as error:
            assert isinstance(error, openai_facade.OpenAIError)
            print(error)
        assert sys.modules["openai"] is other
        assert not [one for one in sys.meta_path if type(one).__module__.startswith("openai_facade")]
    """)
    assert "imported before, from /somewhere/openai/__init__.py" in said
    assert "python -m openai_facade.alias" in said


def test_it_can_be_undone_and_done_again(tmp_path: Path) -> None:
    """Whatever else is called `openai` is found afterwards, and nothing is left behind here."""
    (tmp_path / "openai").mkdir()
    (tmp_path / "openai" / "__init__.py").write_text("other = True\n")
    python(
        """
        import sys
        sys.path.insert(0, ".")
        import openai_facade, openai_facade.types.chat.chat_completion as module
        assert "__getattr__" in vars(module)

        def finders():  # but the one that waits for pydantic, which openai.lib._pydantic brings
            return [one for one in sys.meta_path if type(one).__name__ != "Waiting"]

        before = {name: vars(module)[name] for name in vars(module)}, set(vars(openai_facade)), finders()
        for _ in range(2):
            alias = openai_facade.alias_openai()
            assert alias is openai_facade.alias_openai() and alias.active
            import openai, openai._models, openai.lib._pydantic, openai.types.chat.chat_completion
            import openai.resources.chat.completions.completions as completions
            import openai.lib.streaming.chat._completions
            assert completions._type_to_response_format
            assert module.ChatCompletionMessage
            alias.undo()
            alias.undo()
            assert not alias.active
            assert not [name for name in sys.modules if name == "openai" or name.startswith("openai.")]
            assert not [name for name in sys.modules if name.startswith(("openai_facade._", "openai_facade.lib._"))]
            assert not hasattr(completions, "_type_to_response_format")
            assert not hasattr(module, "ChatCompletionMessage")
            assert not hasattr(openai_facade, "_models") and not hasattr(openai_facade.lib, "_pydantic")
            assert finders() == before[2]
            assert vars(module)["__getattr__"] is before[0]["__getattr__"]
            import openai
            assert openai.other
            for name in [name for name in sys.modules if name.partition(".")[0] == "openai"]:
                del sys.modules[name]
        """,
        folder=tmp_path,
    )


def test_the_alias_wins_over_an_openai_that_is_installed(tmp_path: Path) -> None:
    (tmp_path / "openai").mkdir()
    (tmp_path / "openai" / "__init__.py").write_text("raise AssertionError\n")
    (tmp_path / "openai" / "types.py").write_text("raise AssertionError\n")
    python(
        """
        import sys
        sys.path.insert(0, ".")
        import openai_facade
        openai_facade.alias_openai()
        import openai.types
        assert openai is openai_facade
        """,
        folder=tmp_path,
    )


def test_what_is_not_there_is_not_found() -> None:
    python("""
        import importlib.util, openai_facade
        openai_facade.alias_openai()
        assert importlib.util.find_spec("openai").name == "openai"
        assert importlib.util.find_spec("openai_like") is None
        assert importlib.util.find_spec("openai.nonsense") is None
        assert importlib.util.find_spec("openai").name == "openai_facade"
        import openai
        try:
            import openai.types.nonsense
        except ModuleNotFoundError as error:
            assert error.name == "openai.types.nonsense"
        else:
            raise AssertionError
        try:
            from openai import _nonsense
        except ImportError:
            pass
        else:
            raise AssertionError
    """)


def test_pickles_load_under_the_other_name() -> None:
    python("""
        import pickle
        from openai_facade.types.chat import ChatCompletionMessage
        made = pickle.dumps(ChatCompletionMessage(role="assistant", content="hi"))
        import openai_facade
        openai_facade.alias_openai()
        from openai.types.chat import ChatCompletionMessage as Same
        assert pickle.loads(made) == Same(role="assistant", content="hi")
        import openai
        text = pickle.dumps(openai.RateLimitError, 0).replace(b"openai_facade.errors", b"openai")
        assert text.startswith(b"copenai\\n"), text
        assert pickle.loads(text) is openai_facade.RateLimitError
    """)
    # one that was made under the alias names no module that is there under the alias only
    made = python("""
        import openai_facade, pickle
        openai_facade.alias_openai()
        from openai.types.chat import ChatCompletionMessage
        print(pickle.dumps(ChatCompletionMessage(role="assistant", content="hi")).hex())
    """)
    assert pickle.loads(bytes.fromhex(made)).content == "hi"


@pytest.mark.parametrize("module", NAMES)
def test_private_names_that_libraries_import_are_there(module: str) -> None:
    names = NAMES[module]
    imports = [
        f"import openai.{module} as found",
        *(f"from openai.{module} import {name}" for name in names if name[0] != "<"),
    ]
    python("import openai_facade; openai_facade.alias_openai()\n" + "\n".join(imports))
    package, _, child = f"openai.{module}".rpartition(".")
    if "." not in module:  # an attribute of the package, which needs no import of its own
        python(f"import openai_facade; openai_facade.alias_openai()\nimport openai\nassert openai.{module}")
    python(f"import openai_facade; openai_facade.alias_openai()\nfrom {package} import {child}")


def test_the_table_says_who_needs_them() -> None:
    assert sum(len(names) for names in NAMES.values()) == 40
    public = {"lib.azure", "lib.streaming.chat", "lib.streaming.responses"}
    for module, names in NAMES.items():
        if module not in public:
            assert {name: set(who) for name, who in names.items()}.items() <= {
                name: set(who) for name, who in WHO_NEEDS_WHAT[module].items()
            }.items(), module


def test_private_modules_are_not_there_without_the_alias() -> None:
    python(f"""
        import importlib
        for name in {sorted(MODULES - {"version"})!r}:
            try:
                importlib.import_module(f"openai_facade.{{name}}")
            except ModuleNotFoundError:
                continue
            raise AssertionError(name)
    """)


def test_names_that_stand_beside_a_module_of_types_are_found_in_it() -> None:
    python("""
        import openai_facade
        openai_facade.alias_openai()
        from openai.types.chat.chat_completion import ChatCompletionMessage, CompletionUsage
        from openai.types.responses.response import ResponseOutputItem
        from openai.types.audio.transcription_create_params import FileTypes
        from openai.types import chat
        assert ChatCompletionMessage is chat.ChatCompletionMessage
        assert not hasattr(chat.chat_completion, "NoSuchName")
    """)


def test_a_program_runs_unchanged(tmp_path: Path) -> None:
    """`python -m openai_facade.alias APP.py …`: arguments, name and path are those that the program expects."""
    (tmp_path / "beside.py").write_text("value = 7\n")
    app = tmp_path / "app.py"
    app.write_text(
        "import json, sys\nfrom openai import OpenAI, __version__\nimport beside\n"
        "print(json.dumps([OpenAI.__module__, __version__, __name__, sys.argv[1:], beside.value, __file__]))\n"
        "sys.exit(3)\n"
    )

    def run(*arguments: str, folder: Path | None = None) -> tuple[int, Any]:
        command = [sys.executable, "-m", "openai_facade.alias", *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)
        return done.returncode, json.loads(done.stdout) if done.stdout.startswith("[") else done.stdout + done.stderr

    status, said = run(str(app), "--one", "two")
    assert status == 3
    assert said == ["openai_facade.client.clients", "2.36.0", "__main__", ["--one", "two"], 7, str(app)]
    status, said = run("-m", "app", "x", folder=tmp_path)
    assert status == 3
    assert said[:5] == ["openai_facade.client.clients", "2.36.0", "__main__", ["x"], 7]
    for wrong in ((), ("-m",)):
        status, said = run(*wrong)
        assert status == 2
        assert "usage: python -m openai_facade.alias" in said
    assert run("--help")[0] == 0


SUITE = """
from openai import OpenAI
import openai

def test_it():
    assert openai.__name__ == "openai_facade"
    assert openai.__version__ == "2.36.0"
"""


@pytest.mark.parametrize("how", ["option", "setting"])
def test_a_test_run_uses_the_alias(how: str, tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(
        "from openai import OpenAI\nassert OpenAI.__module__.startswith('openai_facade')\n"
    )
    (tmp_path / "test_it.py").write_text(SUITE)
    (tmp_path / "pytest.ini").write_text("[pytest]\n" + ("alias_openai = true\n" if how == "setting" else ""))
    option = ["--alias-openai"] if how == "option" else []
    code = "import sys, pytest; sys.exit(pytest.main(sys.argv[1:]))"
    command = [sys.executable, "-c", code, "-q", "-p", "no:cacheprovider", "-p", "openai_facade.alias.pytest", *option]
    done = subprocess.run([*command, str(tmp_path)], capture_output=True, text=True, check=False, cwd=tmp_path)
    assert "1 passed" in done.stdout, done.stdout + done.stderr


def test_it_costs_nothing_to_turn_on() -> None:
    """Neither httpx, nor pydantic, nor a model is imported by the alias or by `import openai`."""
    python("""
        import sys
        import openai_facade
        openai_facade.alias_openai()
        import openai
        heavy = {"httpx", "pydantic", "attr", "attrs", "openai_generated.models", "importlib.metadata"}
        assert not heavy & sys.modules.keys(), heavy & sys.modules.keys()
    """)
