package io.github.qic.cmoc.refi;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A case: a person, site or anything else that sources and passages belong to. */
record RawCase(Guid guid, Optional<String> name, Map<Guid, String> values, Set<Guid> sources, Set<Guid> selections) {}
