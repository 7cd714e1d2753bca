"""A checkpoint → the files the reader runs: ``model.onnx``, ``characters.npz``,
``words.npz``, ``heads.npz``.

Our own head is written, and those of the public sets, so that anyone can measure the shared
layers by their conventions; each is an output of the graph under its name. Character
vectors and layers are stored in half precision, pair and word vectors as int8 with a scale a
column; the graph widens them when it is loaded.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from kg.language.characters import Characters
from kg.language.words import Words
from kg.training.labels import HEADS
from kg.training.network import Head, Network

SHIPPED = ("ours", "msra", "uner")
"""Heads that are written."""

_ONNX_GATES = (1, 0, 2)
_OPSET = 17
_IR_VERSION = 8


class _Graph:
    """Nodes and constants of a graph being written, one value after another."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []

    def constant(self, name: str, value: Any) -> str:
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def half(self, name: str, value: Any) -> str:
        """A constant kept in half precision and widened on loading."""
        stored = self.constant(f"{name}.half", value.astype(np.float16))
        return self.add("Cast", [stored], name, to=TensorProto.FLOAT)

    def add(self, operator: str, inputs: list[str], output: str, **attributes: Any) -> str:
        self.nodes.append(helper.make_node(operator, inputs, [output], **attributes))
        return output


def export(checkpoint: Path, characters: Characters, words: Words, target: Path) -> int:
    """Write the four files to ``target`` and return their size in bytes."""
    state = torch.load(checkpoint)["network"]
    network = Network(
        characters.rows,
        len(characters.pairs),
        words.rows,
        HEADS,
        pair_width=state["pairs.weight"].shape[1],
        word_width=state["words.weight"].shape[1],
        upper_width=state["upper.weight_hh_l0"].shape[1],
    )
    network.load_state_dict(state)
    heads = {name: network.heads[name] for name in SHIPPED}
    target.mkdir(parents=True, exist_ok=True)
    onnx.save(_model(network, heads), str(target / "model.onnx"))
    characters.save(target / "characters.npz")
    words.save(target / "words.npz")
    crfs = {
        f"{name}.{part}": _array(getattr(head, part))
        for name, head in heads.items()
        for part in ("begin", "step", "end")
    }
    types = {f"{name}.types": np.array(HEADS[name]) for name in heads}
    arrays: dict[str, Any] = {**crfs, **types}
    np.savez_compressed(target / "heads.npz", **arrays)
    return sum(path.stat().st_size for path in target.iterdir())


def _array(tensor: torch.Tensor) -> Any:
    return tensor.detach().numpy()


def _model(network: Network, heads: Mapping[str, torch.nn.Module]) -> onnx.ModelProto:
    graph = _Graph()
    table = graph.constant("characters", _array(network.characters.weight).astype(np.float16))
    read = graph.add("Gather", [table, "rows"], "read.half")
    read = graph.add("Cast", [read], "read", to=TensorProto.FLOAT)
    pair = _vectors(graph, "pairs", _array(network.pairs.weight))
    word = _vectors(graph, "words", _array(network.words.weight))
    flat = graph.constant("words.shape", np.array([0, 0, -1], dtype=np.int64))
    word = graph.add("Reshape", [word, flat], "words.flat")
    value = graph.add("Concat", [read, pair, word], "input", axis=2)
    value = graph.add("Transpose", [value], "input.turned", perm=[1, 0, 2])
    for name, gru in (("lower", network.lower), ("upper", network.upper)):
        value = _layer(graph, name, gru, value)
    value = graph.add("Transpose", [value], "states", perm=[1, 0, 2])
    outputs = []
    for name, head in heads.items():
        assert isinstance(head, Head)
        weight = graph.half(f"{name}.weight", _array(head.emit.weight).T)
        plain = graph.add("MatMul", [value, weight], f"{name}.plain")
        bias = graph.constant(f"{name}.bias", _array(head.emit.bias))
        graph.add("Add", [plain, bias], name)
        shape: list[str | int | None] = ["batch", "length", len(head.begin)]
        outputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, shape))
    whole = helper.make_graph(
        graph.nodes,
        "recogniser",
        [
            helper.make_tensor_value_info("rows", TensorProto.INT64, ["batch", "length"]),
            helper.make_tensor_value_info("pairs", TensorProto.INT64, ["batch", "length"]),
            helper.make_tensor_value_info("words", TensorProto.INT64, ["batch", "length", 3]),
            helper.make_tensor_value_info("lengths", TensorProto.INT32, ["batch"]),
        ],
        outputs,
        graph.constants,
    )
    model = helper.make_model(whole, opset_imports=[helper.make_opsetid("", _OPSET)])
    model.ir_version = _IR_VERSION
    onnx.checker.check_model(model)
    return model


def _vectors(graph: _Graph, name: str, vectors: Any) -> str:
    """The vectors at the rows of the input ``name``, kept as int8 with a scale a column."""
    scale = np.maximum(np.abs(vectors).max(axis=0), 1e-6) / 127
    table = graph.constant(f"{name}.int8", np.rint(vectors / scale).astype(np.int8))
    value = graph.add("Gather", [table, name], f"{name}.picked")
    value = graph.add("Cast", [value], f"{name}.plain", to=TensorProto.FLOAT)
    return graph.add("Mul", [value, graph.constant(f"{name}.scale", scale)], f"{name}.vectors")


def _layer(graph: _Graph, name: str, gru: torch.nn.GRU, value: str) -> str:
    """One bidirectional layer: (length, batch, in) → (length, batch, 2 × width)."""
    read, recur, bias = ([], [], [])
    for suffix in ("", "_reverse"):
        read.append(_gates(getattr(gru, f"weight_ih_l0{suffix}")))
        recur.append(_gates(getattr(gru, f"weight_hh_l0{suffix}")))
        both = (getattr(gru, f"bias_{side}_l0{suffix}") for side in ("ih", "hh"))
        bias.append(np.concatenate([_gates(part) for part in both]))
    inputs = [
        value,
        graph.half(f"{name}.read", np.stack(read)),
        graph.half(f"{name}.recur", np.stack(recur)),
        graph.half(f"{name}.bias", np.stack(bias)),
        "lengths",
    ]
    out = graph.add(
        "GRU",
        inputs,
        f"{name}.out",
        direction="bidirectional",
        hidden_size=gru.hidden_size,
        linear_before_reset=1,
    )
    out = graph.add("Transpose", [out], f"{name}.turned", perm=[0, 2, 1, 3])
    shape = graph.constant(f"{name}.shape", np.array([0, 0, 2 * gru.hidden_size], dtype=np.int64))
    return graph.add("Reshape", [out, shape], f"{name}.states")


def _gates(stacked: torch.Tensor) -> Any:
    parts = np.split(_array(stacked), 3)
    return np.concatenate([parts[gate] for gate in _ONNX_GATES])
