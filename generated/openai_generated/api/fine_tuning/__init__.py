# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `fine_tuning`.

- `cancel_fine_tuning_job`: End a fine-tuning job before it is done.
- `create_fine_tuning_checkpoint_permission`: Let other projects of the organization use a fine-tuned checkpoint.
- `create_fine_tuning_job`: Train a model on an uploaded file of examples.
- `delete_fine_tuning_checkpoint_permission`: Withdraw a project's permission to use a fine-tuned checkpoint.
- `list_fine_tuning_checkpoint_permissions`: Page through the projects that may use a fine-tuned checkpoint.
- `list_fine_tuning_events`: Page through the log messages of a fine-tuning job.
- `list_fine_tuning_job_checkpoints`: Page through the intermediate models of a fine-tuning job and their metrics.
- `list_paginated_fine_tuning_jobs`: Page through the fine-tuning jobs, by metadata if wanted.
- `pause_fine_tuning_job`: Hold a running fine-tuning job.
- `resume_fine_tuning_job`: Let a paused fine-tuning job go on.
- `retrieve_fine_tuning_job`: Read a fine-tuning job's status and the model it made.
- `run_grader`: Score one model answer with a grader, to try the grader out.
- `validate_grader`: Check that a grader's definition is accepted, without scoring anything.
"""
