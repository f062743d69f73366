package io.github.qic.core.merge;

/**
 * A place in the merged document.
 *
 * @param path its JSON Pointer
 * @param subject the same with ids in place of positions
 */
record Place(String path, String subject) {
    Place field(String name) {
        return new Place(path + "/" + name, subject + "/" + name);
    }

    Place entry(int position, String key) {
        return new Place(path + "/" + position, subject + "/" + escaped(key));
    }

    /** {@return the name of the list at this place} */
    String list() {
        return subject.substring(subject.lastIndexOf('/') + 1);
    }

    /** {@return the place of an entry that is not in the list} */
    Place missing(String key) {
        return new Place(path, subject + "/" + escaped(key));
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1").replace(EntryKey.SEPARATOR, ",");
    }
}
