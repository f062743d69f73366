package io.github.qic.cmoc.agreement;

import io.github.qic.cmoc.evidence.BearingKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What each of the two coders judges, as the bits of an int: a theory may have millions of units. */
final class Judgements {
    private static final List<BearingKind> KINDS = List.of(BearingKind.values());
    private static final int OF_SECOND = 16;

    private int bits;

    Judgements() {}

    Judgements(int bits) {
        this.bits = bits;
    }

    void add(BearingKind kind, boolean byFirst) {
        bits |= 1 << (KINDS.indexOf(kind) + (byFirst ? 0 : OF_SECOND));
    }

    int bits() {
        return bits;
    }

    Set<BearingKind> first() {
        return kinds(bits);
    }

    Set<BearingKind> second() {
        return kinds(bits >>> OF_SECOND);
    }

    private static Set<BearingKind> kinds(int bits) {
        Set<BearingKind> kinds = EnumSet.noneOf(BearingKind.class);
        for (int i = 0; i < KINDS.size(); i++) {
            if (((bits >> i) & 1) != 0) {
                kinds.add(KINDS.get(i));
            }
        }
        return kinds;
    }
}
