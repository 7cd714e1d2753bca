import numpy as np
import pytest

pytest.importorskip("torch", reason="torch is not installed; it is in the train extra")

from kg.training.company import company_vectors


def test_rows_of_one_company_are_alike_and_a_row_without_any_is_zero():
    size = 4
    rows = {1: (0, 5), 2: (0, 5), 3: (1, 6)}
    cells = np.array(
        [row * 2 * size + near for row, nears in rows.items() for near in nears for _ in range(3)],
        dtype=np.int64,
    )
    vectors = company_vectors(cells, 5, size, width=2, seed=1)
    assert vectors.shape == (5, 2)
    assert not vectors[0].any()
    assert not vectors[4].any()
    assert vectors[1] == pytest.approx(vectors[2], abs=1e-5)
    assert abs(vectors[1] - vectors[3]).max() > 0.01
