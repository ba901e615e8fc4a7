# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.evals import (
        create_eval_completions_run_data_source as create_eval_completions_run_data_source,
        create_eval_completions_run_data_source_param as create_eval_completions_run_data_source_param,
        create_eval_jsonl_run_data_source as create_eval_jsonl_run_data_source,
        create_eval_jsonl_run_data_source_param as create_eval_jsonl_run_data_source_param,
        eval_api_error as eval_api_error,
        run_cancel_response as run_cancel_response,
        run_create_params as run_create_params,
        run_create_response as run_create_response,
        run_delete_response as run_delete_response,
        run_list_params as run_list_params,
        run_list_response as run_list_response,
        run_retrieve_response as run_retrieve_response,
        runs as runs,
    )
    from openai_generated.models.create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSource as CreateEvalCompletionsRunDataSource,
    )
    from openai_generated.models.create_eval_jsonl_run_data_source import (
        CreateEvalJSONLRunDataSource as CreateEvalJSONLRunDataSource,
    )
    from openai_generated.models.eval_api_error import EvalAPIError as EvalAPIError
    from openai_generated.models.run_delete_response import RunDeleteResponse as RunDeleteResponse
    from openai_generated.models.run_retrieve_response import (
        RunRetrieveResponse as RunCancelResponse,
        RunRetrieveResponse as RunCreateResponse,
        RunRetrieveResponse as RunListResponse,
        RunRetrieveResponse as RunRetrieveResponse,
    )
    from openai_generated.params.eval_run_create_params import EvalRunCreateParams as RunCreateParams
    from openai_generated.params.eval_run_create_params_data_source import (
        CreateEvalCompletionsRunDataSourceParam as CreateEvalCompletionsRunDataSourceParam,
        CreateEvalJSONLRunDataSourceParam as CreateEvalJSONLRunDataSourceParam,
    )
    from openai_generated.params.run_list_params import RunListParams as RunListParams


__all__ = [
    "CreateEvalCompletionsRunDataSource",
    "CreateEvalCompletionsRunDataSourceParam",
    "CreateEvalJSONLRunDataSource",
    "CreateEvalJSONLRunDataSourceParam",
    "EvalAPIError",
    "RunCancelResponse",
    "RunCreateParams",
    "RunCreateResponse",
    "RunDeleteResponse",
    "RunListParams",
    "RunListResponse",
    "RunRetrieveResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CreateEvalCompletionsRunDataSource": "openai_generated.models.create_eval_completions_run_data_source",
        "CreateEvalCompletionsRunDataSourceParam": "openai_generated.params.eval_run_create_params_data_source",
        "CreateEvalJSONLRunDataSource": "openai_generated.models.create_eval_jsonl_run_data_source",
        "CreateEvalJSONLRunDataSourceParam": "openai_generated.params.eval_run_create_params_data_source",
        "EvalAPIError": "openai_generated.models.eval_api_error",
        "RunCancelResponse": "openai_generated.models.run_retrieve_response:RunRetrieveResponse",
        "RunCreateParams": "openai_generated.params.eval_run_create_params:EvalRunCreateParams",
        "RunCreateResponse": "openai_generated.models.run_retrieve_response:RunRetrieveResponse",
        "RunDeleteResponse": "openai_generated.models.run_delete_response",
        "RunListParams": "openai_generated.params.run_list_params",
        "RunListResponse": "openai_generated.models.run_retrieve_response:RunRetrieveResponse",
        "RunRetrieveResponse": "openai_generated.models.run_retrieve_response",
        "create_eval_completions_run_data_source": ".create_eval_completions_run_data_source:",
        "create_eval_completions_run_data_source_param": ".create_eval_completions_run_data_source_param:",
        "create_eval_jsonl_run_data_source": ".create_eval_jsonl_run_data_source:",
        "create_eval_jsonl_run_data_source_param": ".create_eval_jsonl_run_data_source_param:",
        "eval_api_error": ".eval_api_error:",
        "run_cancel_response": ".run_cancel_response:",
        "run_create_params": ".run_create_params:",
        "run_create_response": ".run_create_response:",
        "run_delete_response": ".run_delete_response:",
        "run_list_params": ".run_list_params:",
        "run_list_response": ".run_list_response:",
        "run_retrieve_response": ".run_retrieve_response:",
        "runs": ".runs:",
    },
)
