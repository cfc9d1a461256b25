// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice The curve of `EdwardsKey` in affine coordinates, straight from its addition law.
library NaiveEdwards {
    uint256 internal constant Q = 21888242871839275222246405745257275088548364400416034343698204186575808495617;
    uint256 internal constant D = 12181644023421730124874158521699555681764249180949974110617291017600649128846;
    uint256 internal constant BX = 9671717474070082183213120605117400219616337014328744928644933853176787189663;
    uint256 internal constant BY = 16950150798460657717958625567821834550301663161624707787222815936182638968203;

    function mulBase(uint256 k) internal view returns (uint256, uint256) {
        return mul(BX, BY, k);
    }

    function mul(uint256 px, uint256 py, uint256 k) internal view returns (uint256 x, uint256 y) {
        (x, y) = (0, 1);
        for (uint256 i = 256; i > 0; --i) {
            if (k >> (i - 1) == 0) continue;
            (x, y) = add(x, y, x, y);
            if ((k >> (i - 1)) & 1 == 1) (x, y) = add(x, y, px, py);
        }
    }

    /// @dev x = (x₁y₂ + y₁x₂) / (1 + d·x₁x₂y₁y₂), y = (y₁y₂ + x₁x₂) / (1 − d·x₁x₂y₁y₂).
    function add(uint256 x1, uint256 y1, uint256 x2, uint256 y2) internal view returns (uint256, uint256) {
        uint256 t = mulmod(D, mulmod(mulmod(x1, x2, Q), mulmod(y1, y2, Q), Q), Q);
        uint256 x = addmod(mulmod(x1, y2, Q), mulmod(y1, x2, Q), Q);
        uint256 y = addmod(mulmod(y1, y2, Q), mulmod(x1, x2, Q), Q);
        return (mulmod(x, inverse(addmod(1, t, Q)), Q), mulmod(y, inverse(addmod(1, Q - t, Q)), Q));
    }

    function inverse(uint256 a) internal view returns (uint256 result) {
        (bool success, bytes memory data) = address(5).staticcall(abi.encode(32, 32, 32, a, Q - 2, Q));
        require(success);
        return abi.decode(data, (uint256));
    }
}
