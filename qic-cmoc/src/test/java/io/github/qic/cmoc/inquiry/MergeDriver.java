package io.github.qic.cmoc.inquiry;

import io.github.qic.core.merge.Merge;
import io.github.qic.core.merge.MergeResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The merge driver of the README. */
public final class MergeDriver {
    private MergeDriver() {}

    public static void main(String[] files) throws IOException {
        Path ours = Path.of(files[1]);
        MergeResult<Inquiry> result = Merge.of(Inquiry.DOCUMENT).merge(Path.of(files[0]), ours, Path.of(files[2]));
        Files.writeString(ours, result.json());
        result.conflicts().forEach(System.err::println); // both sides and their origin
        result.problems().forEach(System.err::println); // such as a reference to what the other side removed
        System.exit(result.isClean() ? 0 : 1);
    }
}
