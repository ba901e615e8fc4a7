"""Sends spans and metrics to OpenTelemetry, here to the terminal.

Run it: openai-facade emulate --run docs/examples/traces.py

Needs `opentelemetry-sdk`. An app that has set a global provider leaves `tracer_provider=` away.
"""

import sys

from openai_facade import OpenAI
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import ConsoleSpanExporter, SimpleSpanProcessor


def line(span: ReadableSpan) -> str:
    """A span in one line."""
    told = {name: value for name, value in (span.attributes or {}).items() if name.startswith("gen_ai.usage")}
    return f"{span.name}: {told}\n"


def weather(city: str) -> str:
    """Tell the weather of a city."""
    return f"Sunny in {city}."


def main() -> None:
    provider = TracerProvider(shutdown_on_exit=False)
    provider.add_span_processor(SimpleSpanProcessor(ConsoleSpanExporter(out=sys.stdout, formatter=line)))
    with OpenAI(tracer_provider=provider) as client:
        # an agent with a call of a tool: four spans, one within the other
        client.responses.run_tools(model="gpt-5.4-mini", input="How is the weather in Rome?", tools=[weather])
    provider.shutdown()


if __name__ == "__main__":
    main()
