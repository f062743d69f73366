package io.github.qic.core.internal.collect;

import io.github.qic.core.valid.Id;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the position of an id in a list. In a large document that was just read, most ids are no longer in the processor's cache,
 * so the table holds plain numbers (open addressing, at most half full) and dereferences an id only if its hash matches. Ids that
 * are chosen to fall into few slots go into an ordered map.
 */
public final class IdIndex {
    /** Slots tried for an id: ordinary ids in a table of millions need fewer. */
    private static final int LONGEST = 256;

    private final Id<?>[] ids;
    /** The hash of an id in the upper half, its position from 1 in the lower; 0 if the slot is empty. */
    private final long[] slots;

    /** The positions from 1, if an id found no slot. */
    private final @Nullable Map<Id<?>, Integer> crowded;

    private final boolean repeats;

    /** Indexes ids; of duplicates the first is found. */
    public IdIndex(Id<?>[] ids) {
        this.ids = ids;
        this.slots = new long[Integer.highestOneBit(ids.length + 1) * 4];
        int[] hashes = hashes(ids);
        boolean repeated = false;
        boolean full = false;
        for (int i = 0; i < ids.length && !full; i++) {
            int at = at(ids[i], hashes[i]);
            full = at < 0;
            repeated |= !full && slots[at] != 0;
            if (!full && slots[at] == 0) {
                slots[at] = (long) hashes[i] << Integer.SIZE | (i + 1);
            }
        }
        this.crowded = full ? positions(ids) : null;
        this.repeats = crowded == null ? repeated : crowded.size() < ids.length;
    }

    /** A separate loop, so that the processor can fetch many ids at once. */
    private static int[] hashes(Id<?>[] ids) {
        int[] hashes = new int[ids.length];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = ids[i].hashCode();
        }
        return hashes;
    }

    private static Map<Id<?>, Integer> positions(Id<?>[] ids) {
        Map<Id<?>, Integer> positions = new TreeMap<>();
        for (int i = 0; i < ids.length; i++) {
            positions.putIfAbsent(ids[i], i + 1);
        }
        return positions;
    }

    /** {@return the slot of an id, or the empty one where it belongs; -1 if there is neither} */
    private int at(Id<?> id, int hash) {
        int first = hash ^ hash >>> 16;
        for (int tried = 0; tried < LONGEST; tried++) {
            int at = (first + tried) & (slots.length - 1);
            long slot = slots[at];
            if (slot == 0 || ((int) (slot >>> Integer.SIZE) == hash && ids[(int) slot - 1].equals(id))) {
                return at;
            }
        }
        return -1;
    }

    /** {@return whether there are duplicates} */
    public boolean hasDuplicates() {
        return repeats;
    }

    /** {@return the position of an id in the list, from 0; -1 if it is not in the list} */
    public int find(Id<?> id) {
        if (crowded != null) {
            return crowded.getOrDefault(id, 0) - 1;
        }
        int at = at(id, id.hashCode());
        return at < 0 ? -1 : (int) slots[at] - 1;
    }
}
