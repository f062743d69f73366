package io.github.qic.core.internal.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.commons.lang3.function.FailableFunction;
import org.jspecify.annotations.Nullable;

/** Reads resources of the library. */
public final class Resources {
    private Resources() {}

    /**
     * {@return the content of a resource, which is closed}
     *
     * @param resource the resource as the caller opened it, since a module finds only its own resources
     * @throws IllegalStateException if the resource is missing
     * @throws UncheckedIOException if it cannot be read
     */
    public static <T> T read(@Nullable InputStream resource, FailableFunction<InputStream, T, IOException> reader) {
        if (resource == null) {
            throw new IllegalStateException("a resource of the library is missing");
        }
        try (resource) {
            return reader.apply(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
