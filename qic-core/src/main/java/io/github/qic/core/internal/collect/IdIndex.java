package io.github.qic.core.internal.collect;

import io.github.qic.core.valid.Id;

/**
 * Finds the position of an id in a list. In a large document that was just read, most ids are no longer in the processor's cache,
 * so the table holds plain numbers (open addressing, at most half full) and dereferences an id only if its hash matches.
 */
public final class IdIndex {
    private final Id<?>[] ids;
    /** The hash of an id in the upper half, its position from 1 in the lower; 0 if the slot is empty. */
    private final long[] slots;

    private final boolean repeats;

    /** Indexes ids; of duplicates the first is found. */
    public IdIndex(Id<?>[] ids) {
        this.ids = ids;
        this.slots = new long[Integer.highestOneBit(ids.length + 1) * 4];
        int[] hashes = hashes(ids);
        boolean repeated = false;
        for (int i = 0; i < ids.length; i++) {
            int at = at(ids[i], hashes[i]);
            repeated |= slots[at] != 0;
            if (slots[at] == 0) {
                slots[at] = (long) hashes[i] << Integer.SIZE | (i + 1);
            }
        }
        this.repeats = repeated;
    }

    /** A separate loop, so that the processor can fetch many ids at once. */
    private static int[] hashes(Id<?>[] ids) {
        int[] hashes = new int[ids.length];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = ids[i].hashCode();
        }
        return hashes;
    }

    private int at(Id<?> id, int hash) {
        int at = (hash ^ hash >>> 16) & (slots.length - 1);
        while (slots[at] != 0 && ((int) (slots[at] >>> Integer.SIZE) != hash || !ids[(int) slots[at] - 1].equals(id))) {
            at = (at + 1) & (slots.length - 1);
        }
        return at;
    }

    /** {@return whether there are duplicates} */
    public boolean hasDuplicates() {
        return repeats;
    }

    /** {@return the position of an id in the list, from 0; -1 if it is not in the list} */
    public int find(Id<?> id) {
        return (int) slots[at(id, id.hashCode())] - 1;
    }
}
