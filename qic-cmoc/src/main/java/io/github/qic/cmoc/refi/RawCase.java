package io.github.qic.cmoc.refi;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A case: a person, site or anything else that sources and passages belong to. */
record RawCase(Guid guid, Optional<String> name, Map<Guid, String> values, Set<Guid> sources, Set<Guid> selections) {
    /** A case is known by its GUID: to compare all that belongs to it for each of its passages would take long. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RawCase that && guid.equals(that.guid);
    }

    @Override
    public int hashCode() {
        return guid.hashCode();
    }
}
