"""Vectors from the company that pairs and words keep."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch


def company_vectors(
    cells: npt.NDArray[np.int64], rows: int, size: int, *, width: int, seed: int
) -> npt.NDArray[np.float32]:
    """``(rows, width)`` vectors; a row that keeps no company has zeros.

    ``cells`` are ``row × 2 size + neighbour``, one for every time a neighbour (a character before
    it, or ``size`` + a character behind it) was seen. Positive pointwise mutual information,
    reduced by a truncated SVD (Levy and Goldberg 2014), scaled to LAC's range.
    """
    pairs, weights = np.unique(cells, return_counts=True)
    left, right = np.divmod(pairs, 2 * size)
    mass = weights.sum()
    by_left = np.bincount(left, weights, minlength=rows)
    by_right = np.bincount(right, weights, minlength=2 * size) ** 0.75
    by_right *= mass / by_right.sum()
    pmi = np.log(weights * mass / (by_left[left] * by_right[right]))
    sure = (pmi > 0) & (weights > 1)
    torch.manual_seed(seed)
    matrix = torch.sparse_coo_tensor(
        torch.tensor(np.stack([left[sure], right[sure]])),
        torch.tensor(pmi[sure], dtype=torch.float32),
        (rows, 2 * size),
        check_invariants=True,
    ).coalesce()
    basis, strengths, _ = torch.svd_lowrank(matrix, q=width, niter=2)
    vectors = (basis * strengths.sqrt()).numpy()
    vectors[by_left == 0] = 0
    scaled: npt.NDArray[np.float32] = (vectors / vectors.std() * 0.1).astype(np.float32)
    return scaled
