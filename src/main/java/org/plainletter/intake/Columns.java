package org.plainletter.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pieces that stand beside each other with a clear space between them from top to bottom.
 *
 * @param left what stands left of the space
 * @param right what stands right of it
 */
record Columns(List<Piece> left, List<Piece> right) {

    /** Points; a narrower space does not part columns. */
    private static final double NARROWEST = 2;
    /** Times the height of a piece: a column that stops for longer than this is over. */
    private static final double PAUSE = 2.4;
    /** Times the height of a piece: lines that are closer belong together. */
    private static final double TIGHT = 0.5;

    /** All of them, from top to bottom. */
    List<Piece> all() {
        List<Piece> all = new ArrayList<>(left);
        all.addAll(right);
        all.sort(Comparator.<Piece>comparingDouble(Piece::top));
        return all;
    }

    /** What stands alone on the left below the right column and begins a text of its own. */
    List<Piece> below() {
        return left.stream().filter(piece -> piece.top() > Piece.bottom(right) - 1
                && !(piece instanceof Chunk chunk && Character.isLowerCase(chunk.text().codePointAt(0)))).toList();
    }

    /**
     * The columns that begin with {@code first}, which has a neighbour to its right. What stands alone on the left below
     * the right column is part of them only as far as it goes on without a space, so that no sentence is parted.
     *
     * @param pieces the pieces from {@code first} on, from top to bottom
     */
    static Columns from(Piece first, List<Piece> pieces) {
        return new Search(first, neighbour(first, pieces)).run(pieces);
    }

    /** With what stands right above the right column, when that begins higher than the left one does. */
    Columns withAbove(List<Piece> above) {
        List<Piece> moreLeft = new ArrayList<>();
        List<Piece> moreRight = new ArrayList<>();
        double topLeft = Piece.top(left);
        double topRight = Piece.top(right);
        for (Piece piece : above.reversed()) {
            if (piece.x0() >= Piece.right(left) + NARROWEST && topRight - piece.bottom() < PAUSE * height(piece)) {
                moreRight.addFirst(piece);
                topRight = piece.top();
            } else if (piece.x1() <= Piece.left(right) - NARROWEST && topLeft - piece.bottom() < TIGHT * height(piece)) {
                moreLeft.addFirst(piece);
                topLeft = piece.top();
            } else {
                break;
            }
        }
        if (moreRight.isEmpty()) {
            return this;
        }
        moreLeft.addAll(left);
        moreRight.addAll(right);
        return new Columns(moreLeft, moreRight);
    }

    private static Piece neighbour(Piece first, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece != first && piece.isBeside(first) && piece.x0() >= first.x1() - 0.5)
                .min(Comparator.comparingDouble(Piece::x0)).orElseThrow();
    }

    private static double height(Piece piece) {
        return Math.min(piece.bottom() - piece.top(), 14);
    }

    private static final class Search {

        private final List<Piece> left = new ArrayList<>();
        private final List<Piece> right = new ArrayList<>();
        private final List<Piece> waiting = new ArrayList<>();
        private double from;
        private double to;
        private double end;

        Search(Piece first, Piece neighbour) {
            left.add(first);
            right.add(neighbour);
            from = first.x1();
            to = neighbour.x0();
            end = Math.max(first.bottom(), neighbour.bottom());
        }

        Columns run(List<Piece> pieces) {
            for (Piece piece : pieces) {
                if (piece != left.getFirst() && piece != right.getFirst() && !take(piece)) {
                    break;
                }
            }
            for (Piece piece : pieces) {
                boolean below = piece.top() >= Piece.bottom(left) - 1 && piece.x1() <= to - NARROWEST;
                if (below && piece.top() - Piece.bottom(left) <= TIGHT * height(piece)) {
                    left.add(piece);
                }
            }
            while (left.size() > 1 && isHeading(left.getLast()) && left.getLast().top() > right.getFirst().bottom()) {
                left.removeLast();
            }
            return new Columns(left, right);
        }

        /** What a heading is about follows it below, so it does not end a column. */
        private boolean isHeading(Piece last) {
            return last instanceof Chunk chunk && chunk.bold() && chunk.text().split(" ").length <= 8
                    && left.stream().anyMatch(piece -> piece instanceof Chunk line && !line.bold() && line.text().split(" ").length >= 6);
        }

        private boolean take(Piece piece) {
            if (piece.top() - end > PAUSE * height(piece)) {
                return false;
            }
            boolean mayLeft = piece.x1() <= to - NARROWEST;
            boolean mayRight = piece.x0() >= Math.max(from, Piece.right(waiting)) + NARROWEST;
            boolean nearerRight = to - piece.x1() < piece.x0() - from;
            if (mayRight && (!mayLeft || nearerRight)) {
                commitWaiting();
                right.add(piece);
                to = Math.min(to, piece.x0());
                end = Math.max(end, piece.bottom());
                return true;
            }
            if (mayLeft) {
                waiting.add(piece);
                if (right.stream().anyMatch(other -> other.isBeside(piece))) {
                    commitWaiting();
                }
            }
            return mayLeft;
        }

        private void commitWaiting() {
            for (Piece piece : waiting) {
                left.add(piece);
                from = Math.max(from, piece.x1());
                end = Math.max(end, piece.bottom());
            }
            waiting.clear();
        }
    }
}
