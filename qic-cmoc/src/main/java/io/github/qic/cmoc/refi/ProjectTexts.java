package io.github.qic.cmoc.refi;

import io.github.qic.cmoc.evidence.Source;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The texts of the sources of a project, unpacked one by one from its file, which stays open until this is closed. For one thread. */
public final class ProjectTexts implements Function<Id<Source>, Optional<String>>, Closeable {
    private final ProjectArchive archive;
    private final Map<String, RawText> texts = new HashMap<>();

    ProjectTexts(ProjectArchive archive, List<RawSource> sources) {
        this.archive = archive;
        for (RawSource source : sources) {
            for (int i = 0; i < source.texts.size(); i++) {
                texts.putIfAbsent(source.of(i).digits(), source.texts.get(i));
            }
        }
    }

    /**
     * {@return the text of a source, by its id in the evidence; empty if it has none that can be read}
     *
     * @throws InvalidValueException if it is not safe to read
     * @throws UncheckedIOException if the file can no longer be read
     */
    @Override
    public Optional<String> apply(Id<Source> source) {
        RawText text = texts.get(source.value());
        if (text == null) {
            return Optional.empty();
        }
        archive.countAnew();
        try {
            return archive.text(text, problem -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IOException if the file cannot be closed */
    @Override
    public void close() throws IOException {
        archive.close();
    }
}
