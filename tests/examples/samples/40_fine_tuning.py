# document: sdk-reference
# section: Fine-tuning

# 创建微调作业
job = client.fine_tuning.jobs.create(
    training_file="file-xxx",
    model="gpt-4o-mini",
)

# 列出微调作业
for job in client.fine_tuning.jobs.list():
    print(job.id, job.status)

# 获取特定作业事件
events = client.fine_tuning.jobs.list_events(fine_tuning_job_id=job.id)
for event in events:
    print(event.message)
