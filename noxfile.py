"""Everything a developer does here, one session each: `nox -l` lists them, `nox` runs the default ones."""

from __future__ import annotations

import os
from pathlib import Path

import nox

nox.needs_version = ">=2024.10.9"
nox.options.sessions = ["lint", "types", "docs", "drift", "demo", "wheel", "tests"]
nox.options.error_on_missing_interpreters = False

PROJECT = nox.project.load_toml("pyproject.toml")
GENERATED = ("generated", "facade/openai_facade/types", "facade/openai_facade/resources")
EXTRAS = "aiohttp,azure,bedrock,br,httpx2,limits,numpy,orjson,otel,pydantic,testing,vertex,zstd"


def group(*names: str) -> list[str]:
    """The requirements of dependency groups in pyproject.toml."""
    return nox.project.dependency_groups(PROJECT, *names)


def codegen_on_path(session: nox.Session) -> None:
    """Make the generator importable: it is never shipped, so no install brings it."""
    session.env["PYTHONPATH"] = str(Path("codegen").resolve())


@nox.session
def demo(session: nox.Session) -> None:
    """Run the tour: against the embedded local server, or the real API when OPENAI_API_KEY is set."""
    session.install(".[testing]")
    session.run("python", "-m", "openai_facade.demo", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """Run the test suite on an installed wheel; arguments go to pytest."""
    session.install(f".[{EXTRAS}]", *group("tests", "codegen"))
    codegen_on_path(session)
    workers = os.environ.get("PYTEST_XDIST_AUTO_NUM_WORKERS", str(min(4, os.cpu_count() or 1)))
    session.run("pytest", "-n", workers, "--dist", "loadgroup", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and formatting of what people wrote."""
    session.install("ruff>=0.9")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def types(session: nox.Session) -> None:
    """mypy --strict and pyright on hand-written code, pyright on generated code and examples, four on tests/typing."""
    session.install("-e", f".[{EXTRAS}]", *group("types", "codegen", "tests"))
    codegen_on_path(session)
    session.run("mypy", "-p", "openai_runtime", "-p", "openai_facade", "-p", "openai_codegen")
    session.run("mypy", "tests/typing")
    session.run("pyright", "facade", "codegen", "generated", "tests/typing", "docs/examples")
    session.run("pyright", "-p", "tests/codegen/golden")
    session.run("pyrefly", "check", "tests/typing")
    rules = ("--error", "unused-type-ignore-comment", "--error", "unused-ignore-comment", "--ignore", "deprecated")
    session.run("ty", "check", "--python", session.virtualenv.location, *rules, "tests/typing/programs")


@nox.session
def docs(session: nox.Session) -> None:
    """Build the site into build/docs; a warning, a dead link or a missing anchor fails it. It fetches nothing."""
    session.install(".[testing]", *group("docs"))
    quiet = {"NO_MKDOCS_2_WARNING": "1"}  # a banner about the future of mkdocs
    session.run("python", "-W", "error", "-m", "mkdocs", "build", "--strict", "-f", "docs/site/mkdocs.yml", env=quiet)


@nox.session(default=False)
def vendor(session: nox.Session) -> None:
    """Take an upstream edition into openapi/: `nox -s vendor -- PATH`."""
    session.install("-e", ".", *group("codegen"))
    codegen_on_path(session)
    if not session.posargs:
        session.error("name the upstream file: nox -s vendor -- PATH")
    session.run("python", "-m", "openai_codegen", "vendor", *session.posargs, "--into", "openapi")


@nox.session(default=False)
def generate(session: nox.Session) -> None:
    """Write generated/ and the alias modules anew from openapi/."""
    session.install("-e", ".", *group("codegen"))
    codegen_on_path(session)
    into = ("--output", "generated", "--facade", "facade/openai_facade")
    session.run("python", "-m", "openai_codegen", "generate", "--from", "openapi", *into)


@nox.session
def drift(session: nox.Session) -> None:
    """Fail, naming the stale files, when generated/ is not what openapi/ and codegen/ produce."""
    session.install("-e", ".", *group("codegen"))
    codegen_on_path(session)
    into = ("--output", "generated", "--facade", "facade/openai_facade")
    session.run("python", "-m", "openai_codegen", "generate", "--check", "--from", "openapi", *into)


@nox.session(default=False)
def bench(session: nox.Session) -> None:
    """Compare speed with two releases of `openai` and bare httpx; `-- --quick` takes one round, `--only` some rows.

    A run over all rows draws docs/speed.svg, and keeps its figures in docs/speed.json.
    """
    session.install(".[numpy,orjson,pydantic,httpx2]", "openai==2.36.0")
    newest = Path(session.create_tmp()).resolve() / "newest"
    session.run("python", "-m", "venv", str(newest))
    python = str(newest / ("Scripts" if os.name == "nt" else "bin") / "python")
    session.run(python, "-m", "pip", "install", "--quiet", "--upgrade", "openai", "numpy", external=True)
    own = str(Path(session.bin) / "python")
    some = any(given.startswith("--only") for given in session.posargs)
    drawn = () if some else ("--picture", "docs/speed.svg")
    session.run("python", "-m", "tests.benchmarks", "--ref", own, "--newest", python, *drawn, *session.posargs)


@nox.session(default=False)
def attach(session: nox.Session) -> None:
    """Prove with real mocks, recorders and tracers that they see what is sent; arguments name some of them."""
    session.install("build")
    folder = Path(session.create_tmp()).resolve()
    session.run("python", "-m", "build", "--wheel", "--outdir", str(folder / "dist"))
    built = max((folder / "dist").glob("*.whl"), key=os.path.getmtime)
    session.run(
        "python", "-m", "tests.attach", "--wheel", str(built), "--into", str(folder / "tools"), *session.posargs
    )


@nox.session(default=False)
def clients(session: nox.Session) -> None:
    """Put other people's clients, Python and JavaScript, to work on the emulator; arguments name some of them."""
    session.install(".[testing]", "trustme")
    session.run("python", "-m", "tests.clients", "--into", str(Path(session.create_tmp()).resolve()), *session.posargs)


@nox.session(default=False)
def clusters(session: nox.Session) -> None:
    """Bulk runs on local clusters of Dask and Ray, with workers and drivers that are killed; arguments name one."""
    session.install(".[testing,dask,ray]")
    session.run("python", "-m", "tests.clusters", *session.posargs)


@nox.session(default=False)
def schemathesis(session: nox.Session) -> None:
    """Hold the emulator against the description; `-- --examples 50 --operation ^/chat` looks closer."""
    session.install(".[testing]", "schemathesis==4.32.5")
    session.run("python", "-m", "tests.schemathesis", *session.posargs)


@nox.session(default=False)
def libraries(session: nox.Session) -> None:
    """Prove with libraries that import `openai`, unmodified, that they work on this package; arguments name some."""
    session.install(".[testing]", "build", "uv")
    folder = Path(session.create_tmp()).resolve()
    session.run("python", "-m", "build", "--wheel", "--outdir", str(folder / "dist"))
    built = max((folder / "dist").glob("*.whl"), key=os.path.getmtime)
    session.run(
        "python", "-m", "tests.libraries", "--wheel", str(built), "--into", str(folder / "libraries"), *session.posargs
    )


@nox.session(default=False)
def wheel(session: nox.Session) -> None:
    """Build the wheel and prove that it imports and runs the tour with the source out of reach."""
    session.install("build")
    dist = Path(session.create_tmp()).resolve() / "dist"
    session.run("python", "-m", "build", "--wheel", "--outdir", str(dist))
    built = sorted(dist.glob("*.whl"))[-1]
    session.install(f"{built}[testing]")
    session.chdir(session.create_tmp())
    session.run("python", "-m", "openai_facade.demo", env={"OPENAI_API_KEY": ""})


@nox.session(default=False)
def minimums(session: nox.Session) -> None:
    """Run the tests of what is shipped with the lowest versions that pyproject.toml allows, extras included."""
    extras = PROJECT["project"]["optional-dependencies"]
    allowed = [*PROJECT["project"]["dependencies"], *(one for name in EXTRAS.split(",") for one in extras[name])]
    lowest = Path(session.create_tmp()) / "lowest.txt"
    lowest.write_text("\n".join(one.replace(">=", "==").partition(",")[0] for one in allowed))
    session.install(f".[{EXTRAS}]", *group("tests"), "--constraint", str(lowest))
    codegen_on_path(session)
    parts = session.posargs or [f"tests/{part}" for part in ("runtime", "facade", "emulator", "examples")]
    session.run("pytest", "-n", "2", *parts)
