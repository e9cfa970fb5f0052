/** What serves models, and the notebooks and dashboards around them. Columns: table.ts. */
export const AI = `
ollama | Ollama | 11434 | = | = | =
vllm | vLLM | 8000 | =, VLLM::* | = | vllm-openai, = | vllm.entrypoints.openai.api_server, vllm.entrypoints.api_server
llama-cpp | llama.cpp | 8080 | llama-server | llama-server, = | llama.cpp | llama_cpp.server
lm-studio | LM Studio | 1234 | =, LM Studio, lmstudio
text-generation-inference | Text Generation Inference | 3000, 8080 | text-generation-router, text-generation-launcher
  | | =
sglang | SGLang | 30000 | = | | = | sglang.launch_server
open-webui | Open WebUI | 8080, 3000 | = | = | = | uvicorn open_webui.main:app
comfyui | ComfyUI | 8188 | = | = | = | ComfyUI/main.py
stable-diffusion-webui | Stable Diffusion web UI | 7860 | | | = | stable-diffusion-webui/launch.py,
  stable-diffusion-webui/webui.py
jupyter | Jupyter | 8888 | =, jupyter-lab, jupyter-notebook, jupyter-server, jupyterhub, jupyterhub-singleuser | =,
  jupyter@*, jupyterlab, jupyterhub, jupyter-lab, jupyter-notebook | base-notebook, minimal-notebook, scipy-notebook,
  datascience-notebook, jupyterhub | ipykernel_launcher
streamlit | Streamlit | 8501 | = | =
mlflow | MLflow | 5000 | = | = | =
tensorboard | TensorBoard | 6006 | = | = | | tensorboard.main
ray | Ray | 6379, 8265, 10001 | gcs_server, raylet, ray::* | = | rayproject/ray, ray-ml | ray/dashboard/dashboard.py
dask | Dask | 8786, 8787 | =, dask-scheduler, dask-worker | | = | distributed.cli.dask_scheduler,
  distributed.cli.dask_worker
`
