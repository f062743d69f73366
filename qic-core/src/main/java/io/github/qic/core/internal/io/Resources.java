package io.github.qic.core.internal.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads resources of the library. The caller opens them with {@link Class#getResourceAsStream(String)}, since a module finds its
 * own resources only.
 */
public final class Resources {
    private Resources() {}

    /**
     * Reads the content of a resource.
     *
     * @param <T> the type of the content
     */
    public interface Reader<T> {
        /**
         * {@return the content}
         *
         * @param in the resource, closed by the caller
         * @throws IOException if it cannot be read
         */
        T read(InputStream in) throws IOException;
    }

    /**
     * {@return the content of a resource, which is closed}
     *
     * @param resource the resource
     * @param reader reads it
     * @param <T> the type of the content
     * @throws IllegalStateException if the resource is missing
     * @throws UncheckedIOException if it cannot be read
     */
    public static <T> T read(@Nullable InputStream resource, Reader<T> reader) {
        if (resource == null) {
            throw new IllegalStateException("a resource of the library is missing");
        }
        try (resource) {
            return reader.read(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the text of a resource in UTF-8}
     *
     * @param resource the resource, which is closed
     * @throws IllegalStateException if the resource is missing
     * @throws UncheckedIOException if it cannot be read
     */
    public static String text(@Nullable InputStream resource) {
        return read(resource, in -> new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
}
